package org.sgmanifests.testing.assertions;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.StackGresResource;

/** Assertions about an object of any kind of StackGres. */
public class StackGresResourceAssert
    extends AbstractResourceAssert<StackGresResourceAssert, StackGresResource<?, ?>> {

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public StackGresResourceAssert(@Nullable StackGresResource<?, ?> actual) {
    super(actual, StackGresResourceAssert.class);
  }
}
