package org.sgmanifests.testing.assertions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/** Assertions about a bundle. */
public class BundleAssert extends AbstractManifestsAssert<BundleAssert, Bundle> {

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public BundleAssert(@Nullable Bundle actual) {
    super(actual, BundleAssert.class);
  }

  @Override
  Report validate(Validator with) {
    return with.validate(actual);
  }

  @Override
  List<String> objects() {
    return actual.objects().stream().map(ObjectNames::of).toList();
  }
}
