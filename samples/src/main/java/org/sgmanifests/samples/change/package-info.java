/** What happens to clusters that run: by a changed manifest, or by a newer StackGres. */
@NullMarked
package org.sgmanifests.samples.change;

import org.jspecify.annotations.NullMarked;
