package org.sgmanifests.testing.assertions;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ValidBundle;

/**
 * Where the assertions begin. It can be imported statically beside AssertJ's own {@code
 * Assertions.assertThat}:
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.sgmanifests.testing.assertions.SgAssertions.assertThat;
 * }</pre>
 */
public final class SgAssertions {
  private SgAssertions() {}

  /**
   * About a bundle: whether it is valid, what is found in it, which objects it has.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static BundleAssert assertThat(@Nullable Bundle actual) {
    return new BundleAssert(actual);
  }

  /**
   * About what a {@code ManifestReader} read.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static ManifestsAssert assertThat(@Nullable Manifests actual) {
    return new ManifestsAssert(actual);
  }

  /**
   * About manifests as text, YAML or JSON.
   *
   * @param text the text
   * @return the assertion
   */
  public static ManifestsAssert assertThatYaml(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ManifestsAssert(ManifestReader.create().read("(text)", bytes));
  }

  /**
   * About a bundle that was found valid: which objects it has, and its golden file.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static ValidBundleAssert assertThat(@Nullable ValidBundle actual) {
    return new ValidBundleAssert(actual);
  }

  /**
   * About what a validator found.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static ReportAssert assertThat(@Nullable Report actual) {
    return new ReportAssert(actual);
  }

  /**
   * About a cluster.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static SGClusterAssert assertThat(@Nullable SGCluster actual) {
    return new SGClusterAssert(actual);
  }

  /**
   * About a sharded cluster.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static SGShardedClusterAssert assertThat(@Nullable SGShardedCluster actual) {
    return new SGShardedClusterAssert(actual);
  }

  /**
   * About an object of any other kind of StackGres.
   *
   * @param actual what is looked at
   * @return the assertion
   */
  public static StackGresResourceAssert assertThat(@Nullable StackGresResource<?, ?> actual) {
    return new StackGresResourceAssert(actual);
  }
}
