/** The command line: options in, text and exit codes out. What it does is in the library. */
@NullMarked
package org.sgmanifests.cli;

import org.jspecify.annotations.NullMarked;
