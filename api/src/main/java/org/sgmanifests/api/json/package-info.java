/** JSON of the project's own jars: schemas and tables. */
@NullMarked
package org.sgmanifests.api.json;

import org.jspecify.annotations.NullMarked;
