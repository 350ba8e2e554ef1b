/** Object storage and backups in it. */
@NullMarked
package org.sgmanifests.validation.rules.storage;

import org.jspecify.annotations.NullMarked;
