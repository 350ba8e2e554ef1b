/** A cluster for production, with backups. Copy it. */
@NullMarked
package org.sgmanifests.samples.production;

import org.jspecify.annotations.NullMarked;
