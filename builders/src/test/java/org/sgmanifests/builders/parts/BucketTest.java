package org.sgmanifests.builders.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

class BucketTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecretSource KEYS = SecretSource.existing("keys");

  static Stream<Arguments> buckets() {
    return Stream.of(
        Arguments.of(
            Bucket.s3("b", "r", KEYS),
            """
            {"type": "s3", "s3": {"bucket": "b", "region": "r", "awsCredentials":
              {"secretKeySelectors": {
                "accessKeyId": {"name": "keys", "key": "accessKeyId"},
                "secretAccessKey": {"name": "keys", "key": "secretAccessKey"}}}}}\
            """,
            Set.of("accessKeyId", "secretAccessKey")),
        Arguments.of(
            Bucket.s3("b", "r", KEYS, "id", "secret"),
            """
            {"type": "s3", "s3": {"bucket": "b", "region": "r", "awsCredentials":
              {"secretKeySelectors": {
                "accessKeyId": {"name": "keys", "key": "id"},
                "secretAccessKey": {"name": "keys", "key": "secret"}}}}}\
            """,
            Set.of("id", "secret")),
        Arguments.of(
            Bucket.s3WithRole("b", "r"),
            """
            {"type": "s3", "s3": {"bucket": "b", "region": "r", "awsCredentials":
              {"useIAMRole": true}}}\
            """,
            Set.of()),
        Arguments.of(
            Bucket.s3Compatible("b", "https://minio:9000", "r", KEYS),
            """
            {"type": "s3Compatible", "s3Compatible":
              {"bucket": "b", "endpoint": "https://minio:9000", "region": "r", "awsCredentials":
                {"secretKeySelectors": {
                  "accessKeyId": {"name": "keys", "key": "accessKeyId"},
                  "secretAccessKey": {"name": "keys", "key": "secretAccessKey"}}}}}\
            """,
            Set.of("accessKeyId", "secretAccessKey")),
        Arguments.of(
            Bucket.gcs("b", KEYS, "account.json"),
            """
            {"type": "gcs", "gcs": {"bucket": "b", "gcpCredentials": {"secretKeySelectors": {
              "serviceAccountJSON": {"name": "keys", "key": "account.json"}}}}}\
            """,
            Set.of("account.json")),
        Arguments.of(
            Bucket.gcsWithMetadataService("b"),
            """
            {"type": "gcs", "gcs": {"bucket": "b", "gcpCredentials":
              {"fetchCredentialsFromMetadataService": true}}}\
            """,
            Set.of()),
        Arguments.of(
            Bucket.azureBlob("b", KEYS, "account", "key"),
            """
            {"type": "azureBlob", "azureBlob": {"bucket": "b", "azureCredentials":
              {"secretKeySelectors": {
                "storageAccount": {"name": "keys", "key": "account"},
                "accessKey": {"name": "keys", "key": "key"}}}}}\
            """,
            Set.of("account", "key")));
  }

  @ParameterizedTest
  @MethodSource("buckets")
  void aStorageSaysWhatTheBucketIs(Bucket bucket, String spec, Set<String> keys) throws Exception {
    Bundle bundle = bundle(bucket.storage("my-namespace", "backups"));

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGObjectStorage");
    assertThat(JSON.<JsonNode>valueToTree(bundle.objects().get(0)).path("spec"))
        .isEqualTo(JSON.readTree(spec));
    assertThat(bundle.existing())
        .isEqualTo(
            keys.isEmpty()
                ? List.of()
                : List.of(new ExistingObject("Secret", "my-namespace", "keys", keys)));
  }

  private static Bundle bundle(BackupStorage storage) {
    Parts parts = Parts.in("my-namespace");
    storage.addTo(parts);
    return parts.bundle();
  }

  @Test
  void furtherFieldsCanBeSet() {
    BackupStorage storage =
        Bucket.s3Compatible("b", "https://minio:9000", "r", KEYS)
            .edited(
                spec ->
                    spec.editS3Compatible().withEnablePathStyleAddressing(true).endS3Compatible())
            .storage("my-namespace", "backups");

    assertThat(storage.storage().object().orElseThrow().getSpec().s3Compatible())
        .satisfies(
            section -> {
              assertThat(section.enablePathStyleAddressing()).isTrue();
              assertThat(section.bucket()).isEqualTo("b");
            });
  }

  @Test
  void blankValuesAndNoUrlsAreProblems() {
    Problems problems = new Problems();
    StorageForms.check(
        Bucket.s3Compatible(" ", "minio:9000", "", KEYS, "id", "").storage("my-namespace", "b"),
        problems);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> problems.throwIfAny("No"))
        .withMessage(
            """
            No:
            - storage `b`, s3Compatible.bucket: blank; give a value
            - storage `b`, s3Compatible.endpoint: `minio:9000` is no URL; give one such as https://minio.example.com:9000
            - storage `b`, s3Compatible.region: blank; give a value
            - storage `b`, s3Compatible.awsCredentials.secretKeySelectors.secretAccessKey.key: blank; give a value\
            """);
  }
}
