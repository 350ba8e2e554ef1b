/** A cluster with backups, and the same without writing more than is decided. Copy it. */
@NullMarked
package org.sgmanifests.samples.production;

import org.jspecify.annotations.NullMarked;
