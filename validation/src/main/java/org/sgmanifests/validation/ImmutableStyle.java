package org.sgmanifests.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How values are generated in this package and those below it: without annotations that a user's
 * compiler would not find. For the same reason it is in the source only.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(allowedClasspathAnnotations = Generated.class)
@interface ImmutableStyle {}
