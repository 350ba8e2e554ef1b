package org.sgmanifests.architecture.broken.validation;

import java.time.Instant;

class ValidationWithClock {
  static Instant today() {
    return Instant.now();
  }
}
