/**
 * What this library knows about fields and rules, for people who ask: the answers of {@code
 * explain} and {@code rules}, as values and as text. The facts themselves stand elsewhere: those
 * about fields in the catalogue of the api, those about rules on their pages.
 */
@NullMarked
package org.sgmanifests.validation.explain;

import org.jspecify.annotations.NullMarked;
