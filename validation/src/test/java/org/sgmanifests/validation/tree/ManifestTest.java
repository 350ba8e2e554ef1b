package org.sgmanifests.validation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.RawManifest;

class ManifestTest {
  private final ObjectNode tree = JsonNodeFactory.instance.objectNode().put("kind", "SGCluster");
  private final Manifest plain = Manifest.of(0, new RawManifest(tree), tree);

  @Test
  void withoutKnownDefaultsItIsWhatItsAuthorWrote() {
    assertThat(plain.root().value()).isSameAs(tree);
    assertThat(plain.written().value()).isSameAs(tree);
  }

  @Test
  void defaultsAreMadeOnceAndAgainAfterTheyWereForgotten() {
    AtomicInteger times = new AtomicInteger();
    Manifest manifest =
        plain.withDefaults(
            written -> written.tree().deepCopy().put("filled", times.incrementAndGet()));

    assertThat(manifest.root().get("filled").value().intValue()).isEqualTo(1);
    assertThat(manifest.root().get("filled").value().intValue()).isEqualTo(1);
    manifest.forgetDefaults();
    assertThat(manifest.root().get("filled").value().intValue()).isEqualTo(2);
    assertThat(manifest.written().get("filled").isSet()).isFalse();
  }

  @Test
  void whatIsMissingOfTheIdentityIsEmpty() {
    assertThat(plain.apiVersion()).isEmpty();
    assertThat(plain.group()).isEmpty();
    assertThat(plain.namespace()).isNull();
    assertThat(plain).hasToString("SGCluster ");
  }
}
