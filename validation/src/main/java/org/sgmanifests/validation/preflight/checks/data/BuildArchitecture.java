package org.sgmanifests.validation.preflight.checks.data;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.Words;

/** The source runs on a processor that StackGres has images for. */
public final class BuildArchitecture implements Check {
  private static final Pattern PLATFORM =
      Pattern.compile("^PostgreSQL \\S+(?: \\(.*\\))? on (\\S+),");
  private static final Set<String> PROCESSORS = Set.of("x86_64", "aarch64");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    String version = source.session().one("SELECT version() AS version").text("version");
    Matcher platform = PLATFORM.matcher(version);
    String name = platform.find() ? platform.group(1) : "";
    String processor = name.replaceFirst("-.*", "");
    if (name.isEmpty()) {
      answers.notChecked(
          "The source does not tell what it runs on: " + Words.quote(version) + ".",
          "make sure that it is Linux on x86_64 or aarch64.");
    } else if (PROCESSORS.contains(processor) && name.contains("linux")) {
      answers.passed("The source runs on " + Words.quote(name) + ".");
    } else {
      answers.failed(
          "The source runs on " + Words.quote(name) + ".",
          "use logical replication (SGStream) instead.");
    }
  }
}
