/**
 * Random manifests, for tests of what holds for all manifests: objects of the kinds of the field
 * catalogue, with the values that readers and rules stumble over. The same seed gives the same
 * objects. What is to hold for them is up to the tests of the other modules.
 */
@NullMarked
package org.sgmanifests.generator;

import org.jspecify.annotations.NullMarked;
