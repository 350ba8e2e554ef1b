package org.sgmanifests.validation.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.table.FactTable;

/**
 * The StackGres releases in which a rule holds. Its page states them: {@code since} is the first
 * release with it, {@code until} the first one without it again. {@code releases.txt} is made from
 * the pages, so what people read is what runs, and no page has to be read to run a rule.
 *
 * @param since the first release; empty for all from the beginning
 * @param until the first release without the rule; empty for none
 */
public record ReleaseRange(Optional<StackGresVersion> since, Optional<StackGresVersion> until) {
  private static final ReleaseRange ALWAYS = new ReleaseRange(Optional.empty(), Optional.empty());
  private static final Map<String, ReleaseRange> LIMITED =
      FactTable.rows(ReleaseRange.class, "releases.txt").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0), row -> new ReleaseRange(release(row, 1), release(row, 2))));

  /**
   * {@return the releases in which a rule holds}
   *
   * @param rule the rule
   */
  public static ReleaseRange of(DocumentedRule rule) {
    return LIMITED.getOrDefault(rule.id(), ALWAYS);
  }

  /**
   * {@return whether the rule holds in a release}
   *
   * @param release StackGres release
   */
  public boolean contains(StackGresVersion release) {
    return since.map(release::has).orElse(true) && until.map(end -> !release.has(end)).orElse(true);
  }

  private static Optional<StackGresVersion> release(List<String> row, int cell) {
    return Optional.of(row.get(cell)).filter(text -> !text.isEmpty()).map(StackGresVersion::of);
  }
}
