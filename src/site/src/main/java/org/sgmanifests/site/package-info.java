/**
 * Makes the pages of the documentation that are not written by hand. Not part of any artifact; what
 * users could want of it belongs into the library.
 */
@NullMarked
package org.sgmanifests.site;

import org.jspecify.annotations.NullMarked;
