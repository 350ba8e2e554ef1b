/** Closed sets of texts that fields take, one type per set. */
package org.sgmanifests.api.values;
