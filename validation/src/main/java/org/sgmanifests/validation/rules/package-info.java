/**
 * The registry of rules. Each topic has a package, each rule a class with a page of the same name
 * beside it.
 */
@NullMarked
package org.sgmanifests.validation.rules;

import org.jspecify.annotations.NullMarked;
