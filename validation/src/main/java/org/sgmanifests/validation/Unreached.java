package org.sgmanifests.validation;

import java.util.List;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.table.FactTable;

/**
 * The places, from the table {@code unreached.txt}, at which StackGres declares what it checks
 * everywhere else, and never gets to it. It takes the object, and only a job fails later; so a
 * mistake there is at most worth a warning.
 */
final class Unreached {
  private static final List<List<String>> PLACES = FactTable.rows(Unreached.class, "unreached.txt");

  private Unreached() {}

  /** The finding, as bad as it is at its place. */
  static Finding judge(Finding finding) {
    return finding.severity() == Severity.ERROR
            && PLACES.stream().anyMatch(place -> isAt(place, finding))
        ? ImmutableFinding.builder().from(finding).severity(Severity.WARNING).build()
        : finding;
  }

  private static boolean isAt(List<String> place, Finding finding) {
    return finding.rule().equals(place.get(0))
        && finding.kind().filter(place.get(1)::equals).isPresent()
        && finding.path().startsWith(place.get(2) + "[");
  }
}
