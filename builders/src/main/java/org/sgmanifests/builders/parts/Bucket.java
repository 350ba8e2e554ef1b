package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sgmanifests.api.common.AwsCredentialsBuilder;
import org.sgmanifests.api.common.AwsSecretKeySelectors;
import org.sgmanifests.api.common.AzureBlobStorageBuilder;
import org.sgmanifests.api.common.AzureCredentialsBuilder;
import org.sgmanifests.api.common.AzureSecretKeySelectors;
import org.sgmanifests.api.common.GcpCredentialsBuilder;
import org.sgmanifests.api.common.GcpSecretKeySelectors;
import org.sgmanifests.api.common.GcsStorageBuilder;
import org.sgmanifests.api.common.S3CompatibleCredentialsBuilder;
import org.sgmanifests.api.common.S3CompatibleSecretKeySelectors;
import org.sgmanifests.api.common.S3CompatibleStorageBuilder;
import org.sgmanifests.api.common.S3StorageBuilder;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageSpecBuilder;
import org.sgmanifests.api.values.ObjectStorageType;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.recipe.BackupStorage;

/**
 * A bucket for backups and WAL files, of which {@link #storage} makes what a recipe wants:
 *
 * <pre>{@code
 * Backups.to(
 *     Bucket.s3("my-db-backups", "eu-west-1", SecretSource.existing("bucket-keys"))
 *         .storage("my-namespace", "my-db-backups"))
 * }</pre>
 *
 * <p>A path may stand behind the name of a bucket. The Secret is of the same namespace.
 */
public final class Bucket {
  private static final String ACCESS_KEY_ID = "accessKeyId";
  private static final String SECRET_ACCESS_KEY = "secretAccessKey";

  private final UnaryOperator<SGObjectStorageSpecBuilder> spec;
  private final Optional<SecretSource> keys;

  private Bucket(UnaryOperator<SGObjectStorageSpecBuilder> spec, Optional<SecretSource> keys) {
    this.spec = spec;
    this.keys = keys;
  }

  /**
   * {@return Amazon S3; the Secret has the keys {@code accessKeyId} and {@code secretAccessKey}}
   *
   * @param bucket name of the bucket
   * @param region region of the bucket, such as {@code eu-west-1}
   * @param keys source of the Secret with the keys
   */
  public static Bucket s3(String bucket, String region, SecretSource keys) {
    return s3(bucket, region, keys, ACCESS_KEY_ID, SECRET_ACCESS_KEY);
  }

  /**
   * {@return Amazon S3 with other keys of the Secret}
   *
   * @param bucket name of the bucket
   * @param region region of the bucket, such as {@code eu-west-1}
   * @param keys source of the Secret with the keys
   * @param accessKeyId key in the Secret of the id of the access key
   * @param secretAccessKey key in the Secret of the secret access key
   */
  public static Bucket s3(
      String bucket, String region, SecretSource keys, String accessKeyId, String secretAccessKey) {
    AwsSecretKeySelectors selectors =
        new AwsSecretKeySelectors(
            selector(keys, accessKeyId), selector(keys, secretAccessKey), null);
    return s3(bucket, region, new AwsCredentialsBuilder().withSecretKeySelectors(selectors))
        .with(keys);
  }

  /**
   * {@return Amazon S3 with the IAM role of the pods instead of keys; from StackGres 1.18 on}
   *
   * @param bucket name of the bucket
   * @param region region of the bucket, such as {@code eu-west-1}
   */
  public static Bucket s3WithRole(String bucket, String region) {
    return s3(bucket, region, new AwsCredentialsBuilder().withUseIAMRole(true));
  }

  private static Bucket s3(String bucket, String region, AwsCredentialsBuilder credentials) {
    return of(
        spec ->
            spec.withType(ObjectStorageType.S3)
                .withS3(
                    new S3StorageBuilder()
                        .withBucket(bucket)
                        .withRegion(region)
                        .withAwsCredentials(credentials.build())
                        .build()));
  }

  /**
   * {@return storage with the protocol of S3, such as MinIO; the Secret has the keys {@code
   * accessKeyId} and {@code secretAccessKey}} Endpoint and region have no default worth having:
   * StackGres would take those of a sample.
   *
   * @param bucket name of the bucket
   * @param endpoint URL of the server, such as {@code https://minio.example.com:9000}
   * @param region region of the bucket, such as {@code eu-west-1}
   * @param keys source of the Secret with the keys
   */
  public static Bucket s3Compatible(
      String bucket, String endpoint, String region, SecretSource keys) {
    return s3Compatible(bucket, endpoint, region, keys, ACCESS_KEY_ID, SECRET_ACCESS_KEY);
  }

