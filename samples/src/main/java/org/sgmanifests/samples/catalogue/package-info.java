/** What is known about a field, for a tool that explains manifests. */
@NullMarked
package org.sgmanifests.samples.catalogue;

import org.jspecify.annotations.NullMarked;
