package org.sgmanifests.builders.parts;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgcluster.SGClusterSpecBuilder;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Parts;
import org.sgmanifests.builders.recipe.Problems;

/** The objects that a {@link ClusterRecipe} stands for. */
public final class ClusterObjects {
  private final ClusterRecipe recipe;
  private final Optional<Backups> backups;
  private final ConfigurationParts configurations;

  /**
   * The objects of these decisions, and of those about backups.
   *
   * @param recipe the decisions
   * @param backups decisions about backups, where the recipe has them
   */
  public ClusterObjects(ClusterRecipe recipe, Optional<Backups> backups) {
    this.recipe = recipe;
    this.backups = backups;
    configurations =
        new ConfigurationParts(recipe, recipe.namespace(), recipe.name(), recipe.postgresVersion());
  }

  /**
   * What is wrong with the decisions.
   *
   * @param problems takes what is wrong
   */
  public void check(Problems problems) {
    Forms.name("name", recipe.name(), Forms.longestName(SGCluster.class), problems);
    Forms.namespace(recipe.namespace(), problems);
    Forms.postgresVersion(recipe.postgresVersion(), problems);
    Forms.atLeast("instances", recipe.instances(), 1, problems);
    Forms.volume("storageSize", recipe.storageSize(), problems);
    configurations.check("", problems);
    backups.ifPresent(decided -> StorageForms.check(decided.storage(), problems));
  }

  /** {@return what the cluster refers to, in the order to apply it} */
  public Parts parts() {
    Parts parts =
        Parts.in(recipe.namespace()).addClusterWide("StorageClass", recipe.storageClass());
    configurations.addTo(parts);
    backups.ifPresent(decided -> decided.storage().addTo(parts));
    recipe.scripts().forEach(script -> parts.add("SGScript", script.part()));
    return parts;
  }

  /**
   * {@return the cluster alone, with what the recipe adds to its spec}
   *
   * @param addition sets what the recipe adds on the builder of the spec
   */
  public SGCluster cluster(UnaryOperator<SGClusterSpecBuilder> addition) {
    SGClusterSpecBuilder spec = new ClusterSpec(recipe, configurations, backups).builder();
    return new SGClusterBuilder()
        .withMetadata(recipe.metadata())
        .withSpec(recipe.editSpec().apply(addition.apply(spec)).build())
        .build();
  }
}
