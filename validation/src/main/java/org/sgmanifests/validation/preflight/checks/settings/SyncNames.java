package org.sgmanifests.validation.preflight.checks.settings;

import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** Commits of the source do not wait for the standby. */
public final class SyncNames implements Check {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,()\"]+");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    String setting = source.settings().get("synchronous_standby_names");
    Pattern pod = Pattern.compile(Pattern.quote(source.standby().name()) + "-\\d+");
    for (String name : SEPARATORS.split(setting)) {
      if (name.equals("*") || pod.matcher(name).matches()) {
        answers.failed(
            "`synchronous_standby_names` is "
                + Words.quote(setting)
                + ", which takes in the pods of the standby.",
            "name the source's own standbys in it, one by one.");
        return;
      }
    }
    answers.passed(
        setting.isEmpty()
            ? "Commits of the source wait for no standby."
            : "`synchronous_standby_names` is " + Words.quote(setting) + ".");
  }
}
