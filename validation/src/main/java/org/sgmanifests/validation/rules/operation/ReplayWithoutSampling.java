package org.sgmanifests.validation.rules.operation;

import org.sgmanifests.api.values.ClosedSet;
import org.sgmanifests.api.values.DbOpsOperation;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A benchmark that replays what another operation sampled, and that one samples nothing. */
public final class ReplayWithoutSampling implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field name : bundle.all("SGDbOps", "spec.benchmark.pgbench.samplingSGDbOps")) {
      bundle
          .find("SGDbOps", name.manifest(), name.value().asText())
          .filter(ReplayWithoutSampling::samplesNothing)
          .ifPresent(
              operation ->
                  findings.add(
                      name,
                      "SGDbOps "
                          + Words.quote(name.value())
                          + (operation.index() == name.manifest().index()
                              ? " is this operation itself, which replays and samples nothing."
                              : " samples nothing that could be replayed."),
                      "name an SGDbOps with a benchmark of type `sampling`."));
    }
  }

  /** What is unclear about the other operation, as a section of another type, is its finding. */
  private static boolean samplesNothing(Manifest operation) {
    Field op = operation.at("spec.op");
    Field benchmark = operation.at("spec.benchmark");
    boolean unclear = benchmark.get("sampling").isSet() && !benchmark.get("pgbench").isSet();
    return ClosedSet.allowed(DbOpsOperation.class).contains(op.value().asText())
        && (!op.is("benchmark") || benchmark.get("type").is("pgbench"))
        && !unclear;
  }
}
