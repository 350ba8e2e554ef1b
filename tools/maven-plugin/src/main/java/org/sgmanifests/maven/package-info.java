/**
 * The goals of the Maven plugin: their parameters, and what Maven is told. What is checked, how
 * files are laid out and when they differ is not here: see {@code org.sgmanifests.validation}.
 */
@NullMarked
package org.sgmanifests.maven;

import org.jspecify.annotations.NullMarked;
