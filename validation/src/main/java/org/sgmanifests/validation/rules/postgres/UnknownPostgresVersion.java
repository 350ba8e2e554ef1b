package org.sgmanifests.validation.rules.postgres;

import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.catalogue.StackGresVersion;
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
  private static final String FLAVOR = "spec.postgres.flavor";

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (Field version : bundle.all(kind, "spec.postgres.version")) {
        PostgresVersions known = versions(version.manifest(), bundle.release());
        String text = version.text();
        if (text != null
            && !known.accepts(text)
            && known.harmOf(text).isEmpty()
            && !findings.has(version.manifest().at(FLAVOR))
            && !SecurityUpgrade.report(bundle, version, findings)) {
          report(version, version.manifest(), known, findings);
        }
      }
    }
    PostgresVersions vanilla = PostgresVersions.of(bundle.release());
    for (Field version : bundle.all("SGPostgresConfig", "spec.postgresVersion")) {
      if (version.text() != null
          && !vanilla.accepts(version.text())
          && !isDeployed(bundle, version)) {
        findings.add(
            version,
            "StackGres has no PostgreSQL " + Words.quote(version.value()) + ".",
            "use " + Words.oneOf(vanilla.majors()) + ".");
      }
    }
    for (String path : UpgradeTarget.ALL) {
      for (Field target : bundle.all("SGDbOps", path)) {
        boolean isJudged = path.equals(UpgradeTarget.MINOR) && UpgradeTarget.isMade(bundle, target);
        if (!isJudged && !UpgradeTarget.isOfNone(target, findings)) {
          exact(bundle, target, findings);
        }
      }
    }
  }

  /** The operator looks a version up only when it makes a config. */
  private static boolean isDeployed(CheckedBundle bundle, Field version) {
    return bundle
        .deployed(version.manifest())
        .filter(old -> version.in(old).value().equals(version.value()))
        .isPresent();
  }

  /** The target of an upgrade is an exact version of the flavor of its cluster. */
  private static void exact(CheckedBundle bundle, Field version, Findings findings) {
    Field name = version.manifest().at("spec.sgCluster");
    Manifest cluster =
        bundle
            .find("SGCluster", version.manifest(), name.value().asText())
            .orElse(version.manifest()); // which has no flavor, and so vanilla
    PostgresVersions known = versions(cluster, bundle.release());
    String text = version.text();
    if (text != null && !known.all().contains(text) && known.harmOf(text).isEmpty()) {
      Optional<String> newest = known.accepts(text) ? known.resolve(text) : Optional.empty();
      newest.ifPresentOrElse(
          exact ->
              findings.add(
                  version,
                  "An upgrade goes to an exact version, and "
                      + Words.quote(text)
                      + " leaves the minor version open.",
                  "use " + Words.quote(exact) + "."),
          () -> report(version, cluster, known, findings));
    }
  }

  private static PostgresVersions versions(Manifest cluster, StackGresVersion release) {
    return PostgresVersions.of(flavor(cluster), release);
  }

  private static PostgresFlavor flavor(Manifest cluster) {
    return PostgresFlavor.of(cluster.at(FLAVOR).value().asText());
  }

  private static void report(
      Field version, Manifest cluster, PostgresVersions known, Findings findings) {
    String text = version.value().asText();
    Optional<StackGresVersion> later = PostgresVersions.firstWith(flavor(cluster), text);
    findings.add(
        version,
        later
            .map(since -> "PostgreSQL " + Words.quote(text) + " came with StackGres " + since + ".")
            .orElse("StackGres has no PostgreSQL " + Words.quote(text) + "."),
        remedy(text, known)
            + later.map(since -> ", or StackGres " + since + " or later.").orElse("."));
  }

  private static String remedy(String version, PostgresVersions known) {
    List<String> ofMajor =
        version.matches("\\d{1,3}\\..*")
            ? known.ofMajor(Integer.parseInt(version.substring(0, version.indexOf('.'))))
            : List.of();
    List<String> good = ofMajor.stream().filter(minor -> known.harmOf(minor).isEmpty()).toList();
    return good.isEmpty()
        ? "use a version of PostgreSQL " + Words.oneOf(known.majors())
        : "use " + Words.oneOf(good);
  }
}
