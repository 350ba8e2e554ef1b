/** Tests of the preflight; most of them with real servers. */
@org.jspecify.annotations.NullMarked
package org.sgmanifests.validation.preflight;
