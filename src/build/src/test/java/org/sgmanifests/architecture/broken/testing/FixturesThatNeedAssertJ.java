package org.sgmanifests.architecture.broken.testing;

import org.assertj.core.api.Assertions;

class FixturesThatNeedAssertJ {
  static final Class<?> ASSERTIONS = Assertions.class;
}
