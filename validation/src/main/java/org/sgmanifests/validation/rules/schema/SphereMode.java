package org.sgmanifests.validation.rules.schema;

import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;

/**
 * Texts in the mode of ShardingSphere. Only the webhook's rules for clusters of type shardingsphere
 * look at them; the limits that the fields state themselves are never reached.
 */
final class SphereMode {
  private static final String MODE = "spec.coordinator.configurations.shardingSphere.mode";

  private SphereMode() {}

  /** Whether somebody refuses the text because it is not in the set. */
  static boolean isRefused(Violation.NotInSet violation) {
    Field at = violation.at();
    return violation.facts().enforced() && (!isType(at) || isOfSphere(at));
  }

  /** Whether the text is in a mode that takes a single repository, and refuses all others. */
  static boolean isInStandalone(Field at) {
    return isRepository(at) && isOfSphere(at) && at.manifest().at(MODE + ".type").is("Standalone");
  }

  /** Whether the operator keeps the text, where it has a default for others. */
  static boolean isIn(Field at) {
    return isType(at) || isRepository(at);
  }

  private static boolean isType(Field at) {
    return at.path().toString().equals(MODE + ".type");
  }

  private static boolean isRepository(Field at) {
    return at.path().toString().equals(MODE + ".repository.type");
  }

  private static boolean isOfSphere(Field at) {
    return at.manifest().at("spec.type").is("shardingsphere");
  }
}
