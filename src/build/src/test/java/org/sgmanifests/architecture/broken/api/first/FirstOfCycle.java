package org.sgmanifests.architecture.broken.api.first;

import org.sgmanifests.architecture.broken.api.second.SecondOfCycle;

public class FirstOfCycle {
  public SecondOfCycle second = new SecondOfCycle();
}
