/**
 * Annotations with facts that a CRD needs or cannot state. They describe fields and kinds; they
 * carry no behaviour.
 */
package org.sgmanifests.api.schema;
