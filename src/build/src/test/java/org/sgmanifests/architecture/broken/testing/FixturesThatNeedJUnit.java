package org.sgmanifests.architecture.broken.testing;

import org.junit.jupiter.api.extension.Extension;

class FixturesThatNeedJUnit {
  static final Class<?> EXTENSION = Extension.class;
}
