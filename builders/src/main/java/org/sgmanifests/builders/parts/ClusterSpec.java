package org.sgmanifests.builders.parts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.PersistentVolumeBuilder;
import org.sgmanifests.api.common.PostgresExtension;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.api.sgcluster.BackupSchedule;
import org.sgmanifests.api.sgcluster.Configurations;
import org.sgmanifests.api.sgcluster.ConfigurationsBuilder;
import org.sgmanifests.api.sgcluster.ManagedSql;
import org.sgmanifests.api.sgcluster.ManagedSqlBuilder;
import org.sgmanifests.api.sgcluster.Pods;
import org.sgmanifests.api.sgcluster.PodsBuilder;
import org.sgmanifests.api.sgcluster.Postgres;
import org.sgmanifests.api.sgcluster.PostgresBuilder;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;

/** The options of a cluster as its spec, and the objects that it refers to. */
public final class ClusterSpec {
  private final ClusterOptions options;
  private final Assembly assembly;

  private ClusterSpec(ClusterOptions options, Assembly assembly) {
    this.options = options;
    this.assembly = assembly;
  }

  /**
   * The spec with all that is decided, for a recipe to add its own sections. What it refers to is
   * in the assembly then, and so are the problems.
   */
  public static SGClusterSpecBuilder of(
      ClusterOptions options, Optional<? extends BackupPlan> backups, Assembly assembly) {
    return new ClusterSpec(options, assembly).build(backups);
  }

  private SGClusterSpecBuilder build(Optional<? extends BackupPlan> backups) {
    check();
    return new SGClusterSpecBuilder()
        .withInstances(options.instances())
        .withPostgres(postgres())
        .withSgInstanceProfile(profile())
        .withPods(pods())
        .withConfigurations(configurations(backups))
        .withManagedSql(managedSql());
  }

  private void check() {
    Problems problems = assembly.problems();
    int most = SGCluster.class.getAnnotation(NameLimit.class).value();
    problems.checkName("name", options.name(), most);
    problems.checkPostgresVersion(options.postgresVersion());
    problems.checkVolume("storageSize", options.storageSize());
    problems.checkAtLeast("instances", options.instances(), 1);
    options.storageClass().ifPresent(name -> problems.checkText("storageClass", name));
    options.extensions().forEach(each -> problems.checkText("extensions", each.name()));
  }

  private Postgres postgres() {
    List<PostgresExtension> extensions =
        options.extensions().stream().map(Extension::ofCluster).toList();
    return new PostgresBuilder()
        .withVersion(options.postgresVersion())
        .withExtensions(extensions.isEmpty() ? null : extensions)
        .build();
  }

  private Pods pods() {
    return new PodsBuilder()
        .withPersistentVolume(
            new PersistentVolumeBuilder()
                .withSize(options.storageSize())
                .withStorageClass(options.storageClass().orElse(null))
                .build())
        .build();
  }

  private @Nullable String profile() {
    return options
        .size()
        .map(size -> assembly.refer("size", SGInstanceProfile.class, size, named("size")))
        .orElse(null);
  }

  private @Nullable Configurations configurations(Optional<? extends BackupPlan> backups) {
    ConfigurationsBuilder section = new ConfigurationsBuilder();
    options
        .postgresConfig()
        .ifPresent(
            config ->
                section.withSgPostgresConfig(
                    assembly.refer(
                        "postgresConfig", SGPostgresConfig.class, config, named("postgres"))));
    options
        .pooling()
        .ifPresent(
            config ->
                section.withSgPoolingConfig(
                    assembly.refer("pooling", SGPoolingConfig.class, config, named("pooling"))));
    backups.ifPresent(plan -> section.withBackups(schedule(plan)));
    Configurations made = section.build();
    return made.equals(new ConfigurationsBuilder().build()) ? null : made;
  }

  private BackupSchedule schedule(BackupPlan plan) {
    return plan.schedule(options.name(), assembly);
  }

  private @Nullable ManagedSql managedSql() {
    @Nullable List<ManagedScript> scripts = Sql.managed(options.scripts(), assembly);
    return scripts == null ? null : new ManagedSqlBuilder().withScripts(scripts).build();
  }

  private String named(String what) {
    return options.name() + "-" + what;
  }
}
