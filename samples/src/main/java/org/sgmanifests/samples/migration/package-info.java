/** A database of a managed cloud on its way into a cluster. Copy it. */
@NullMarked
package org.sgmanifests.samples.migration;

import org.jspecify.annotations.NullMarked;
