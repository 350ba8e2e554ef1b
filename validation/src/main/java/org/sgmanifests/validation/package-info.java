/**
 * The way of a bundle through validation: {@link org.sgmanifests.validation.ManifestReader} reads
 * YAML, {@link org.sgmanifests.validation.Validator} checks, {@link
 * org.sgmanifests.validation.Report} tells, and {@link org.sgmanifests.validation.ManifestWriter}
 * writes what was found valid. Rules, schemas and formats are in packages of their own.
 */
@NullMarked
@ImmutableStyle
package org.sgmanifests.validation;

import org.jspecify.annotations.NullMarked;
