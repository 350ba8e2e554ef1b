/** Tests of what needs no Maven; the goals are tested by the builds in {@code src/it}. */
@NullMarked
package org.sgmanifests.maven;

import org.jspecify.annotations.NullMarked;
