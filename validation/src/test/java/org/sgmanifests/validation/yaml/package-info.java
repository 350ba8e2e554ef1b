/** Tests of reading and writing; their cases are resource files of the same name. */
@NullMarked
package org.sgmanifests.validation.yaml;

import org.jspecify.annotations.NullMarked;
