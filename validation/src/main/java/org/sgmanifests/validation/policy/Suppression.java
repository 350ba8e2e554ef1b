package org.sgmanifests.validation.policy;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.tree.Field;

/**
 * Somebody's decision to live with findings of a rule.
 *
 * @param at where it is written
 * @param rule id of the rule, which need not exist
 * @param target whether it is about a field
 * @param reason {@code null} when none is given; then it has no effect
 * @param until the last day on which it holds; {@code null} for ever
 * @param origin where it was decided
 */
public record Suppression(
    Field at,
    String rule,
    Predicate<Field> target,
    @Nullable String reason,
    @Nullable LocalDate until,
    Origin origin) {

  /**
   * {@return where a part of it is written, or would be: {@code reason} of an item of a config
   * file} An annotation has no parts.
   *
   * @param name name of the part
   */
  public Field part(String name) {
    return at.value().isObject() ? at.get(name) : at;
  }

  boolean covers(String findingsRule, Field field) {
    return rule.equals(findingsRule) && target.test(field);
  }

  boolean isExpired(@Nullable LocalDate today) {
    return until != null && today != null && today.isAfter(until);
  }
}
