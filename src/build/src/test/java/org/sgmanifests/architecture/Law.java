package org.sgmanifests.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One thing that holds for all classes.
 *
 * @param brokenBy simple name of the class under {@code broken} that must be caught
 */
record Law(String name, ArchRule rule, String brokenBy) {
  @Override
  public String toString() {
    return name;
  }
}
