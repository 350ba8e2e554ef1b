/** Rules about single fields of an SGCluster. */
@NullMarked
package org.sgmanifests.validation.rules.cluster;

import org.jspecify.annotations.NullMarked;
