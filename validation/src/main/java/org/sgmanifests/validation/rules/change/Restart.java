package org.sgmanifests.validation.rules.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.FieldChange;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.postgres.PostgresParameters;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A change that the pods of a cluster only take up when they restart. For most fields StackGres
 * says that they may need it; parameters of PostgreSQL are those that it reads at its start.
 *
 * @param at the field that changes
 * @param operation kind of the object that restarts the cluster
 * @param isImmediate whether the operator restarts the pods by itself, and at once
 */
record Restart(Field at, String operation, boolean isImmediate) {
  private static final String CONF = "postgresql.conf";

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "SGCluster", List.of("spec"),
          "SGShardedCluster", List.of("spec.coordinator", "spec.shards"));

  /** Below the section of a part with pods of its own. */
  private static final List<String> FIELDS =
      List.of(
          "profile",
          "sgInstanceProfile",
          "postgres.extensions",
          "postgresServices.primary.customPorts",
          "postgresServices.replicas.customPorts",
          "pods.disableConnectionPooling",
          "pods.disablePostgresUtil",
          "pods.disableEnvoy",
          "pods.resources",
          "pods.scheduling",
          "pods.customVolumes",
          "pods.customInitContainers",
          "pods.customContainers",
          "pods.customVolumeMounts",
          "pods.customInitVolumeMounts",
          "pods.customEnv",
          "pods.customInitEnv",
          "pods.customEnvFrom",
          "pods.customInitEnvFrom",
          "configurations.sgPostgresConfig",
          "configurations.sgPoolingConfig",
          "configurations.observability.disableMetrics",
          "nonProductionOptions.disableClusterPodAntiAffinity",
          "nonProductionOptions.disablePatroniResourceRequirements",
          "nonProductionOptions.disableClusterResourceRequirements");

  private static final List<String> REFERENCES = List.of("sgInstanceProfile", "sgPostgresConfig");

  /** All changes of the kind; one in an object that several clusters use is there only once. */
  static List<Restart> of(Change change) {
    List<Restart> restarts = new ArrayList<>();
    PARTS.forEach(
        (kind, parts) ->
            change.of(kind).forEach(o -> parts.forEach(p -> add(change, o, p, restarts))));
    for (VersionChange version : VersionChange.of(change)) {
      if (version.before().major() == version.after().major()
          && !version.before().equals(version.after())) {
        restarts.add(ofVersion(version.field()));
      }
    }
    Set<String> seen = new HashSet<>();
    restarts.sort((a, b) -> Boolean.compare(b.isImmediate, a.isImmediate));
    return restarts.stream().filter(r -> seen.add(VolumeChange.placeOf(r.at))).toList();
  }

  private static Restart ofVersion(Field version) {
    String kind = version.manifest().kind();
    boolean isImmediate =
        PARTS.getOrDefault(kind, List.of()).stream()
            .map(part -> version.manifest().at(part + ".pods.updateStrategy.type"))
            .anyMatch(strategy -> strategy.is("Always"));
    return restart(version, kind, isImmediate);
  }

  private static void add(Change change, ObjectChange object, String part, List<Restart> restarts) {
    String kind = object.after().kind();
    FieldChange section = object.at(part);
    boolean isImmediate = section.after().at("pods.updateStrategy.type").is("Always");
    Consumer<Field> found = at -> restarts.add(restart(at, kind, isImmediate));
    for (String path : FIELDS) {
      FieldChange field = new FieldChange(section.before().at(path), section.after().at(path));
      if (field.isChanged() && !isFilledIn(field)) {
        found.accept(field.after());
      }
    }
    FieldChange configurations = section.get("configurations");
    parameters(configurations.get("postgres").get(CONF), found);
    String profile = section.after().get("sgInstanceProfile").text();
    String config = configurations.after().get("sgPostgresConfig").text();
    used(change, object, "SGInstanceProfile", profile)
        .filter(used -> used.at("spec").isChanged())
        .forEach(used -> found.accept(used.at("spec").after()));
    used(change, object, "SGPostgresConfig", config)
        .forEach(used -> parameters(used.at("spec").get(CONF), found));
  }

  /** A name that nobody wrote: to remove one is an error of its own. */
  private static boolean isFilledIn(FieldChange field) {
    return REFERENCES.contains(field.after().path().name()) && !field.after().written().isSet();
  }

  private static void parameters(FieldChange conf, Consumer<Field> found) {
    for (String name : PostgresParameters.readAtStart()) {
      if (conf.get(name).isChanged()) {
        found.accept(conf.get(name).after());
      }
    }
  }

  private static Stream<ObjectChange> used(
      Change change, ObjectChange cluster, String kind, @Nullable String name) {
    int used =
        name == null
            ? -1
            : change.after().find(kind, cluster.after(), name).map(Manifest::index).orElse(-1);
    return change.of(kind).stream().filter(object -> object.after().index() == used);
  }

  private static Restart restart(Field at, String kind, boolean isImmediate) {
    String operation = kind.equals("SGCluster") ? "SGDbOps" : "SGShardedDbOps";
    return new Restart(at, operation, isImmediate);
  }
}
