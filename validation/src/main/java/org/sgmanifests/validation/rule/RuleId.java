package org.sgmanifests.validation.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/** The class name in kebab case, worked out once for each class. */
final class RuleId {
  private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final ClassValue<String> IDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return NEXT_WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        }
      };

  private RuleId() {}

  static String of(Class<?> rule) {
    return IDS.get(rule);
  }
}
