package org.sgmanifests.validation.policy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.tree.Field;

/**
 * The entries of a baseline, for one validation. Each hides one finding, so that a second one like
 * it is shown.
 */
final class KnownFindings {
  private static final String REMEDY = "write the baseline anew.";

  private final Settings settings = new Settings();
  private final Map<String, Deque<Field>> left = new LinkedHashMap<>();

  KnownFindings(PolicyFile baseline) {
    Field root = baseline.tree().root();
    settings.allow(root, List.of(BaselineEntry.LIST));
    for (Field item : settings.items(root.get(BaselineEntry.LIST))) {
      settings.allow(item, BaselineEntry.KEYS);
      Optional<String> rule = settings.mandatory(item, "rule", REMEDY);
      Optional<String> fingerprint = settings.mandatory(item, "fingerprint", REMEDY);
      if (rule.isPresent() && fingerprint.isPresent()) {
        left.computeIfAbsent(fingerprint.get(), key -> new ArrayDeque<>()).add(item);
      }
    }
  }

  List<Problem> problems() {
    return settings.problems();
  }

  /** Whether the finding is one of those; it is then used up. */
  boolean hides(Finding finding) {
    Deque<Field> entries = left.get(Fingerprint.of(finding));
    return entries != null && entries.poll() != null;
  }

  /** The entries that nothing was found for. */
  List<Field> left() {
    return left.values().stream().flatMap(Collection::stream).toList();
  }
}
