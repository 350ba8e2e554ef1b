package org.sgmanifests.builders;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgmanifests.builders.migration.LogicalMigration;
import org.sgmanifests.builders.migration.SourceDatabase;
import org.sgmanifests.builders.production.ProductionCluster;
import org.sgmanifests.builders.restore.RestoredCluster;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.ShardedCluster;

/**
 * What a program can't leave out, or it doesn't compile: each stage of a builder has one method
 * only, which leads to the next one, and only the last one can build.
 */
class MandatoryDecisionsTest {

  @Test
  void ofAProductionCluster() throws NoSuchMethodException {
    assertThat(stages(ProductionCluster.class))
        .containsExactly(
            "name", "namespace", "postgresVersion", "instances", "storageSize", "backups");
  }

  @Test
  void ofARestoredCluster() throws NoSuchMethodException {
    assertThat(stages(RestoredCluster.class))
        .containsExactly(
            "name", "namespace", "postgresVersion", "instances", "storageSize", "backup");
  }

  @Test
  void ofAShardedCluster() throws NoSuchMethodException {
    assertThat(stages(ShardedCluster.class))
        .containsExactly(
            "name",
            "namespace",
            "sharding",
            "database",
            "postgresVersion",
            "coordinator",
            "eachShard",
            "shards");
    assertThat(stages(Members.class)).containsExactly("instances", "storageSize");
  }

  @Test
  void ofAMigration() throws NoSuchMethodException {
    assertThat(stages(LogicalMigration.class))
        .containsExactly("name", "namespace", "source", "target", "structure", "storageSize");
    assertThat(stages(SourceDatabase.class))
        .containsExactly("host", "database", "login", "publication", "slot");
  }

  private static List<String> stages(Class<?> recipe) throws NoSuchMethodException {
    List<String> names = new ArrayList<>();
    Class<?> stage = recipe.getMethod("builder").getReturnType();
    while (canOnlyGoOn(stage)) {
      Method next = stage.getMethods()[0];
      names.add(next.getName());
      stage = next.getReturnType();
    }
    assertThat(stage.getMethods()).extracting(Method::getName).contains("build");
    return names;
  }

  private static boolean canOnlyGoOn(Class<?> stage) {
    return Arrays.stream(stage.getMethods()).map(Method::getName).distinct().count() == 1;
  }
}
