package org.sgmanifests.validation.rules.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.Reference.OtherNamespace;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;

/** A reference to an object that is only in another namespace: StackGres looks in the own one. */
public final class WrongNamespace implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<Place, List<SameTarget>> places = new LinkedHashMap<>();
    for (SameTarget target : SameTarget.of(bundle, outcome -> outcome instanceof OtherNamespace)) {
      places.computeIfAbsent(Place.of(target), p -> new ArrayList<>(1)).add(target);
    }
    places.values().forEach(targets -> report(targets, findings));
  }

  /** When an object refers to several that are in one place, its own namespace is the mistake. */
  private record Place(int from, Set<String> namespaces) {
    static Place of(SameTarget target) {
      OtherNamespace other = (OtherNamespace) target.first().outcome();
      return new Place(target.first().nameField().manifest().index(), other.namespaces());
    }
  }

  private static void report(List<SameTarget> targets, Findings findings) {
    Reference reference = targets.get(0).first();
    OtherNamespace other = (OtherNamespace) reference.outcome();
    String namespace = Objects.requireNonNull(reference.namespace());
    boolean several = targets.size() > 1;
    List<Reference> all = targets.stream().flatMap(t -> t.references().stream()).toList();
    findings.add(
        reference.nameField(),
        reference.kind()
            + " "
            + Words.quote(reference.name())
            + " is in namespace "
            + Words.oneOf(other.namespaces())
            + ", not in "
            + Words.quote(namespace)
            + new SameTarget(all).others(several ? "objects there" : "it"),
        several
            ? "put this object into namespace "
                + Words.oneOf(other.namespaces())
                + ", or those into "
                + Words.quote(namespace)
                + "."
            : remedy(reference, other, namespace));
  }

  /** The copy of a backup is in another namespace than its cluster. */
  private static String remedy(Reference reference, OtherNamespace other, String namespace) {
    String from = reference.nameField().manifest().kind();
    String copy =
        from.equals("SGBackup") || from.equals("SGShardedBackup")
            ? "; for the copy of a backup, write "
                + Words.quote(other.namespaces().iterator().next() + "." + reference.name())
            : "";
    return "put "
        + Words.a(reference.kind())
        + " of this name into namespace "
        + Words.quote(namespace)
        + copy
        + ".";
  }
}
