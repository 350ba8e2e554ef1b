/**
 * The programs of the guide "external cascade replica": what it shows is compiled here, and run
 * against servers by the tests. Nothing here is meant to be a library: copy it.
 */
@NullMarked
package org.sgmanifests.samples.guide;

import org.jspecify.annotations.NullMarked;
