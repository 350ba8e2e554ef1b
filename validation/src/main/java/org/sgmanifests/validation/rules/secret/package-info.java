/** Rules about the content of Secrets and ConfigMaps. No message shows a value. */
@NullMarked
package org.sgmanifests.validation.rules.secret;

import org.jspecify.annotations.NullMarked;
