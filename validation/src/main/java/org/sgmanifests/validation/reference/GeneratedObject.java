package org.sgmanifests.validation.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.table.FactTable;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What the operator makes for an object of a kind: one line of {@code generated-objects.txt}.
 *
 * @param keys of a Secret or ConfigMap; none when they are not known
 */
record GeneratedObject(
    String ownerKind,
    String group,
    String kind,
    String pattern,
    Pattern name,
    List<String> keys,
    String condition,
    String others) {
  static final List<GeneratedObject> ALL =
      FactTable.rows(GeneratedObject.class, "generated-objects.txt").stream()
          .map(GeneratedObject::of)
          .toList();

  private static GeneratedObject of(List<String> row) {
    String kind = row.get(1);
    int slash = kind.indexOf('/');
    String regex =
        Pattern.quote(row.get(2))
            .replace("{name}", "\\E(?<name>.+)\\Q")
            .replace("{major}", "\\E(?<major>\\d{1,3})\\Q")
            .replace("{index}", "\\E(?<index>0|[1-9]\\d{0,8})\\Q");
    return new GeneratedObject(
        row.get(0),
        slash < 0 ? "" : kind.substring(0, slash),
        kind.substring(slash + 1),
        row.get(2),
        Pattern.compile(regex),
        Arrays.stream(row.get(3).split(" ")).filter(key -> !key.matches("\\*?")).toList(),
        row.get(4),
        row.get(5));
  }

  /** The parts of a name that it is one of; {@code null} for one that has another form. */
  @Nullable Matcher parts(String text) {
    int end = pattern.lastIndexOf('}') + 1;
    int length = pattern.length() - end;
    if (!text.regionMatches(text.length() - length, pattern, end, length)) {
      return null; // most have another end, and the expression need not be asked
    }
    Matcher parts = name.matcher(text);
    return parts.matches() ? parts : null;
  }

  /** Whether one is made for this object, the name being one of these. */
  boolean isMadeFor(@Nullable Manifest owner, Matcher named) {
    if (owner == null) {
      return true; // nothing more is known of it
    }
    if (pattern.contains("{index}")) {
      BigDecimal clusters = owner.at("spec.shards.clusters").wholeNumber();
      return clusters == null || new BigDecimal(named.group("index")).compareTo(clusters) < 0;
    }
    if (pattern.contains("{major}")) {
      return GeneratedNames.isMajor(named.group("major"), owner);
    }
    if (condition.isEmpty()) {
      return true;
    }
    boolean negated = condition.startsWith("!");
    Field field = owner.at(negated ? condition.substring(1) : condition);
    boolean set = field.isSet() && !field.value().asText().equals("false");
    return set != negated;
  }
}
