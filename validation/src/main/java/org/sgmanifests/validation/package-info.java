/**
 * The way of a bundle through validation: {@link org.sgmanifests.validation.ManifestReader} reads
 * YAML, {@link org.sgmanifests.validation.Validator} checks, {@link
 * org.sgmanifests.validation.Report} tells, and {@link org.sgmanifests.validation.ManifestWriter}
 * writes what was found valid. Rules, schemas and formats are in packages of their own.
 */
@NullMarked
@Value.Style(allowedClasspathAnnotations = Generated.class) // a user's compiler finds no others
package org.sgmanifests.validation;

import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
