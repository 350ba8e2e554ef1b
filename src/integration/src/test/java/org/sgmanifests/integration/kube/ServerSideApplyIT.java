package org.sgmanifests.integration.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.apply.AppliedObject;
import org.sgmanifests.apply.ApplyException;
import org.sgmanifests.apply.ApplyResult;
import org.sgmanifests.apply.Effect;
import org.sgmanifests.apply.ServerSideApply;
import org.sgmanifests.testing.fixture.Fixtures;
import org.sgmanifests.testing.mutation.Mutate;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

/** {@code tools/apply} with a server that is no fake. */
@ExtendWith(KubeStage.Extension.class)
class ServerSideApplyIT {
  private KubernetesClient client;
  private Requests requests;

  @BeforeEach
  void connect(KubeStage stage) {
    client = stage.server().client();
    requests = stage.requests();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aBundleIsTriedThenMadeInItsOrderThenLeftAsItIs() {
    ValidBundle bundle = valid(everythingIn("first"));
    ServerSideApply apply = ServerSideApply.with(client);
    int size = bundle.objects().size();

    ApplyResult tried = apply.dryRun(bundle);
    assertThat(tried.with(Effect.CREATED)).hasSize(1);
    assertThat(tried.with(Effect.NOT_TRIED)).hasSize(size - 1);
    assertThat(requests.get("/api/v1/namespaces/first").status()).isEqualTo(404);

    assertThat(apply.apply(bundle).with(Effect.CREATED)).hasSize(size);
    List<Long> versions = versions(bundle);
    assertThat(versions).as("versions, which count on").isSorted().doesNotHaveDuplicates();
    for (RawManifest manifest : bundle.objects()) {
      ObjectNode sent = manifest.tree();
      sent.remove("stringData"); // which the server turns into data
      assertThat(Sent.lost(sent, stored(manifest))).as(manifest.getKind()).isEmpty();
    }

    assertThat(apply.dryRun(bundle).with(Effect.UNCHANGED)).hasSize(size);
    ApplyResult again = apply.apply(bundle);
    assertThat(again.isChanged()).as(again.toString()).isFalse();
    assertThat(versions(bundle)).isEqualTo(versions);
  }

  @Test
  void onlyWhatIsAnotherOneChanges() {
    Bundle before = everythingIn("second");
    ServerSideApply apply = ServerSideApply.with(client);
    apply.apply(valid(before));
    ValidBundle after =
        valid(before.edit(SGCluster.class, cluster -> Mutate.field(cluster, "spec.instances", 3)));
    assertThat(apply.dryRun(after).with(Effect.CHANGED)).hasSize(1);
    assertThat(apply.apply(after).with(Effect.CHANGED))
        .extracting(AppliedObject::toString)
        .containsExactly("changed SGCluster second/my-db");
  }

  /** The server asks the field managers, and names the one that has the field. */
  @Test
  void aFieldOfAnotherManagerIsTakenOverByForceOnly() {
    Bundle ours = everythingIn("third");
    ServerSideApply.with(client).fieldManager("somebody-else").apply(valid(ours));
    ValidBundle other =
        valid(ours.edit(SGCluster.class, cluster -> Mutate.field(cluster, "spec.instances", 4)));
    ServerSideApply apply = ServerSideApply.with(client);
    List<Long> versions = versions(other);
    assertThatExceptionOfType(ApplyException.class)
        .isThrownBy(() -> apply.apply(other))
        .satisfies(e -> assertThat(e.applied()).isEmpty())
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.object() + " " + problem.path())
                    .containsExactly(
                        // Secrets have no stringData that could be compared.
                        "Secret third/my-keys stringData.accessKeyId",
                        "Secret third/my-keys stringData.secretAccessKey",
                        "SGCluster third/my-db spec.instances",
                        // Compared as a whole, with the defaults that the server filled in.
                        "SGCluster third/my-db spec.configurations.backups",
                        "SGShardedCluster third/my-shards spec.configurations.backups"))
        .withMessageContaining("somebody-else");
    assertThat(versions(other)).isEqualTo(versions);
    assertThat(apply.force().apply(other).with(Effect.CHANGED)).isNotEmpty();
  }

  /** What only the server knows of comes out in the dry run, before anything is made. */
  @Test
  void whatTheServerRefusesIsToldBeforeAnythingIsMade() {
    ServerSideApply apply = ServerSideApply.with(client);
    apply.apply(valid(Bundle.of(namespace("fourth"))));
    Bundle refused =
        in("fourth", Fixtures.bundle())
            .with(
                new ServiceBuilder()
                    .withNewMetadata()
                    .withName("no-port")
                    .withNamespace("fourth")
                    .endMetadata()
                    .withNewSpec()
                    .addNewPort()
                    .withPort(70_000)
                    .endPort()
                    .endSpec()
                    .build());
    assertThatExceptionOfType(ApplyException.class)
        .isThrownBy(() -> apply.apply(valid(refused)))
        .satisfies(e -> assertThat(e.applied()).isEmpty())
        .withMessageContaining("Service fourth/no-port")
        .withMessageContaining("spec.ports[0].port");
    assertThat(
            requests
                .get("/apis/stackgres.io/v1/namespaces/fourth/sgclusters")
                .orThrow()
                .at("/items"))
        .isEmpty();
  }

  private static Bundle everythingIn(String namespace) {
    return Bundle.of(namespace(namespace)).with(in(namespace, Fixtures.bundle()));
  }

  /**
   * One with a label, which we own then. Of an object in which we own nothing the server notes with
   * the second apply whose it was, which is another version.
   */
  private static HasMetadata namespace(String name) {
    return new NamespaceBuilder()
        .withNewMetadata()
        .withName(name)
        .addToLabels("example.com/team", "db")
        .endMetadata()
        .build();
  }

  private static Bundle in(String namespace, Bundle bundle) {
    return Bundle.of(
        bundle.objects().stream()
            .map(object -> Mutate.field(object, "metadata.namespace", namespace))
            .toList());
  }

  private static ValidBundle valid(Bundle bundle) {
    return Validator.create().validate(bundle).orThrow();
  }

  private JsonNode stored(RawManifest manifest) {
    return requests.get(Addresses.of(manifest.tree()).orElseThrow()).orThrow();
  }

  private List<Long> versions(ValidBundle bundle) {
    return bundle.objects().stream()
        .map(manifest -> stored(manifest).at("/metadata/resourceVersion").asLong())
        .toList();
  }
}
