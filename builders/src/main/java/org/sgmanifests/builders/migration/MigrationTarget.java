package org.sgmanifests.builders.migration;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgstream.StreamTarget;
import org.sgmanifests.api.sgstream.StreamTargetBuilder;
import org.sgmanifests.api.sgstream.StreamTargetClusterBuilder;
import org.sgmanifests.api.values.StreamTargetType;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/**
 * The database that the stream writes to, in a cluster of its namespace. The database has to be
 * there before the stream starts, and the cluster needs the extensions of the source.
 */
public final class MigrationTarget {
  private final Part<SGCluster> cluster;
  private final Bundle others;
  private final String database;
  private final Optional<Login> login;

  private MigrationTarget(
      Part<SGCluster> cluster, Bundle others, String database, Optional<Login> login) {
    this.cluster = cluster;
    this.others = others;
    this.database = database;
    this.login = login;
  }

  /**
   * {@return a cluster for the bundle, or one that exists already}
   *
   * @param cluster the SGCluster
   * @param database the database to write to
   */
  public static MigrationTarget of(Part<SGCluster> cluster, String database) {
    return new MigrationTarget(cluster, Bundle.of(), database, Optional.empty());
  }

  /**
   * {@return the cluster of another recipe, with all that its bundle has}
   *
   * @param bundle the bundle with the cluster, which it has only one of
   * @param database the database to write to
   * @throws IllegalArgumentException if the bundle has not exactly one SGCluster
   */
  public static MigrationTarget of(Bundle bundle, String database) {
    List<HasMetadata> clusters =
        bundle.objects().stream().filter(SGCluster.class::isInstance).toList();
    if (clusters.size() != 1) {
      throw new IllegalArgumentException(
          "The target's bundle has "
              + clusters.size()
              + " SGClusters. Give a bundle with one, or the cluster as a Part. It has "
              + bundle
              + ".");
    }
    Part<SGCluster> cluster = Part.of((SGCluster) clusters.get(0));
    return new MigrationTarget(cluster, bundle, database, Optional.empty());
  }

  /**
   * {@return the same with a user to write as} If none is decided it is the superuser of the
   * cluster, which may import the structure of the source.
   *
   * @param user whom to write as
   */
  public MigrationTarget withLogin(Login user) {
    return new MigrationTarget(cluster, others, database, Optional.of(user));
  }

  void check(String namespace, Problems problems) {
    Parts.in(namespace).add("SGCluster", cluster).check(problems);
    problems.require("database of the target", database, "give the one to write to");
    login.ifPresent(user -> user.check("login of the target", problems));
  }

  /** The cluster, unless it comes with the bundle that it is from. */
  void addTo(Parts parts) {
    if (others.objects().isEmpty()) {
      parts.add("SGCluster", cluster);
    }
  }

  Bundle others() {
    return others;
  }

  Optional<Login> login() {
    return login;
  }

  StreamTarget section(Structure structure) {
    StreamTargetClusterBuilder section =
        new StreamTargetClusterBuilder().withName(cluster.name()).withDatabase(database);
    login.ifPresent(user -> section.withUsername(user.username()).withPassword(user.password()));
    structure.addTo(section);
    return new StreamTargetBuilder()
        .withType(StreamTargetType.SGCLUSTER)
        .withSgCluster(section.build())
        .build();
  }

  @Override
  public String toString() {
    return "database " + database + " of " + cluster;
  }
}
