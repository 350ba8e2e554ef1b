package org.sgmanifests.validation.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.defaults.DefaultChange;
import org.sgmanifests.validation.defaults.Defaults;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** What is valid in both releases and does not mean the same. */
final class ChangedMeaning {
  static final String DEFAULT = "changed-default";
  static final String VERSION = "changed-postgres-version";

  private final Manifests input;
  private final StackGresVersion from;
  private final StackGresVersion to;

  ChangedMeaning(Manifests input, StackGresVersion from, StackGresVersion to) {
    this.input = input;
    this.from = from;
    this.to = to;
  }

  List<UpgradeItem> of(Manifest manifest) {
    List<UpgradeItem> items = new ArrayList<>();
    Defaults.changes(manifest, from, to).forEach(change -> items.add(item(change)));
    if (manifest.kind().equals("SGCluster") || manifest.kind().equals("SGShardedCluster")) {
      version(manifest.written().at("spec.postgres.version")).ifPresent(items::add);
    }
    return items;
  }

  private UpgradeItem item(DefaultChange change) {
    return item(
        change.field(),
        DEFAULT,
        "The field is not set, and from StackGres " + change.since() + " on " + change.what() + ".",
        "set it to " + json(change.keep()) + " to have it as before, or leave it.",
        change.keep());
  }

  /** A major version alone, or latest, means the newest that the release has. */
  private Optional<UpgradeItem> version(Field version) {
    String text = version.text();
    if (text == null) {
      return Optional.empty();
    }
    PostgresFlavor flavor =
        PostgresFlavor.of(version.manifest().at("spec.postgres.flavor").value().asText());
    Optional<String> old = PostgresVersions.of(flavor, from).resolve(text);
    PostgresVersions offered = PostgresVersions.of(flavor, to);
    Optional<String> now = offered.resolve(text);
    if (old.isEmpty() || now.isEmpty() || old.equals(now)) {
      return Optional.empty();
    }
    String before = old.get();
    boolean usable = offered.accepts(before) && offered.harmOf(before).isEmpty();
    return Optional.of(
        item(
            version,
            VERSION,
            Words.quote(text)
                + " means PostgreSQL "
                + before
                + " in StackGres "
                + from
                + ", and "
                + now.get()
                + " in "
                + to
                + ".",
            usable
                ? "write `\"" + before + "\"` to decide yourself when to upgrade, or leave it."
                : "expect the upgrade; " + before + " is refused for new clusters.",
            usable ? TextNode.valueOf(before) : null));
  }

  private UpgradeItem item(
      Field at, String rule, String message, String remedy, @Nullable JsonNode keep) {
    return new UpgradeItem(
        at.manifest(),
        input
            .findingAt(at)
            .rule(rule)
            .severity(Severity.WARNING)
            .message(message)
            .remedy(remedy)
            .build(),
        Optional.ofNullable(keep).map(value -> new Edit.Put(at.path(), value)));
  }

  private static String json(JsonNode value) {
    return "`" + value + "`";
  }
}
