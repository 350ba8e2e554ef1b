package org.sgmanifests.validation;

import java.util.List;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.reference.World;

/** Reports made by hand, so that they have all that a report can have. */
public final class TestReports {
  private static final String CLUSTERS =
      """
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: my-db, namespace: my-namespace}
      ---
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: sound, namespace: my-namespace}
      """;

  private TestReports() {}

  /** Findings with all kinds of places, suppressed ones, and what could not be checked. */
  public static Report everyShape() {
    return report(
        List.of(
            missingProfile().file("manifests/my db.yaml").line(47).column(16).build(),
            of("replaced-value", Severity.WARNING, "SGCluster", "my-db", "spec.postgres.flavor")
                .message("The operator does not know `vanila` and silently uses the default.")
                .remedy("use `vanilla`.")
                .source("Replica.java:42")
                .build(),
            of("scripts-on-standby", Severity.INFO, "SGCluster", "my-db", "spec.managedSql")
                .message("No script runs while `spec.replicateFrom` is there.")
                .remedy("expect them to run when the cluster is promoted.")
                .build(),
            of("invalid-secret-key", Severity.ERROR, "Secret", "users", "stringData[a|b]")
                .message("`a|b` is no key of a Secret.")
                .remedy("use letters, digits, `-`, `_` and `.`.")
                .file("/srv/users.yaml")
                .line(7)
                .build(),
            Finding.builder()
                .rule("unused-suppression")
                .severity(Severity.WARNING)
                .path("ignore[0]")
                .message("The entry hides no finding.")
                .remedy("remove it.")
                .file(".sgmanifests.yaml")
                .line(2)
                .column(5)
                .build()),
        List.of(
            new Suppressed(missingProfile().build(), "the platform team makes it", Origin.CONFIG),
            new Suppressed(
                of("port-out-of-range", Severity.ERROR, "SGCluster", "sound", "spec.port")
                    .message("`99999` is not a port.")
                    .remedy("use a port from 1 to 65535.")
                    .file("sound.yaml")
                    .line(12)
                    .column(3)
                    .build(),
                "a test of <failures> | really",
                Origin.ANNOTATION),
            new Suppressed(missingProfile().build(), "in the baseline", Origin.BASELINE)),
        List.of(
            Finding.builder()
                .rule("unreadable")
                .severity(Severity.ERROR)
                .message("There is no such file.")
                .remedy("correct the path.")
                .file("missing.yaml")
                .build()),
        List.of(
            new LeftOut("chart/my values.yaml", "no `apiVersion` and `kind`"),
            new LeftOut("chart/templates/db.yaml", "a template")));
  }

  /** A report of nothing at all. */
  public static Report nothing() {
    return Validator.create().validate(Bundle.of());
  }

  /** The report on two clusters with one finding that has a text wherever it can have one. */
  public static Report saying(String text) {
    Finding finding =
        Finding.builder()
            .rule("dangling-reference")
            .severity(Severity.ERROR)
            .kind(text)
            .namespace(text)
            .name(text)
            .path(text)
            .message("A message with " + text + " in it.")
            .remedy("use " + text + ".")
            .file(text)
            .line(1)
            .column(2)
            .build();
    Finding inProgram =
        ImmutableFinding.builder()
            .from(finding)
            .file(java.util.Optional.empty())
            .line(java.util.OptionalInt.empty())
            .column(java.util.OptionalInt.empty())
            .source(text)
            .build();
    return report(
        List.of(finding, inProgram),
        List.of(new Suppressed(finding, text, Origin.CONFIG)),
        List.of(finding),
        List.of(new LeftOut(text, text)));
  }

  private static ImmutableFinding.Builder missingProfile() {
    return of("dangling-reference", Severity.ERROR, "SGCluster", "my-db", "spec.sgInstanceProfile")
        .message("There is no SGInstanceProfile `my-sise` in namespace `my-namespace`.")
        .remedy("use `my-size`, or add that SGInstanceProfile.");
  }

  private static ImmutableFinding.Builder of(
      String rule, Severity severity, String kind, String name, String path) {
    return Finding.builder()
        .rule(rule)
        .severity(severity)
        .kind(kind)
        .namespace("my-namespace")
        .name(name)
        .path(path);
  }

  private static Report report(
      List<Finding> findings,
      List<Suppressed> suppressed,
      List<Finding> unchecked,
      List<LeftOut> leftOut) {
    return new Report(
        new ReferenceGraph(
            TestManifests.trees(CLUSTERS),
            List.of(),
            List.of(),
            StackGresVersion.LATEST,
            World.CLOSED),
        findings,
        suppressed,
        unchecked,
        leftOut,
        new Checked(3, 2, 5, 90));
  }
}
