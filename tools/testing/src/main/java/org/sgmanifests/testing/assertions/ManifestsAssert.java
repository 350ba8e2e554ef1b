package org.sgmanifests.testing.assertions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/** Assertions about manifests that were read from a text or files. */
public class ManifestsAssert extends AbstractManifestsAssert<ManifestsAssert, Manifests> {

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public ManifestsAssert(@Nullable Manifests actual) {
    super(actual, ManifestsAssert.class);
  }

  @Override
  Report validate(Validator with) {
    return with.validate(actual);
  }

  @Override
  List<String> objects() {
    return actual.bundle().objects().stream().map(ObjectNames::of).toList();
  }
}
