package org.sgmanifests.validation.reference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.table.FactTable;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What the operator makes for an object of a kind: one line of {@code generated-objects.txt}.
 *
 * @param keys of a Secret or ConfigMap; none when they are not known
 * @param users paths of the fields that may name it; it is made while one of them does, or is not
 *     set; none for what is made whoever uses it
 */
record GeneratedObject(
    String ownerKind,
    String group,
    String kind,
    String pattern,
    Pattern name,
    List<String> keys,
    List<String> users,
    String condition,
    String others) {
  private static final String USER = "=";

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
    boolean used = row.get(4).startsWith(USER);
    return new GeneratedObject(
        row.get(0),
        slash < 0 ? "" : kind.substring(0, slash),
        kind.substring(slash + 1),
        row.get(2),
        Pattern.compile(regex),
        Arrays.stream(row.get(3).split(" ")).filter(key -> !key.matches("\\*?")).toList(),
        used ? List.of(row.get(4).substring(1).split(" =", -1)) : List.of(),
        used ? "" : row.get(4),
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
  boolean isMadeFor(Manifest owner, Matcher named, StackGresVersion release) {
    if (pattern.contains("{index}")) {
      BigDecimal clusters = owner.at("spec.shards.clusters").wholeNumber();
      return clusters == null || new BigDecimal(named.group("index")).compareTo(clusters) < 0;
    }
    return isForMajor(owner, named, release)
        && (users.isEmpty()
            || users.stream().map(owner::at).anyMatch(user -> isUsed(user, named.group())))
        && holds(owner);
  }

  /**
   * Whether one is made for a shard. It names what its override does, or else what the sharded
   * cluster does, and that is never an object of its own.
   */
  boolean isMadeForShard(Manifest sharded, String index, Matcher named, StackGresVersion release) {
    return isForMajor(sharded, named, release)
        && sharded.root().all("spec.shards.overrides[]").stream()
            .filter(override -> override.get("index").value().asText().equals(index))
            .anyMatch(override -> users.stream().anyMatch(user -> names(override, user, named)));
  }

  private static boolean names(Field override, String user, Matcher named) {
    return override.at(user.substring("spec.".length())).is(named.group());
  }

  private static boolean isUsed(Field user, String text) {
    return !user.isSet() || user.is(text);
  }

  private boolean holds(Manifest owner) {
    if (condition.isEmpty()) {
      return true;
    }
    boolean negated = condition.startsWith("!");
    Field field = owner.at(negated ? condition.substring(1) : condition);
    boolean set = field.isSet() && !field.value().asText().equals("false");
    return set != negated;
  }

  /** With {@code latest}, or a version that is a finding itself, any number may be the one. */
  private boolean isForMajor(Manifest owner, Matcher named, StackGresVersion release) {
    if (!pattern.contains("{major}")) {
      return true;
    }
    String version = version(owner, release);
    PostgresFlavor flavor = PostgresFlavor.of(owner.at("spec.postgres.flavor").value().asText());
    return version.equals(PostgresVersions.LATEST)
        || !PostgresVersions.of(flavor, release).accepts(version)
        || named.group("major").equals(version.split("\\.", 2)[0]);
  }

  private static String version(Manifest owner, StackGresVersion release) {
    if (!owner.kind().equals("SGDistributedLogs")) {
      return owner.at("spec.postgres.version").value().asText();
    }
    Field running = owner.at("status.postgresVersion");
    return running.isSet()
        ? running.value().asText()
        : PostgresVersions.majorOfLogServers(release).orElse(PostgresVersions.LATEST);
  }
}
