package org.sgmanifests.builders.migration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgstream.StreamTarget;
import org.sgmanifests.api.sgstream.StreamTargetBuilder;
import org.sgmanifests.api.sgstream.StreamTargetClusterBuilder;
import org.sgmanifests.api.values.StreamTargetType;
import org.sgmanifests.builders.parts.Assembly;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.parts.Part;

/**
 * The database that the stream writes to, in a cluster of its namespace. The database has to exist
 * before the stream starts, and the extensions of the source have to be installed in the cluster.
 */
public final class MigrationTarget {
  private final String text;
  private final Function<Assembly, String> cluster;
  private final String database;
  private final Optional<Login> login;

  private MigrationTarget(
      String text, Function<Assembly, String> cluster, String database, Optional<Login> login) {
    this.text = text;
    this.cluster = cluster;
    this.database = database;
    this.login = login;
  }

  /** A cluster that exists before the migration. */
  public static MigrationTarget existing(String cluster, String database) {
    return of("cluster " + cluster, Part.existing(cluster), database);
  }

  /** A cluster that the author made; it comes with the migration. */
  public static MigrationTarget of(SGCluster cluster, String database) {
    return of("given cluster", Part.of(cluster), database);
  }

  private static MigrationTarget of(String text, Part<SGCluster> part, String database) {
    return new MigrationTarget(
        text,
        assembly -> assembly.refer("target", SGCluster.class, part, ""),
        database,
        Optional.empty());
  }

  /** The cluster of another recipe; the whole bundle comes with the migration. */
  public static MigrationTarget of(Bundle bundle, String database) {
    return new MigrationTarget(
        "cluster of " + bundle, assembly -> bring(bundle, assembly), database, Optional.empty());
  }

  private static String bring(Bundle bundle, Assembly assembly) {
    List<SGCluster> clusters =
        bundle.objects().stream()
            .filter(SGCluster.class::isInstance)
            .map(SGCluster.class::cast)
            .toList();
    assembly.add(bundle);
    if (clusters.size() != 1) {
      assembly
          .problems()
          .add(
              "target",
              "its bundle has " + clusters.size() + " SGClusters",
              "give a bundle with one, or the SGCluster itself");
      return "";
    }
    return assembly.bring("target", clusters.get(0));
  }

  /**
   * The same with a user to write as. If this is not decided it is the superuser of the cluster,
   * which may import the structure of the source, roles included.
   */
  public MigrationTarget withLogin(Login user) {
    return new MigrationTarget(text, cluster, database, Optional.of(user));
  }

  StreamTarget section(Assembly assembly, Structure structure) {
    assembly.problems().checkText("target database", database);
    StreamTargetClusterBuilder section =
        new StreamTargetClusterBuilder().withName(cluster.apply(assembly)).withDatabase(database);
    login.ifPresent(
        user ->
            section
                .withUsername(user.username().selector("target user", assembly))
                .withPassword(user.password().selector("target password", assembly)));
    structure.addTo(section, assembly.problems());
    return new StreamTargetBuilder()
        .withType(StreamTargetType.SGCLUSTER)
        .withSgCluster(section.build())
        .build();
  }

  @Override
  public String toString() {
    return "database " + database + " of " + text;
  }
}
