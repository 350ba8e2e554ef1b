package org.sgmanifests.builders.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.RawManifest;

class SecretSourceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecretContent KEYS = SecretContent.of("my-namespace", List.of("one", "two"));
  private static final SecretContent USERS = content(SourceUsers.standard());
  @TempDir private Path folder;

  private static SecretContent content(SourceUsers users) {
    return SourceCredentials.of(users, SecretSource.existing("users"))
        .content("my-namespace", "my-db");
  }

  private static List<String> problems(SecretSource source, SecretContent content) {
    List<String> problems = new ArrayList<>();
    source.check(content, problems::add);
    return problems;
  }

  private static Map<String, String> values(SecretSource source, SecretContent content) {
    List<String> problems = new ArrayList<>();
    Bundle bundle = source.bundleWithValues(content, problems::add);
    assertThat(problems).isEmpty();
    Secret secret = (Secret) bundle.objects().get(0);
    assertThat(secret.getMetadata().getName()).isEqualTo(source.secretName());
    assertThat(secret.getMetadata().getNamespace()).isEqualTo("my-namespace");
    assertThat(secret.getType()).isEqualTo("Opaque");
    return secret.getStringData();
  }

  private static List<String> valueProblems(SecretSource source, SecretContent content) {
    List<String> problems = new ArrayList<>();
    source.bundleWithValues(content, problems::add);
    return problems;
  }

  private static void assertDeclaresOnly(SecretSource source) {
    Bundle bundle = source.bundle(KEYS);

    assertThat(bundle.objects()).isEmpty();
    assertThat(bundle.existing())
        .containsExactly(
            new ExistingObject("Secret", "my-namespace", "keys", Set.of("one", "two")));
  }

  @Test
  void anExistingSecretIsDeclaredWithItsKeys() {
    SecretSource existing = SecretSource.existing("keys");

    assertDeclaresOnly(existing);
    assertThat(existing.bundleWithValues(KEYS, problem -> {}).objects()).isEmpty();
    assertThat(existing.value(KEYS, "one")).isEmpty();
    assertThat(problems(existing, KEYS)).isEmpty();
    assertThat(problems(SecretSource.existing(" "), KEYS))
        .containsExactly("Secret name: blank; give metadata.name of the Secret");
  }

  @Test
  void valuesOfTheEnvironmentAreReadWhenAskedFor() {
    Map<String, String> environment = new TreeMap<>(Map.of("MY_ONE", "1", "MY_TWO", "2"));
    SecretSource source = SecretSource.environment("keys").withPrefix("MY_").in(environment::get);

    assertDeclaresOnly(source);
    assertThat(values(source, KEYS)).containsOnly(Map.entry("one", "1"), Map.entry("two", "2"));
    environment.put("MY_ONE", "changed");
    assertThat(values(source, KEYS)).containsEntry("one", "changed");
    assertThat(source.value(KEYS, "one")).contains("changed");
  }

  @Test
  void theEnvironmentIsThatOfTheProcessUnlessToldOtherwise() {
    SecretSource source = SecretSource.environment("keys");

    assertThat(source.value(SecretContent.of("n", List.of("path")), "path"))
        .contains(System.getenv("PATH"));
  }

  @ParameterizedTest
  @CsvSource({
    "superuser-password, SUPERUSER_PASSWORD",
    "accessKeyId, ACCESS_KEY_ID",
    "gcs.json, GCS_JSON",
    "storageAccount2Key, STORAGE_ACCOUNT2_KEY"
  })
  void aVariableIsNamedLikeItsKey(String key, String variable) {
    SecretContent content = SecretContent.of("my-namespace", List.of(key));

    assertThat(SecretSource.environment("s").in(Map.of(variable, "given")::get).value(content, key))
        .contains("given");
  }

  @Test
  void twoKeysWithOneVariableAreRefused() {
    SecretContent content = SecretContent.of("n", List.of("access-key", "accessKey", "other"));

    assertThat(problems(SecretSource.environment("s").withPrefix("MY_"), content))
        .containsExactly(
            "MY_ACCESS_KEY: the variable of the keys access-key, accessKey of Secret `s`; rename"
                + " all but one of them, or use files");
    assertThat(problems(SecretSource.environment("s"), content(SourceUsers.one("admin"))))
        .isEmpty();
  }

  @Test
  void allVariablesThatAreMissingOrBlankAreNamed() {
    assertThat(valueProblems(SecretSource.environment("keys").in(Map.of("ONE", " ")::get), KEYS))
        .containsExactly(
            "ONE: blank; give a value", "TWO: missing; it is for key `two` of Secret `keys`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "value\n", "value\r\n"})
  void oneLineBreakAtTheEndOfAFileIsNotPartOfTheValue(String content) throws IOException {
    Files.writeString(folder.resolve("one"), content);
    Files.writeString(folder.resolve("two"), " blanks count ");
    SecretSource source = SecretSource.files("keys", folder);

    assertDeclaresOnly(source);
    assertThat(values(source, KEYS))
        .containsOnly(Map.entry("one", "value"), Map.entry("two", " blanks count "));
  }

  @Test
  void allFilesThatCannotBeUsedAreNamed() throws IOException {
    Files.writeString(folder.resolve("superuser-password"), "hidden7f3a\n\n");
    Files.write(folder.resolve("replication-password"), new byte[] {'h', (byte) 0xff, 'i'});

    assertThat(valueProblems(SecretSource.files("users", folder), USERS))
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .startsWith(folder.resolve("superuser-password") + ": has a line break or NUL"),
            problem ->
                assertThat(problem)
                    .isEqualTo(
                        folder.resolve("replication-password")
                            + ": can't be read as UTF-8 text; mend or replace the file"),
            problem ->
                assertThat(problem)
                    .startsWith(folder.resolve("authenticator-password") + ": missing"))
        .noneMatch(problem -> problem.contains("hidden7f3a"));
    assertThat(SecretSource.files("users", folder).value(USERS, "replication-password")).isEmpty();
  }

  @Test
  void examplesAreInEveryBundle() {
    SecretSource examples = SecretSource.examples("users");

    assertThat(examples.bundle(USERS)).hasToString("[Secret/users]");
    assertThat(values(examples, USERS))
        .containsEntry("superuser-username", "postgres")
        .containsEntry("replication-password", "example-replication-password")
        .hasSize(6);
  }

  @Test
  void oneUserIsReadOnce() {
    Map<String, String> environment = Map.of("SUPERUSER_PASSWORD", "one");
    SecretSource source = SecretSource.environment("users").in(environment::get);

    assertThat(values(source, content(SourceUsers.one("admin"))).values())
        .containsExactlyInAnyOrder("admin", "one", "admin", "one", "admin", "one");
    assertThat(valueProblems(source, content(SourceUsers.of("admin", "replicator", "admin"))))
        .singleElement()
        .asString()
        .startsWith("REPLICATION_PASSWORD: missing");
  }

  @Test
  void anExternalSecretRefersToItsStore() throws IOException {
    SecretSource source =
        SecretSource.externalSecret("keys", SecretStore.clusterWide("vault"), "buckets/mine")
            .withRemote("two", "other/entry", "property");

    assertThat(JSON.<JsonNode>valueToTree(source.bundle(KEYS).objects().get(0)))
        .isEqualTo(
            JSON.readTree(
                """
                {"apiVersion": "external-secrets.io/v1", "kind": "ExternalSecret",
                 "metadata": {"name": "keys", "namespace": "my-namespace"},
                 "spec": {
                   "secretStoreRef": {"name": "vault", "kind": "ClusterSecretStore"},
                   "target": {"name": "keys"},
                   "data": [
                     {"secretKey": "one", "remoteRef": {"key": "buckets/mine", "property": "one"}},
                     {"secretKey": "two",
                      "remoteRef": {"key": "other/entry", "property": "property"}}]}}
                """));
    assertThat(source.bundleWithValues(KEYS, problem -> {}).objects())
        .isEqualTo(source.bundle(KEYS).objects());
    assertThat(source.value(KEYS, "one")).isEmpty();
    assertThat(problems(source, KEYS)).isEmpty();
  }

  @Test
  void anEntryOfAStoreMayBeTheValueItself() {
    ExternalSecret source =
        SecretSource.externalSecret("keys", SecretStore.inNamespace("vault"), "mine")
            .withRemote("one", "whole");
    JsonNode manifest = JSON.valueToTree(source.bundle(KEYS).objects().get(0));

    assertThat(manifest.at("/spec/data/0/remoteRef").toString()).isEqualTo("{\"key\":\"whole\"}");
    assertThat(manifest.at("/spec/secretStoreRef/kind").asText()).isEqualTo("SecretStore");
  }

  @Test
  void aPlaceInAStoreThatCannotBeIsRefused() {
    ExternalSecret source =
        SecretSource.externalSecret(" ", SecretStore.inNamespace(""), "")
            .withRemote("two", "entry", "")
            .withRemote("tow", "entry");

    assertThat(problems(source, KEYS))
        .containsExactly(
            "Secret name: blank; give the name that the ExternalSecret shall have",
            "secret store: blank; give the name of the SecretStore",
            "one: blank remote key or property; say where the value is stored",
            "two: blank remote key or property; say where the value is stored",
            "tow: no key of Secret ` `; use one of one, two");
  }

  private static RawManifest sealed(String namespace, Map<String, ?> spec) {
    return new RawManifest(
        JSON.valueToTree(
            Map.of(
                "apiVersion",
                "bitnami.com/v1alpha1",
                "kind",
                "SealedSecret",
                "metadata",
                Map.of("name", "sealed", "namespace", namespace),
                "spec",
                spec)));
  }

  @Test
  void aSealedSecretIsInTheBundleAsItIs() {
    HasMetadata manifest =
        sealed("my-namespace", Map.of("encryptedData", Map.of("one", "AgB", "two", "AgC")));
    SecretSource source = SecretSource.sealed(manifest);

    assertThat(source.secretName()).isEqualTo("sealed");
    assertThat(source.bundle(KEYS).objects()).containsExactly(manifest);
    assertThat(source.value(KEYS, "one")).isEmpty();
    assertThat(problems(source, KEYS)).isEmpty();
  }

  @Test
  void theTemplateOfASealedSecretMayNameTheSecret() {
    Map<String, ?> template = Map.of("metadata", Map.of("name", "users"));

    assertThat(SecretSource.sealed(sealed("n", Map.of("template", template))).secretName())
        .isEqualTo("users");
  }

  @Test
  void aSealedSecretThatDoesNotFitIsRefused() {
    assertThat(
            problems(
                SecretSource.sealed(sealed("other", Map.of("encryptedData", Map.of("one", "AgB")))),
                KEYS))
        .containsExactly(
            "SealedSecret `sealed`: it is for namespace `other`; seal it for `my-namespace`, the"
                + " namespace of the cluster",
            "SealedSecret `sealed`: spec.encryptedData has no key `two`; seal it, too");
    assertThat(
            problems(
                SecretSource.sealed(
                    new RawManifest(
                        JSON.valueToTree(
                            Map.of("kind", "SealedSecret", "metadata", Map.of("namespace", "n"))))),
                SecretContent.of("n", List.of())))
        .containsExactly(
            "sealed Secret: metadata.name is blank; kubeseal writes one, and it can't be another");
    assertThat(problems(SecretSource.sealed(new ServiceBuilder().build()), KEYS))
        .containsExactly("sealed Secret: a Service was given; give the output of kubeseal");
  }
}
