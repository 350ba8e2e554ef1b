/**
 * What hostile input does to the library: targets for a fuzzer, inputs that are made to cost much,
 * and a process that is killed while it writes. What they find becomes a fixture of the module that
 * had the mistake; none of this runs in {@code mvn verify}.
 */
@NullMarked
package org.sgmanifests.fuzz;

import org.jspecify.annotations.NullMarked;
