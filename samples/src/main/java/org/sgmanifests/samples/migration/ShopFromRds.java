package org.sgmanifests.samples.migration;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.migration.LogicalMigration;
import org.sgmanifests.builders.migration.MigrationTarget;
import org.sgmanifests.builders.migration.Publication;
import org.sgmanifests.builders.migration.ReplicationRight;
import org.sgmanifests.builders.migration.Slot;
import org.sgmanifests.builders.migration.SourceDatabase;
import org.sgmanifests.builders.migration.Structure;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.samples.production.Shop;

/**
 * The shop's database leaves Amazon RDS, without being stopped for longer than the switch takes.
 */
public final class ShopFromRds {
  private ShopFromRds() {}

  /** What is migrated. The Secret with the user is there already. */
  static SourceDatabase source() {
    return SourceDatabase.builder()
        .host("shop.c1abcdefghij.eu-central-1.rds.amazonaws.com")
        .database("shop")
        .login(Login.of(SecretSource.existing("shop-rds")))
        .publication(Publication.existing("shop_migration"))
        .slot(Slot.kept().named("shop_migration"))
        .addTable("public.*")
        .build();
  }

  /** To run on the source first, whose parameter rds.logical_replication has to be 1. */
  public static String sourceSql() {
    return source().setupSql("shop_migration", ReplicationRight.RDS);
  }

  /** The cluster of {@link Shop}, and the stream that fills it. */
  public static Bundle bundle() {
    return LogicalMigration.builder()
        .name("shop-from-rds")
        .namespace("shop")
        .source(source())
        .target(MigrationTarget.of(Shop.bundle(), "shop"))
        .structure(Structure.importedWithoutRoles("rds%"))
        .storageSize("1Gi")
        .build()
        .bundle();
  }
}
