package org.sgmanifests.builders.parts;

import java.util.function.BiConsumer;
import org.sgmanifests.api.common.AwsCredentialsBuilder;
import org.sgmanifests.api.common.AwsSecretKeySelectorsBuilder;
import org.sgmanifests.api.common.AzureBlobStorageBuilder;
import org.sgmanifests.api.common.AzureCredentialsBuilder;
import org.sgmanifests.api.common.AzureSecretKeySelectorsBuilder;
import org.sgmanifests.api.common.GcpCredentialsBuilder;
import org.sgmanifests.api.common.GcpSecretKeySelectorsBuilder;
import org.sgmanifests.api.common.GcsStorageBuilder;
import org.sgmanifests.api.common.S3CompatibleCredentialsBuilder;
import org.sgmanifests.api.common.S3CompatibleSecretKeySelectorsBuilder;
import org.sgmanifests.api.common.S3CompatibleStorageBuilder;
import org.sgmanifests.api.common.S3StorageBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageSpecBuilder;
import org.sgmanifests.api.values.ObjectStorageType;

/**
 * A bucket for backups and WAL files, as the SGObjectStorage that describes it. A path may stand
 * behind the name of the bucket. Fields that have no parameter here (encryption, storage class,
 * path style) are set with {@link Part#edited}.
 */
public final class Bucket {
  private Bucket() {}

  /** Amazon S3 with an access key. */
  public static Part<SGObjectStorage> s3(
      String bucket, String region, SecretEntry accessKeyId, SecretEntry secretAccessKey) {
    return storage(
        bucket,
        ObjectStorageType.S3,
        (spec, assembly) -> {
          assembly.problems().checkText("region", region);
          spec.withS3(
              new S3StorageBuilder()
                  .withBucket(bucket)
                  .withRegion(region)
                  .withAwsCredentials(
                      new AwsCredentialsBuilder()
                          .withSecretKeySelectors(
                              new AwsSecretKeySelectorsBuilder()
                                  .withAccessKeyId(accessKeyId.selector("accessKeyId", assembly))
                                  .withSecretAccessKey(
                                      secretAccessKey.selector("secretAccessKey", assembly))
                                  .build())
                          .build())
                  .build());
        });
  }

  /** Amazon S3 with the IAM role of the pods instead of keys; from StackGres 1.18 on. */
  public static Part<SGObjectStorage> s3WithRole(String bucket, String region) {
    return storage(
        bucket,
        ObjectStorageType.S3,
        (spec, assembly) -> {
          assembly.problems().checkText("region", region);
          spec.withS3(
              new S3StorageBuilder()
                  .withBucket(bucket)
                  .withRegion(region)
                  .withAwsCredentials(new AwsCredentialsBuilder().withUseIAMRole(true).build())
                  .build());
        });
  }

  /**
   * Storage that speaks the protocol of S3, such as MinIO, with an access key.
   *
   * @param endpoint URL of the server, such as {@code https://minio.example.com:9000}
   * @param region of the bucket, as the server knows it; left out, StackGres would fill in a sample
   */
  public static Part<SGObjectStorage> s3Compatible(
      String bucket,
      String endpoint,
      String region,
      SecretEntry accessKeyId,
      SecretEntry secretAccessKey) {
    return storage(
        bucket,
        ObjectStorageType.S3_COMPATIBLE,
        (spec, assembly) -> {
          assembly.problems().checkText("region", region);
          assembly
              .problems()
              .addIf(
                  !endpoint.matches("https?://[^/\\s]+.*"),
                  "endpoint",
                  "`" + endpoint + "` is no URL",
                  "give the URL of the server, such as https://minio.example.com:9000");
          spec.withS3Compatible(
              new S3CompatibleStorageBuilder()
                  .withBucket(bucket)
                  .withEndpoint(endpoint)
                  .withRegion(region)
                  .withAwsCredentials(
                      new S3CompatibleCredentialsBuilder()
                          .withSecretKeySelectors(
                              new S3CompatibleSecretKeySelectorsBuilder()
                                  .withAccessKeyId(accessKeyId.selector("accessKeyId", assembly))
                                  .withSecretAccessKey(
                                      secretAccessKey.selector("secretAccessKey", assembly))
                                  .build())
                          .build())
                  .build());
        });
  }

  /** Google Cloud Storage with the key of a service account, a file in JSON. */
  public static Part<SGObjectStorage> gcs(String bucket, SecretEntry serviceAccountJson) {
    return storage(
        bucket,
        ObjectStorageType.GCS,
        (spec, assembly) ->
            spec.withGcs(
                new GcsStorageBuilder()
                    .withBucket(bucket)
                    .withGcpCredentials(
                        new GcpCredentialsBuilder()
                            .withSecretKeySelectors(
                                new GcpSecretKeySelectorsBuilder()
                                    .withServiceAccountJSON(
                                        serviceAccountJson.selector("serviceAccountJson", assembly))
                                    .build())
                            .build())
                    .build()));
  }

  /** Google Cloud Storage with the credentials that the metadata service gives the pods. */
  public static Part<SGObjectStorage> gcsWithMetadataService(String bucket) {
    return storage(
        bucket,
        ObjectStorageType.GCS,
        (spec, assembly) ->
            spec.withGcs(
                new GcsStorageBuilder()
                    .withBucket(bucket)
                    .withGcpCredentials(
                        new GcpCredentialsBuilder()
                            .withFetchCredentialsFromMetadataService(true)
                            .build())
                    .build()));
  }

  /** A container of Azure Blob Storage with an access key of its storage account. */
  public static Part<SGObjectStorage> azureBlob(
      String container, SecretEntry storageAccount, SecretEntry accessKey) {
    return storage(
        container,
        ObjectStorageType.AZURE_BLOB,
        (spec, assembly) ->
            spec.withAzureBlob(
                new AzureBlobStorageBuilder()
                    .withBucket(container)
                    .withAzureCredentials(
                        new AzureCredentialsBuilder()
                            .withSecretKeySelectors(
                                new AzureSecretKeySelectorsBuilder()
                                    .withStorageAccount(
                                        storageAccount.selector("storageAccount", assembly))
                                    .withAccessKey(accessKey.selector("accessKey", assembly))
                                    .build())
                            .build())
                    .build()));
  }

  private static Part<SGObjectStorage> storage(
      String bucket,
      ObjectStorageType type,
      BiConsumer<SGObjectStorageSpecBuilder, Assembly> section) {
    return Part.made(
        type + " bucket " + bucket,
        (metadata, assembly) -> {
          assembly.problems().checkText("bucket", bucket);
          SGObjectStorageSpecBuilder spec = new SGObjectStorageSpecBuilder().withType(type);
          section.accept(spec, assembly);
          return new SGObjectStorageBuilder().withMetadata(metadata).withSpec(spec.build()).build();
        });
  }
}
