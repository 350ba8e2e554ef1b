package org.sgmanifests.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sgmanifests.validation.change.Matching;
import org.sgmanifests.validation.change.ObjectChange;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What was wrong already before a change, in objects that the change leaves alone. StackGres does
 * not check an update that changes nothing, so such an error doesn't stand in the way of this
 * change; it is still worth a warning.
 */
final class Deployed {
  /** For objects that are looked at without what was there before. */
  static final Deployed UNKNOWN = new Deployed(Set.of(), Set.of());

  private final Set<Integer> unchanged;
  private final Set<List<Object>> errors;

  private Deployed(Set<Integer> unchanged, Set<List<Object>> errors) {
    this.unchanged = unchanged;
    this.errors = errors;
  }

  /**
   * Takes what there is to know.
   *
   * @param before the findings of the objects as they were
   */
  static Deployed of(Matching matching, List<Finding> before) {
    Set<Integer> unchanged = new HashSet<>();
    for (ObjectChange object : matching.kept()) {
      if (object.isUnchanged()) {
        unchanged.add(object.after().index());
      }
    }
    Set<List<Object>> errors = new HashSet<>();
    before.forEach(finding -> errors.add(identity(finding)));
    return new Deployed(unchanged, errors);
  }

  /** The finding, as bad as it is for this change. */
  Finding judge(Finding finding, Manifest in) {
    return finding.severity() == Severity.ERROR
            && unchanged.contains(in.index())
            && errors.contains(identity(finding))
        ? ImmutableFinding.builder().from(finding).severity(Severity.WARNING).build()
        : finding;
  }

  private static List<Object> identity(Finding finding) {
    return List.of(
        finding.rule(), finding.kind(), finding.name(), finding.path(), finding.message());
  }
}
