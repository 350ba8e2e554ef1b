/**
 * Fixtures for tests with JUnit 5 or 6. Only what needs JUnit belongs here; whoever has another
 * framework uses {@code org.sgmanifests.testing.fixture} directly.
 */
@NullMarked
package org.sgmanifests.testing.junit;

import org.jspecify.annotations.NullMarked;
