package org.sgmanifests.validation.rule;

import java.util.Locale;

/** The class name in kebab case, worked out once for each class. */
final class RuleId {
  private static final ClassValue<String> IDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName()
              .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
              .toLowerCase(Locale.ROOT);
        }
      };

  private RuleId() {}

  static String of(Class<?> rule) {
    return IDS.get(rule);
  }
}
