/**
 * A step of a release: writes copies of sources in which comments stand that would otherwise have
 * to be written twice, or into generated code; the javadoc is made of these copies. What a comment
 * says belongs to the sources, how it gets into the javadoc belongs here.
 */
@NullMarked
package org.sgmanifests.javadoc;

import org.jspecify.annotations.NullMarked;
