/**
 * What holds for all manifests, tried with random ones: how they are written and read, and what
 * validation leaves alone. {@code -Dlaws.runs=1000} tries more of them than a build does. A law
 * about one value, for which examples are enough, is a test beside the class that it is about.
 */
@NullMarked
package org.sgmanifests.validation.laws;

import org.jspecify.annotations.NullMarked;
