package org.sgmanifests.samples.replica;

import static org.sgmanifests.samples.replica.ExternalReplica.CLUSTER;
import static org.sgmanifests.samples.replica.ExternalReplica.NAMESPACE;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.api.model.storage.StorageClass;
import io.fabric8.kubernetes.api.model.storage.StorageClassBuilder;
import java.util.Map;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.AwsCredentialsBuilder;
import org.sgmanifests.api.common.AwsSecretKeySelectors;
import org.sgmanifests.api.common.AwsSecretKeySelectorsBuilder;
import org.sgmanifests.api.common.PgBouncer;
import org.sgmanifests.api.common.PgBouncerBuilder;
import org.sgmanifests.api.common.PgBouncerIniBuilder;
import org.sgmanifests.api.common.PoolingBuilder;
import org.sgmanifests.api.common.S3Storage;
import org.sgmanifests.api.common.S3StorageBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfileSpecBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageBuilder;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageSpecBuilder;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigSpecBuilder;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.sgscript.SGScriptBuilder;
import org.sgmanifests.api.sgscript.SGScriptSpecBuilder;
import org.sgmanifests.api.sgscript.ScriptEntry;
import org.sgmanifests.api.sgscript.ScriptEntryBuilder;
import org.sgmanifests.api.values.ObjectStorageType;
import org.sgmanifests.builders.link.Link;
import org.sgmanifests.samples.replica.EnvironmentSecrets.Variable;

/**
 * What has to exist before the cluster. The guide only names these objects: sizes, settings, region
 * and bucket are choices of this sample, to be replaced.
 */
final class Prerequisites {
  private static final String ACCESS_KEY_ID = "accessKeyId";
  private static final String SECRET_ACCESS_KEY = "secretAccessKey";

  final StorageClass storageClass = storageClass();
  final SGInstanceProfile profile = profile();
  final SGPostgresConfig postgresConfig = postgresConfig();
  final SGPoolingConfig poolingConfig = poolingConfig();
  final SGScript script = script();
  final SGObjectStorage backupStorage;
  private final Secret bucketKeys;

  Prerequisites(EnvironmentSecrets environment) {
    bucketKeys = bucketKeys(environment);
    backupStorage = backupStorage(bucketKeys);
  }

  /** Each object after those that it refers to. */
  Bundle bundle() {
    return Bundle.of(
        namespace(),
        storageClass,
        profile,
        postgresConfig,
        poolingConfig,
        bucketKeys,
        backupStorage,
        script);
  }

  static ObjectMeta inNamespace(String name) {
    return in(NAMESPACE, name);
  }

  static ObjectMeta in(String namespace, String name) {
    return new ObjectMetaBuilder().withNamespace(namespace).withName(name).build();
  }

  private static ObjectMeta named(String name) {
    return new ObjectMetaBuilder().withName(name).build();
  }

  private static Namespace namespace() {
    return new NamespaceBuilder().withMetadata(named(NAMESPACE)).build();
  }

  private static StorageClass storageClass() {
    return new StorageClassBuilder()
        .withMetadata(named("gp2-sg"))
        .withProvisioner("ebs.csi.aws.com")
        .withParameters(Map.of("type", "gp2"))
        // The data only ever grows, and a volume has to be made in the zone of its pod.
        .withAllowVolumeExpansion(true)
        .withVolumeBindingMode("WaitForFirstConsumer")
        .build();
  }

  private static SGInstanceProfile profile() {
    return new SGInstanceProfileBuilder()
        .withMetadata(inNamespace("my-size"))
        .withSpec(new SGInstanceProfileSpecBuilder().withCpu("4").withMemory("16Gi").build())
        .build();
  }

  private static SGPostgresConfig postgresConfig() {
    return new SGPostgresConfigBuilder()
        .withMetadata(inNamespace("pgconfig"))
        .withSpec(
            new SGPostgresConfigSpecBuilder()
                .withPostgresVersion("16")
                // Not lower than on the source: Patroni overrules a lower value.
                .addToPostgresqlConf("max_connections", "200")
                .addToPostgresqlConf("shared_buffers", "4GB")
                .build())
        .build();
  }

  private static SGPoolingConfig poolingConfig() {
    PgBouncer pgBouncer =
        new PgBouncerBuilder()
            .withPgbouncerIni(
                new PgBouncerIniBuilder()
                    .addToPgbouncer("pool_mode", "transaction")
                    .addToPgbouncer("max_client_conn", "1000")
                    .addToPgbouncer("default_pool_size", "100")
                    .build())
            .build();
    return new SGPoolingConfigBuilder()
        .withMetadata(inNamespace("poolconfig"))
        .withSpec(new PoolingBuilder().withPgBouncer(pgBouncer).build())
        .build();
  }

  private static Secret bucketKeys(EnvironmentSecrets environment) {
    return new SecretBuilder()
        .withMetadata(inNamespace("backupconfig-keys"))
        .withType("Opaque")
        .addToStringData(ACCESS_KEY_ID, environment.get(Variable.BUCKET_ACCESS_KEY_ID))
        .addToStringData(SECRET_ACCESS_KEY, environment.get(Variable.BUCKET_SECRET_ACCESS_KEY))
        .build();
  }

  /** Takes the place of the guide's SGBackupConfig, which StackGres 1.7 removed. */
  private static SGObjectStorage backupStorage(Secret keys) {
    AwsSecretKeySelectors selectors =
        new AwsSecretKeySelectorsBuilder()
            .withAccessKeyId(Link.secretKey(keys, ACCESS_KEY_ID))
            .withSecretAccessKey(Link.secretKey(keys, SECRET_ACCESS_KEY))
            .build();
    S3Storage bucket =
        new S3StorageBuilder()
            .withBucket("my-db-backups")
            .withRegion("eu-west-1")
            .withAwsCredentials(
                new AwsCredentialsBuilder().withSecretKeySelectors(selectors).build())
            .build();
    return new SGObjectStorageBuilder()
        .withMetadata(inNamespace("backupconfig"))
        .withSpec(
            new SGObjectStorageSpecBuilder().withType(ObjectStorageType.S3).withS3(bucket).build())
        .build();
  }

  /** Runs once the standby has been promoted: no script runs before. */
  private static SGScript script() {
    ScriptEntry repack =
        new ScriptEntryBuilder()
            .withName("pg-repack")
            .withScript("CREATE EXTENSION IF NOT EXISTS pg_repack;\n")
            .build();
    return new SGScriptBuilder()
        .withMetadata(inNamespace(CLUSTER + "-initial-data"))
        .withSpec(new SGScriptSpecBuilder().withScripts(repack).build())
        .build();
  }
}
