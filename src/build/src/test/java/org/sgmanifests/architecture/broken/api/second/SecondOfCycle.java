package org.sgmanifests.architecture.broken.api.second;

import org.sgmanifests.architecture.broken.api.first.FirstOfCycle;

public class SecondOfCycle {
  static final Class<?> FIRST = FirstOfCycle.class;
}
