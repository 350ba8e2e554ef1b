/**
 * Annotations with facts that a CRD needs or cannot state. They describe fields and kinds; they
 * carry no behaviour.
 */
@NullMarked
package org.sgmanifests.api.schema;

import org.jspecify.annotations.NullMarked;
