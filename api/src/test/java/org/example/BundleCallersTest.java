package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;

/** In a package of its own, as the library's own packages are never taken for the caller. */
class BundleCallersTest {
  private final HasMetadata first = namespace("first");
  private final HasMetadata second = namespace("second");

  @Test
  void theLineThatAddedAnObjectIsRemembered() {
    int before = line();
    Bundle bundle = Bundle.of(first);
    bundle = bundle.with(List.of(second));

    assertThat(bundle.addedAt(first)).hasValueSatisfying(at -> assertLine(at, before + 1));
    assertThat(bundle.addedAt(second)).hasValueSatisfying(at -> assertLine(at, before + 2));
  }

  @Test
  void aBundleKeepsTheLinesOfTheBundlesInIt() {
    int before = line();
    Bundle part = Bundle.of(first);
    Bundle whole = Bundle.of(second).with(part).existing("Secret", "my-namespace", "elsewhere");

    assertThat(whole.addedAt(first)).hasValueSatisfying(at -> assertLine(at, before + 1));
    assertThat(whole.addedAt(second)).hasValueSatisfying(at -> assertLine(at, before + 2));
  }

  @Test
  void framesOfTheJdkAreNotTheCaller() {
    int before = line();
    Bundle bundle = Stream.of(List.of(first, second)).map(Bundle::of).findFirst().orElseThrow();

    assertThat(bundle.addedAt(first)).hasValueSatisfying(at -> assertLine(at, before + 1));
  }

  @Test
  void anotherObjectHasNoLine() {
    assertThat(Bundle.of(first).addedAt(namespace("first"))).isEmpty();
  }

  @Test
  void aPropertySwitchesItOff() {
    System.setProperty("sgmanifests.places", "off");
    try {
      assertThat(Bundle.of(first).addedAt(first)).isEmpty();
    } finally {
      System.clearProperty("sgmanifests.places");
    }
    assertThat(Bundle.of(first).addedAt(first)).isPresent();
  }

  private static void assertLine(StackTraceElement at, int line) {
    assertThat(at.getFileName()).isEqualTo("BundleCallersTest.java");
    assertThat(at.getLineNumber()).isEqualTo(line);
  }

  /** The line that calls this. */
  private static int line() {
    return new Throwable().getStackTrace()[1].getLineNumber();
  }

  private static HasMetadata namespace(String name) {
    return new NamespaceBuilder().withNewMetadata().withName(name).endMetadata().build();
  }
}
