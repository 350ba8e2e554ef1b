package org.sgmanifests.validation.preflight.checks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceDatabase;
import org.sgmanifests.validation.rule.Words;

/** The images of StackGres know the locales of the source. */
public final class LocaleKnown implements Check {
  /** Part of every C library; StackGres makes its databases with C.UTF-8. */
  private static final Set<String> KNOWN = Set.of("", "C", "POSIX", "C.UTF-8", "C.utf8");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void run(Source source, Answers answers) {
    Map<String, List<String>> unknown = new TreeMap<>();
    for (String name : List.of("lc_messages", "lc_monetary", "lc_numeric", "lc_time")) {
      add(source.settings().get(name), "`" + name + "`", unknown);
    }
    for (SourceDatabase database : source.databases()) {
      String place = "database " + Words.quote(database.name());
      add(database.collate(), place, unknown);
      if (!database.ctype().equals(database.collate())) {
        add(database.ctype(), place, unknown);
      }
    }
    unknown.forEach(
        (locale, places) ->
            answers.failed(
                "The locale "
                    + Words.quote(locale)
                    + " of "
                    + String.join(", ", places)
                    + " may be missing in the images of StackGres.",
                "make sure that the image has it, or use `C.UTF-8` or ICU in the source."));
    answers.passedUnlessAnswered("Every image has the locales of the source.");
  }

  private static void add(String locale, String place, Map<String, List<String>> unknown) {
    if (!KNOWN.contains(locale)) {
      unknown.computeIfAbsent(locale, key -> new ArrayList<>()).add(place);
    }
  }
}
