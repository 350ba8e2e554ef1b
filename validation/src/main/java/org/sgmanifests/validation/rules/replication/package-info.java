/** Rules about the section replicateFrom: which sources and users go together. */
@NullMarked
package org.sgmanifests.validation.rules.replication;

import org.jspecify.annotations.NullMarked;