  /**
   * {@return the same with other keys of the Secret}
   *
   * @param bucket name of the bucket
   * @param endpoint URL of the server, such as {@code https://minio.example.com:9000}
   * @param region region of the bucket, such as {@code eu-west-1}
   * @param keys source of the Secret with the keys
   * @param accessKeyId key in the Secret of the id of the access key
   * @param secretAccessKey key in the Secret of the secret access key
   */
  public static Bucket s3Compatible(
      String bucket,
      String endpoint,
      String region,
      SecretSource keys,
      String accessKeyId,
      String secretAccessKey) {
    S3CompatibleSecretKeySelectors selectors =
        new S3CompatibleSecretKeySelectors(
            selector(keys, accessKeyId), selector(keys, secretAccessKey), null, null);
    return of(spec ->
            spec.withType(ObjectStorageType.S3_COMPATIBLE)
                .withS3Compatible(
                    new S3CompatibleStorageBuilder()
                        .withBucket(bucket)
                        .withEndpoint(endpoint)
                        .withRegion(region)
                        .withAwsCredentials(
                            new S3CompatibleCredentialsBuilder()
                                .withSecretKeySelectors(selectors)
                                .build())
                        .build()))
        .with(keys);
  }

  /**
   * {@return Google Cloud Storage with the key of a service account}
   *
   * @param bucket name of the bucket
   * @param keys source of the Secret with the keys
   * @param serviceAccountJson key in the Secret of the file that Google gives
   */
  public static Bucket gcs(String bucket, SecretSource keys, String serviceAccountJson) {
    GcpSecretKeySelectors selectors =
        new GcpSecretKeySelectors(selector(keys, serviceAccountJson), null);
    return gcs(bucket, new GcpCredentialsBuilder().withSecretKeySelectors(selectors)).with(keys);
  }

  /**
   * {@return Google Cloud Storage with the credentials that the metadata service gives the pods}
   *
   * @param bucket name of the bucket
   */
  public static Bucket gcsWithMetadataService(String bucket) {
    return gcs(bucket, new GcpCredentialsBuilder().withFetchCredentialsFromMetadataService(true));
  }

  private static Bucket gcs(String bucket, GcpCredentialsBuilder credentials) {
    return of(
        spec ->
            spec.withType(ObjectStorageType.GCS)
                .withGcs(
                    new GcsStorageBuilder()
                        .withBucket(bucket)
                        .withGcpCredentials(credentials.build())
                        .build()));
  }

  /**
   * {@return a container of Azure Blob Storage}
   *
   * @param container name of the container
   * @param keys source of the Secret with the keys
   * @param storageAccount key in the Secret of the account's name
   * @param accessKey key in the Secret of one of its access keys
   */
  public static Bucket azureBlob(
      String container, SecretSource keys, String storageAccount, String accessKey) {
    AzureSecretKeySelectors selectors =
        new AzureSecretKeySelectors(
            selector(keys, storageAccount), selector(keys, accessKey), null);
    return of(spec ->
            spec.withType(ObjectStorageType.AZURE_BLOB)
                .withAzureBlob(
                    new AzureBlobStorageBuilder()
                        .withBucket(container)
                        .withAzureCredentials(
                            new AzureCredentialsBuilder().withSecretKeySelectors(selectors).build())
                        .build()))
        .with(keys);
  }

  private static Bucket of(UnaryOperator<SGObjectStorageSpecBuilder> spec) {
    return new Bucket(spec, Optional.empty());
  }

  private Bucket with(SecretSource secret) {
    return new Bucket(spec, Optional.of(secret));
  }

  private static SecretKeySelector selector(SecretSource keys, String key) {
    return new SecretKeySelector(keys.secretName(), key, null);
  }

  /**
   * {@return the same with further fields of the SGObjectStorage, such as its encryption}
   *
   * @param fields sets the fields on a builder
   */
  public Bucket edited(UnaryOperator<SGObjectStorageSpecBuilder> fields) {
    return new Bucket(builder -> fields.apply(spec.apply(builder)), keys);
  }

  /**
   * {@return the SGObjectStorage that describes it, with the Secret of its keys}
   *
   * @param namespace namespace of the SGObjectStorage
   * @param name name of the SGObjectStorage
   */
  public BackupStorage storage(String namespace, String name) {
    SGObjectStorage storage =
        new SGObjectStorageBuilder()
            .withMetadata(new ObjectMetaBuilder().withNamespace(namespace).withName(name).build())
            .withSpec(spec.apply(new SGObjectStorageSpecBuilder()).build())
            .build();
    return keys.map(secret -> BackupStorage.of(storage, secret))
        .orElseGet(() -> BackupStorage.of(storage));
  }
}
