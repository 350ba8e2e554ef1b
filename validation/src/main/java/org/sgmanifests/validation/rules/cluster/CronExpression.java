package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cron expressions: five fields with lists, ranges, steps and names. Source: Kubernetes
 * documentation, "CronJob", section "Schedule syntax", and the parser that it links to.
 */
final class CronExpression {
  private static final Pattern MACRO =
      Pattern.compile(
          "@(yearly|annually|monthly|weekly|daily|midnight|hourly|every [0-9hmsu\u00b5.n]+)");
  private static final Pattern PART = Pattern.compile("([*?]|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,4}))?");
  private static final List<FieldRange> FIELDS =
      List.of(
          new FieldRange(0, 59, List.of()),
          new FieldRange(0, 23, List.of()),
          new FieldRange(1, 31, List.of()),
          new FieldRange(
              1,
              12,
              List.of(
                  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                  "dec")),
          new FieldRange(0, 6, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat")));

  /** Sunday as 7, as in a crontab. */
  private static final FieldRange OPERATOR_DAYS =
      new FieldRange(0, 7, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));

  /** Who reads the expression. */
  enum Reader {
    /** Kubernetes, for a CronJob: takes macros, and {@code ?} for {@code *}. */
    CRON_JOB,
    /** The operator itself: takes a plain crontab, with 7 for Sunday too. */
    OPERATOR
  }

  private record FieldRange(int low, int high, List<String> names) {
    /** The number that a text stands for; -1 when it stands for none in the range. */
    int number(String text) {
      int name = names.indexOf(text.toLowerCase(Locale.ROOT));
      int number = name >= 0 ? name + low : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
      return number < low || number > high ? -1 : number;
    }
  }

  private CronExpression() {}

  static boolean isValid(String text, Reader reader) {
    if (text.startsWith("@") || text.contains("?")) {
      return reader == Reader.CRON_JOB && isValidForCronJob(text);
    }
    return hasValidFields(text, reader);
  }

  private static boolean isValidForCronJob(String text) {
    if (text.startsWith("@")) {
      return MACRO.matcher(text).matches();
    }
    return hasValidFields(text, Reader.CRON_JOB);
  }

  private static boolean hasValidFields(String text, Reader reader) {
    String[] fields = text.trim().split("\\s+");
    if (fields.length != FIELDS.size()) {
      return false;
    }
    for (int i = 0; i < fields.length; i++) {
      for (String part : fields[i].split(",", -1)) {
        boolean weekdays = i == FIELDS.size() - 1 && reader == Reader.OPERATOR;
        if (!isValid(part, weekdays ? OPERATOR_DAYS : FIELDS.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isValid(String part, FieldRange range) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches() || "0".equals(matcher.group(4))) {
      return false;
    }
    if (matcher.group(2) == null) {
      return true;
    }
    int from = range.number(matcher.group(2));
    int to = matcher.group(3) == null ? from : range.number(matcher.group(3));
    return from >= 0 && to >= from;
  }
}
