/** Labels, annotations and tolerations of the objects that StackGres generates. */
@NullMarked
package org.sgmanifests.validation.rules.metadata;

import org.jspecify.annotations.NullMarked;
