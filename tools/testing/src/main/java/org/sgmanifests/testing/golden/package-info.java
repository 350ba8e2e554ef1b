/**
 * Files that say what the manifests of a project have to be. Needs neither AssertJ nor JUnit; the
 * assertion in {@code org.sgmanifests.testing.assertions} calls what is here.
 */
@NullMarked
package org.sgmanifests.testing.golden;

import org.jspecify.annotations.NullMarked;
