package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Field;

/**
 * How many instances the operator gives a replication group. With autoscaling and a minimum of the
 * group, these are not the ones that its author wrote.
 */
final class GroupShare {
  private GroupShare() {}

  /** What autoscaling makes of the group's instances; {@code null} when it leaves them alone. */
  static @Nullable BigDecimal rewritten(Field group) {
    BigDecimal fewest = group.manifest().at("spec.autoscaling.minInstances").wholeNumber();
    BigDecimal all = group.manifest().at("spec.instances").wholeNumber();
    BigDecimal minimum = group.get("minInstances").wholeNumber();
    return fewest == null || fewest.signum() <= 0 || all == null || minimum == null
        ? null
        : minimum.multiply(all).divideToIntegralValue(fewest);
  }

  /** The instances of the group after that; {@code null} when nothing says how many. */
  static @Nullable BigDecimal of(Field group) {
    BigDecimal rewritten = rewritten(group);
    return rewritten == null ? group.get("instances").wholeNumber() : rewritten;
  }
}
