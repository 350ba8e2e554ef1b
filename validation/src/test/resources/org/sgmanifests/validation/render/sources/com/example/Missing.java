package com.example;

import org.sgmanifests.api.Bundle;

/** The test deletes the class of this one. */
final class Missing {
  static Bundle bundle() {
    return Bundle.of();
  }
}
