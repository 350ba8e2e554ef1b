package org.sgmanifests.validation.rules.schema;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.tree.Manifest;

/** A StackGres kind with an apiVersion that the operator does not serve. */
public final class WrongApiVersion implements Rule {
  private static final List<String> CORE = List.of("Secret", "ConfigMap");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** A kind of this name in a foreign group is taken for a slip too: nothing else would see it. */
  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Manifest manifest : bundle.all()) {
      KindModels.named(manifest.kind())
          .filter(model -> !model.apiVersion().equals(manifest.apiVersion()))
          .ifPresent(
              model ->
                  findings.add(
                      manifest.at("apiVersion"),
                      manifest.kind()
                          + " is not served as "
                          + Words.quote(manifest.apiVersion())
                          + ".",
                      "use " + Words.quote(model.apiVersion()) + "."));
      if (CORE.contains(manifest.kind())
          && manifest.group().isEmpty()
          && !manifest.apiVersion().equals("v1")) {
        findings.add(
            manifest.at("apiVersion"),
            manifest.kind() + " is not served as " + Words.quote(manifest.apiVersion()) + ".",
            "use `v1`.");
      }
    }
  }
}
