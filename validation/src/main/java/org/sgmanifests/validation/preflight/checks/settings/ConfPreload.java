package org.sgmanifests.validation.preflight.checks.settings;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.checks.data.Contrib;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The libraries that the source preloads are there on the standby. */
public final class ConfPreload implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    String setting = source.settings().get("shared_preload_libraries");
    List<String> unknown = new ArrayList<>();
    for (String library : setting.split(",")) {
      String name = library.strip().replace("\"", "").replaceFirst("^\\$libdir/", "");
      if (!name.isEmpty()
          && !Contrib.isPreloadable(name)
          && !source.standby().extensions().containsKey(name)) {
        unknown.add(name);
      }
    }
    if (unknown.isEmpty()) {
      answers.passed(
          setting.isEmpty()
              ? "The source preloads no library."
              : "The standby has the libraries " + Words.quote(setting) + ".");
    } else {
      answers.failed(
          "The source preloads "
              + Words.allInOrder(unknown)
              + ", for which the cluster declares no extension.",
          "add the extension to `spec.postgres.extensions`, or take the library out of "
              + "`shared_preload_libraries` of the source.");
    }
  }
}
