/**
 * What is different between two sets of manifests, as a person means it: by object and field, with
 * the defaults of StackGres filled in, lists matched by the names of their items, and amounts by
 * their value. What a change breaks is for the rules of {@code rules.change} to say; here their
 * findings are put beside the fields.
 */
@NullMarked
package org.sgmanifests.validation.diff;

import org.jspecify.annotations.NullMarked;
