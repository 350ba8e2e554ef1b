package org.sgmanifests.validation.rules.reference;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;

/** An object that the operator has to make is there already and belongs to somebody else. */
public final class ForeignOwnedObject implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (TakenName taken : TakenName.in(bundle)) {
      if (taken.owner() != null && !taken.kind().equals("SGCluster")) {
        findings.add(
            taken.at(),
            taken.sentence()
                + ", and will do nothing at all for it while that belongs to "
                + article(taken.owner())
                + ".",
            remedy(taken));
      }
    }
  }

  private static String article(String kind) {
    return (kind.matches("[AEIOU].*") && !kind.startsWith("SG") ? "an " : "a ") + kind;
  }

  private static String remedy(TakenName taken) {
    return switch (String.valueOf(taken.owner())) {
      case "ExternalSecret" -> "use the creation policy `Orphan`, or another name.";
      case "SealedSecret" ->
          "set the annotation `sealedsecrets.bitnami.com/skip-set-owner-references: \"true\"` in"
              + " `spec.template.metadata`, or use another name.";
      default -> "remove the owner, or use another name.";
    };
  }
}
