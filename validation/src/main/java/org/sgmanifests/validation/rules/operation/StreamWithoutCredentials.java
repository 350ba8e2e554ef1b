package org.sgmanifests.validation.rules.operation;

import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A stream from a PostgreSQL server that does not say as whom to log in there. */
public final class StreamWithoutCredentials implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field server : bundle.sections("SGStream", "spec.source.postgres")) {
      List<Field> missing =
          Stream.of("username", "password")
              .map(server::get)
              .filter(selector -> !selector.isSet() && !bundle.isExplained(selector))
              .toList();
      boolean hasHost = server.get("host").isSet(); // else that is the finding
      if (hasHost && !missing.isEmpty()) {
        findings.add(
            missing.get(0),
            "The stream has no "
                + (missing.size() > 1 ? "user" : missing.get(0).path().name())
                + " to log in with, and there is no default for a server outside of StackGres.",
            "add "
                + Words.allInOrder(missing.stream().map(f -> f.path().toString()).toList())
                + ", each with `name` and `key` of a Secret.");
      }
    }
  }
}
