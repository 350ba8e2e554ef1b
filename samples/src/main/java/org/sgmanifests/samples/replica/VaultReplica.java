package org.sgmanifests.samples.replica;

import org.sgmanifests.api.common.AwsCredentialsBuilder;
import org.sgmanifests.api.common.AwsSecretKeySelectors;
import org.sgmanifests.api.common.S3StorageBuilder;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageSpecBuilder;
import org.sgmanifests.api.values.ObjectStorageType;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SecretStore;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ReplicaSource;
import org.sgmanifests.builders.replica.WalArchive;

/**
 * A replica whose manifests can stand in git as they are, since external-secrets.io fetches the
 * passwords from a vault. It also reads the source's WAL archive, so it can be away for as long as
 * the archive goes back.
 */
public final class VaultReplica {
  private static final SecretStore VAULT = SecretStore.clusterWide("vault");

  private VaultReplica() {}

  /** One superuser of the source serves for all three roles. */
  public static CascadeReplica replica() {
    SourceCredentials credentials =
        SourceCredentials.of(
            SourceUsers.one("postgres"),
            SecretSource.externalSecret("orders-source", VAULT, "postgres/orders"));
    BackupStorage bucket =
        BackupStorage.of(
            storage(), SecretSource.externalSecret("orders-wal-keys", VAULT, "buckets/orders"));
    return CascadeReplica.builder()
        .name("orders")
        .namespace("shop")
        .postgresVersion("16.6")
        .instances(2)
        .storageSize("500Gi")
        .source(
            ReplicaSource.external("orders.example.com", 5432, credentials)
                .withArchive(new WalArchive(bucket, "orders/16")))
        .build();
  }

  private static SGObjectStorage storage() {
    AwsSecretKeySelectors keys =
        new AwsSecretKeySelectors(
            new SecretKeySelector("orders-wal-keys", "accessKeyId", null),
            new SecretKeySelector("orders-wal-keys", "secretAccessKey", null),
            null);
    return new SGObjectStorageBuilder()
        .withMetadata(Prerequisites.in("shop", "orders-wal"))
        .withSpec(
            new SGObjectStorageSpecBuilder()
                .withType(ObjectStorageType.S3)
                .withS3(
                    new S3StorageBuilder()
                        .withBucket("orders-wal")
                        .withRegion("eu-west-1")
                        .withAwsCredentials(
                            new AwsCredentialsBuilder().withSecretKeySelectors(keys).build())
                        .build())
                .build())
        .build();
  }
}
