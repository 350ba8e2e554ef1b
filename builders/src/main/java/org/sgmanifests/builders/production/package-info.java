/** A cluster for production: with backups, and with all that has to exist beside it. */
@NullMarked
package org.sgmanifests.builders.production;

import org.jspecify.annotations.NullMarked;
