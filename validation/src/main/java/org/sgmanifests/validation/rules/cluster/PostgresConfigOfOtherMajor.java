package org.sgmanifests.validation.rules.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.PostgresVersions;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** An SGPostgresConfig made for another major version of PostgreSQL than the cluster has. */
public final class PostgresConfigOfOtherMajor implements Rule {
  private static final List<String> PLACES =
      List.of("spec.", "spec.coordinator.", "spec.shards.", "spec.shards.overrides[].");

  /** StackGres 1.18 runs all log servers with this version; that of older ones is not known. */
  private static final PostgresVersion LOG_SERVER = new PostgresVersion(17, -1);

  private static final StackGresVersion LOG_SERVER_SINCE = StackGresVersion.of("1.18");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String kind : List.of("SGCluster", "SGShardedCluster")) {
      for (String place : PLACES) {
        for (Field name : bundle.all(kind, place + "configurations.sgPostgresConfig")) {
          if (!findings.has(name.manifest().at("spec.postgres.version"))) {
            PostgresVersion version = ClusterVersion.of(bundle, name.manifest());
            compare(bundle, name, version, "the cluster has", findings);
          }
        }
      }
    }
    usedWithoutMajor(bundle, findings);
    for (Field name : bundle.fields("SGDistributedLogs", "spec.configurations.sgPostgresConfig")) {
      PostgresVersion version = bundle.release().has(LOG_SERVER_SINCE) ? LOG_SERVER : null;
      compare(bundle, name, version, "the log server has", findings);
    }
    for (Field name : bundle.fields("SGDbOps", "spec.majorVersionUpgrade.sgPostgresConfig")) {
      Field target = name.manifest().at("spec.majorVersionUpgrade.postgresVersion");
      if (!findings.has(target)) {
        PostgresVersion version = PostgresVersion.parse(target.value().asText());
        compare(bundle, name, version, "the upgrade goes to", findings);
      }
    }
  }

  /** A version that no cluster can have: one finding for all clusters that use the config. */
  private static void usedWithoutMajor(CheckedBundle bundle, Findings findings) {
    PostgresVersions known = PostgresVersions.of(bundle.release());
    Set<Integer> reported = new HashSet<>();
    for (Reference reference : bundle.references()) {
      if (!reference.kind().equals("SGPostgresConfig")) {
        continue;
      }
      Manifest user = reference.nameField().manifest();
      Optional<Field> version =
          bundle
              .find("SGPostgresConfig", user, reference.name())
              .map(config -> config.at("spec.postgresVersion"));
      String made = version.map(Field::text).orElse("");
      if (version.isPresent()
          && known.accepts(made)
          && !known.majors().contains(made)
          && reported.add(version.get().manifest().index())) {
        findings.add(
            version.get(),
            user
                + " compares this with its major version as text, and "
                + Words.quote(made)
                + " is no major version that StackGres has.",
            "use " + Words.oneOf(known.majors()) + ".");
      }
    }
  }

  /** As texts: the operator takes 16, but neither 16.1 nor 016; that is another rule's finding. */
  private static void compare(
      CheckedBundle bundle,
      Field name,
      @Nullable PostgresVersion version,
      String whose,
      Findings findings) {
    if (version == null || name.text() == null) {
      return;
    }
    List<String> majors = PostgresVersions.of(bundle.release()).majors();
    String major = String.valueOf(version.major());
    if (!majors.contains(major)) {
      return; // the version of the cluster is the mistake
    }
    for (Manifest config :
        bundle.find("SGPostgresConfig", name.manifest(), name.text()).stream().toList()) {
      Field made = config.at("spec.postgresVersion");
      if (made.text() != null
          && majors.contains(made.text())
          && !made.is(major)
          && !findings.has(made)) {
        findings.add(
            name,
            "SGPostgresConfig "
                + Words.quote(config.name())
                + " is for PostgreSQL "
                + Words.quote(made.value())
                + ", "
                + whose
                + " major version "
                + Words.quote(major)
                + ".",
            "name an SGPostgresConfig with `spec.postgresVersion: \"" + major + "\"`.");
      }
    }
  }
}
