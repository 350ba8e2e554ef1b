package org.sgmanifests.validation.schema;

import java.util.List;

/**
 * A closed set of texts.
 *
 * @param values what is allowed, in the order of the model
 * @param enforced whether another value is refused, rather than silently replaced by the default
 */
public record ClosedSetFacts(List<String> values, boolean enforced) {}
