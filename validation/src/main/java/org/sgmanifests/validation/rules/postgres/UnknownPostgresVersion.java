package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Map;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.values.PostgresFlavor;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A PostgreSQL version that StackGres has no images for. */
public final class UnknownPostgresVersion implements Rule {
  private static final Map<String, List<String>> EXACT =
      Map.of(
          "SGDbOps",
          List.of(
              "spec.majorVersionUpgrade.postgresVersion",
              "spec.minorVersionUpgrade.postgresVersion"));

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field version : bundle.fields(kind, "spec.postgres.version")) {
        PostgresVersions known = versions(version.manifest());
        if (version.text() != null && !known.accepts(version.text())) {
          findings.add(version, message(version), remedy(version.text(), known));
        }
      }
    }
    PostgresVersions vanilla = PostgresVersions.of(PostgresFlavor.VANILLA);
    for (Field version : bundle.fields("SGPostgresConfig", "spec.postgresVersion")) {
      if (version.text() != null && !vanilla.accepts(version.text())) {
        findings.add(version, message(version), "use " + Words.oneOf(vanilla.majors()) + ".");
      }
    }
    EXACT.forEach(
        (kind, paths) ->
            paths.forEach(
                path -> bundle.fields(kind, path).forEach(v -> exact(bundle, v, findings))));
  }

  /** The target of an upgrade is an exact version of the flavor of its cluster. */
  private static void exact(CheckedBundle bundle, Field version, Findings findings) {
    Field cluster = version.manifest().at("spec.sgCluster");
    PostgresVersions known =
        bundle
            .find("SGCluster", version.manifest(), cluster.value().asText())
            .map(UnknownPostgresVersion::versions)
            .orElse(PostgresVersions.of(PostgresFlavor.VANILLA));
    String text = version.text();
    if (text != null && !text.isBlank() && !known.all().contains(text)) {
      findings.add(version, message(version), remedy(text, known));
    }
  }

  private static PostgresVersions versions(Manifest cluster) {
    return PostgresVersions.of(
        PostgresFlavor.of(cluster.at("spec.postgres.flavor").value().asText()));
  }

  private static String message(Field version) {
    return "StackGres has no PostgreSQL " + Words.quote(version.value()) + ".";
  }

  private static String remedy(String version, PostgresVersions known) {
    List<String> ofMajor =
        version.matches("\\d{1,3}\\..*")
            ? known.ofMajor(Integer.parseInt(version.substring(0, version.indexOf('.'))))
            : List.of();
    List<String> good =
        ofMajor.stream().filter(minor -> !PostgresVersions.harmful().contains(minor)).toList();
    return good.isEmpty()
        ? "use a version of PostgreSQL " + Words.oneOf(known.majors()) + "."
        : "use " + Words.oneOf(good) + ".";
  }
}
