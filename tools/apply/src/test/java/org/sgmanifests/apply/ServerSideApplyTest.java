package org.sgmanifests.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.testing.fixture.Fixtures;
import org.sgmanifests.testing.mutation.Mutate;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

class ServerSideApplyTest {
  private static final String NAMESPACE = "/api/v1/namespaces/my-namespace";
  private static final String IN_NAMESPACE = "/apis/stackgres.io/v1/namespaces/my-namespace/";
  private static final String CLUSTER = IN_NAMESPACE + "sgclusters/my-db";
  private static final String PROFILE = IN_NAMESPACE + "sginstanceprofiles/my-size";
  private static final String SECRET = NAMESPACE + "/secrets/my-keys";

  private final FakeApiServer server;
  private KubernetesClient client;

  ServerSideApplyTest() throws IOException {
    server = new FakeApiServer();
  }

  @BeforeEach
  void connect() throws IOException {
    client = server.client();
    server.has(NAMESPACE, "{\"apiVersion\":\"v1\",\"kind\":\"Namespace\"}");
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private static ValidBundle valid(Bundle bundle) {
    return Validator.create().validate(bundle).orThrow();
  }

  private static ValidBundle cluster() {
    return valid(Fixtures.bundleOf(SGCluster.class));
  }

  private static ValidBundle storage() {
    return valid(Fixtures.bundleOf(SGObjectStorage.class));
  }

  private static ValidBundle withNamespace() {
    return valid(
        Fixtures.bundleOf(SGObjectStorage.class)
            .with(
                new NamespaceBuilder().withNewMetadata().withName("new").endMetadata().build(),
                Mutate.field(Fixtures.of(SGInstanceProfile.class), "metadata.namespace", "new")));
  }

  private ApplyException fails(ServerSideApply apply, ValidBundle bundle) {
    return catchThrowableOfType(ApplyException.class, () -> apply.apply(bundle));
  }

  @Test
  void everythingIsTriedAndThenAppliedInTheOrderOfReferences() {
    ApplyResult result =
        ServerSideApply.with(client)
            .fieldManager("shop")
            .apply(valid(Fixtures.bundleOf(SGBackup.class)));

    assertThat(server.applied()).first().asString().isEqualTo("apply " + SECRET + " as shop");
    assertThat(server.applied()).last().asString().contains("sgbackups/my-backup");
    assertThat(server.applied()).hasSameSizeAs(result.objects()).hasSize(9);
    assertThat(server.requests().stream().filter(request -> request.startsWith("try "))).hasSize(9);
    assertThat(result.with(Effect.CREATED)).hasSize(9);
    assertThat(result.toString())
        .contains("created SGCluster my-namespace/my-db")
        .doesNotContain("example-key");
  }

  @Test
  void theManifestIsSentAsItStands() {
    ServerSideApply.with(client).apply(cluster());

    assertThat(server.stored(CLUSTER).at("/spec/postgres/version").textValue()).isEqualTo("16.4");
    assertThat(server.stored(CLUSTER).at("/spec/instances").intValue()).isEqualTo(2);
    assertThat(server.stored(CLUSTER).has("status")).isFalse();
    assertThat(server.stored(SECRET).at("/stringData/accessKeyId").textValue())
        .isEqualTo("example-id");
  }

  @Test
  void whatTheServerWroteIntoADumpIsNotSentBack() {
    RawManifest dump = Mutate.raw(Fixtures.of(SGInstanceProfile.class));
    dump = Mutate.field(dump, "metadata.resourceVersion", "4711");
    dump = Mutate.field(dump, "metadata.uid", "0f0f0f0f-0000-4000-8000-000000000000");
    dump = Mutate.field(dump, "metadata.managedFields", List.of(Map.of("manager", "kubectl")));

    ServerSideApply.with(client).apply(valid(Bundle.of(dump)));

    assertThat(server.stored(PROFILE).path("metadata").has("uid")).isFalse();
    assertThat(server.stored(PROFILE).path("metadata").has("managedFields")).isFalse();
  }

  @Test
  void whatIsThereIsChangedOrUnchanged() {
    ServerSideApply.with(client).apply(storage());
    assertThat(ServerSideApply.with(client).apply(storage()).isChanged()).isFalse();

    Bundle changed =
        Fixtures.bundleOf(SGObjectStorage.class)
            .edit(SGObjectStorage.class, it -> Mutate.field(it, "spec.s3.region", "eu-west-1"));
    ApplyResult result = ServerSideApply.with(client).apply(valid(changed));

    assertThat(result.isChanged()).isTrue();
    assertThat(result.objects())
        .extracting(AppliedObject::effect)
        .containsExactly(Effect.UNCHANGED, Effect.CHANGED);
  }

  @Test
  void aDryRunAppliesNothing() {
    ApplyResult result = ServerSideApply.with(client).dryRun(cluster());

    assertThat(result.with(Effect.CREATED)).hasSize(8);
    assertThat(server.applied()).isEmpty();
  }

  @Test
  void nothingIsAppliedWhenTheDryRunOfAnyFailsAndAllProblemsAreSaid() throws IOException {
    server.refuses(
        CLUSTER,
        false,
        FakeApiServer.status(400, "BadRequest", "admission webhook denied the request: no")
            .toString());
    server.refuses(
        PROFILE, false, FakeApiServer.status(403, "Forbidden", "user may not").toString());

    ApplyException e = fails(ServerSideApply.with(client), cluster());

    assertThat(server.applied()).isEmpty();
    assertThat(e.applied()).isEmpty();
    assertThat(e.problems()).hasSize(2);
    assertThat(e)
        .hasMessageContaining("SGCluster my-namespace/my-db")
        .hasMessageContaining("(400, BadRequest): admission webhook denied the request: no")
        .hasMessageContaining("SGInstanceProfile my-namespace/my-size")
        .hasMessageContaining("fix: grant the client's user")
        .hasMessageContaining("Nothing was applied.")
        .hasNoCause();
  }

  @Test
  void theDryRunCanBeLeftOut() throws IOException {
    server.refuses(CLUSTER, true, FakeApiServer.status(400, "BadRequest", "no").toString());

    ApplyException e = fails(ServerSideApply.with(client).withoutDryRun(), cluster());

    assertThat(server.requests()).noneMatch(request -> request.startsWith("try "));
    assertThat(e.applied()).hasSize(7);
  }

  @Test
  void aConflictNamesTheOwnerAndTheWaysOut() throws IOException {
    server.refuses(
        CLUSTER,
        false,
        """
        {"kind": "Status", "code": 409, "reason": "Conflict", "message": "Apply failed with 1 conflict",
         "details": {"causes": [
           {"reason": "FieldManagerConflict", "field": ".spec.instances",
            "message": "conflict with \\"kubectl-edit\\" using stackgres.io/v1"}]}}
        """);

    ApplyException e = fails(ServerSideApply.with(client), cluster());

    assertThat(e.problems())
        .singleElement()
        .hasToString(
            """
            SGCluster my-namespace/my-db  spec.instances
              The field belongs to `kubectl-edit`, which set another value.
              fix: take the field out of the manifest to leave it to `kubectl-edit`, or take it over with `force()`.\
            """);
  }

  @Test
  void forceIsAskedForExplicitly() {
    ServerSideApply.with(client).apply(storage());
    assertThat(server.requests()).noneMatch(request -> request.contains("force"));

    ServerSideApply.with(client).force().apply(storage());
    assertThat(server.applied()).filteredOn(request -> request.contains(" force ")).hasSize(2);
  }

  @Test
  void noValueOfASecretIsInAMessage() throws IOException {
    server.refuses(
        SECRET,
        false,
        """
        {"kind": "Status", "code": 422, "reason": "Invalid", "message": "Invalid value: wolpertinger",
         "details": {"causes": [
           {"reason": "FieldValueInvalid", "field": "data[accessKeyId]",
            "message": "Invalid value: \\"wolpertinger\\""}]}}
        """);
    ApplyException invalid = fails(ServerSideApply.with(client), storage());
    server.refuses(
        SECRET, false, FakeApiServer.status(400, "BadRequest", "illegal: wolpertinger").toString());
    ApplyException bad = fails(ServerSideApply.with(client), storage());

    assertThat(invalid)
        .hasMessageContaining("Secret my-namespace/my-keys  data[accessKeyId]")
        .hasMessageNotContaining("wolpertinger")
        .hasNoCause();
    assertThat(bad).hasMessageContaining("(400").hasMessageNotContaining("wolpertinger");
  }

  @Test
  void aNamespaceOfTheBundleIsMadeBeforeItsObjectsAreTried() {
    ApplyResult result = ServerSideApply.with(client).apply(withNamespace());

    List<String> profile = server.requests().stream().filter(r -> r.contains("my-size")).toList();
    assertThat(result.with(Effect.CREATED)).hasSize(4);
    assertThat(profile).element(1).asString().startsWith("try ");
    assertThat(server.requests().indexOf("apply /api/v1/namespaces/new as sgmanifests"))
        .isLessThan(server.requests().indexOf(profile.get(1)));
    assertThat(server.requests().indexOf(profile.get(1)))
        .as("the objects of the new namespace are tried before anything else is applied")
        .isLessThan(server.requests().indexOf("apply " + SECRET + " as sgmanifests"));
  }

  @Test
  void aDryRunSaysWhatItCouldNotTry() {
    ApplyResult result = ServerSideApply.with(client).dryRun(withNamespace());

    assertThat(result.with(Effect.NOT_TRIED))
        .singleElement()
        .hasToString("not tried SGInstanceProfile new/my-size");
    assertThat(server.applied()).isEmpty();
  }

  @Test
  void whenTheObjectsOfANewNamespaceAreRefusedOnlyTheNamespaceIsThere() throws IOException {
    server.refuses(
        "/apis/stackgres.io/v1/namespaces/new/sginstanceprofiles/my-size",
        false,
        FakeApiServer.status(400, "BadRequest", "no").toString());

    ApplyException e = fails(ServerSideApply.with(client), withNamespace());

    assertThat(e.applied()).extracting(AppliedObject::kind).containsExactly("Namespace");
    assertThat(e).hasMessageContaining("Applied before: created Namespace new.");
    assertThat(server.applied()).hasSize(1);
  }

  @Test
  void aNamespaceThatNobodyMakesIsMissed() {
    Bundle elsewhere =
        Bundle.of(
            Mutate.field(Fixtures.of(SGInstanceProfile.class), "metadata.namespace", "absent"));

    assertThat(fails(ServerSideApply.with(client), valid(elsewhere)))
        .hasMessageContaining("namespaces \"absent\" not found")
        .hasMessageContaining("fix: add its Namespace to the bundle");
  }

  @Test
  void whatComesAfterARefusalIsNotApplied() throws IOException {
    server.refuses(
        PROFILE, true, FakeApiServer.status(500, "InternalError", "webhook is down").toString());

    ApplyException e = fails(ServerSideApply.with(client), cluster());

    assertThat(e)
        .hasMessageContaining("webhook is down")
        .hasMessageContaining("Applied before: created Secret my-namespace/my-keys");
    assertThat(server.applied()).noneMatch(request -> request.contains("sgclusters"));
  }

  @Test
  void aKindThatTheServerDoesNotKnowIsSaid() {
    Bundle other =
        Fixtures.bundleOf(SGObjectStorage.class)
            .with(
                new ConfigMapBuilder()
                    .withNewMetadata()
                    .withName("c")
                    .withNamespace("my-namespace")
                    .endMetadata()
                    .build());

    assertThat(fails(ServerSideApply.with(client), valid(other)))
        .hasMessageContaining(
            "ConfigMap my-namespace/c\n  The API server knows no such kind in `v1`.");
  }

  @Test
  void anObjectWithoutNamespaceGoesToThatOfTheClient() throws IOException {
    server.has("/api/v1/namespaces/of-client", "{}");
    Bundle bundle =
        Bundle.of(Mutate.without(Fixtures.of(SGInstanceProfile.class), "metadata.namespace"));

    assertThat(ServerSideApply.with(client).apply(valid(bundle)).objects())
        .singleElement()
        .hasToString("created SGInstanceProfile of-client/my-size");
  }

  @Test
  void aServerThatIsNotThereIsSaidOnce() {
    server.close();

    ApplyException e = fails(ServerSideApply.with(client), withNamespace());

    assertThat(e.problems()).hasSize(1);
    assertThat(fails(ServerSideApply.with(client), cluster()).problems()).hasSize(1);
    assertThat(e)
        .hasMessageContaining("API server\n  It cannot be asked (")
        .hasMessageContaining("Nothing was applied.");
  }

  @Test
  void aFieldManagerHasAName() {
    assertThatThrownBy(() -> ServerSideApply.with(client).fieldManager(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
