package org.sgmanifests.samples.production;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.PostgresExtensionBuilder;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Bucket;
import org.sgmanifests.builders.parts.Settings;
import org.sgmanifests.builders.parts.Size;
import org.sgmanifests.builders.production.ProductionCluster;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;

/** The database of a shop, backed up every night. */
public final class Shop {
  private static final String NAMESPACE = "shop";

  private Shop() {}

  /** The Secret with the keys of the bucket is there already. */
  public static Bundle bundle() {
    BackupStorage bucket =
        Bucket.s3("shop-backups", "eu-central-1", SecretSource.existing("shop-backups-keys"))
            .storage(NAMESPACE, "shop-backups");
    return ProductionCluster.builder()
        .name("shop-db")
        .namespace(NAMESPACE)
        .postgresVersion("16.4")
        .instances(3)
        .storageSize("100Gi")
        .backups(
            Backups.to(bucket)
                .with(schedule -> schedule.withCronSchedule("0 3 * * *").withRetention(7)))
        .size(Size.of("4", "16Gi"))
        .putPostgresParameter("shared_buffers", "4GB")
        .putPostgresParameter("max_connections", "200")
        .putPoolingSetting("pool_mode", "transaction")
        .addExtension(new PostgresExtensionBuilder().withName("pg_repack").build())
        .addScript(Settings.sql(NAMESPACE, "shop-schema", "postgres", "CREATE DATABASE shop;\n"))
        .build()
        .bundle();
  }
}
