/**
 * What holds for the project as a whole: who may depend on whom, what a rule looks like, how long a
 * file gets. Each {@link org.sgmanifests.architecture.Law} names a class under {@code broken} that
 * breaks it, and a test shows that it is caught. What a compiler or a formatter can check doesn't
 * belong here.
 */
@NullMarked
package org.sgmanifests.architecture;

import org.jspecify.annotations.NullMarked;
