package org.sgmanifests.validation.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.tree.Field;

/**
 * A field that an object does not set, and that means something else from a release on.
 *
 * @param field the field that is not set
 * @param since the first release with the new default
 * @param keep what to write there to have it as before
 * @param what what is different, as a clause without a full stop
 */
public record DefaultChange(Field field, StackGresVersion since, JsonNode keep, String what) {}
