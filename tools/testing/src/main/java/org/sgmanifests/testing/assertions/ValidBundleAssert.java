package org.sgmanifests.testing.assertions;

import java.nio.file.Path;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.testing.golden.GoldenFile;
import org.sgmanifests.validation.ValidBundle;

/** Assertions about a bundle that was found valid. */
public class ValidBundleAssert extends AbstractAssert<ValidBundleAssert, ValidBundle> {

  /**
   * For AssertJ's soft assertions; others begin with {@link SgAssertions}.
   *
   * @param actual what is looked at
   */
  public ValidBundleAssert(@Nullable ValidBundle actual) {
    super(actual, ValidBundleAssert.class);
  }

  /**
   * There is an object of this kind and name, in whichever namespace.
   *
   * @param kind kind of the object, such as {@code SGCluster}
   * @param name name of the object
   * @return this assertion
   */
  public ValidBundleAssert containsObject(String kind, String name) {
    names().contains(kind, name);
    return this;
  }

  /**
   * There is an object of this kind, namespace and name.
   *
   * @param kind kind of the object, such as {@code SGCluster}
   * @param namespace namespace of the object; {@code null} for one without
   * @param name name of the object
   * @return this assertion
   */
  public ValidBundleAssert containsObject(String kind, String namespace, String name) {
    return containsObject(kind, namespace + "/" + name);
  }

  /**
   * There is no object of this kind and name, in whichever namespace.
   *
   * @param kind kind of the object, such as {@code SGCluster}
   * @param name name of the object
   * @return this assertion
   */
  public ValidBundleAssert doesNotContainObject(String kind, String name) {
    names().doesNotContain(kind, name);
    return this;
  }

  /**
   * The manifests are those of a file, but for the values of Secrets; see {@link GoldenFile}. With
   * {@code -Dsgmanifests.golden.update=true} the file is written.
   *
   * @param file mostly relative to the module, such as {@code src/test/resources/shop.yaml}
   * @return this assertion
   */
  public ValidBundleAssert matchesGolden(Path file) {
    isNotNull();
    try {
      GoldenFile.check(actual, file);
    } catch (AssertionError e) {
      throw failure("%s", e.getMessage());
    }
    return this;
  }

  /**
   * The manifests are those of a file; see {@link #matchesGolden(Path)}.
   *
   * @param file path of the file
   * @return this assertion
   */
  public ValidBundleAssert matchesGolden(String file) {
    return matchesGolden(Path.of(file));
  }

  private ObjectNames names() {
    isNotNull();
    return new ObjectNames(
        actual.objects().stream().map(ObjectNames::of).toList(), message -> failure("%s", message));
  }
}
