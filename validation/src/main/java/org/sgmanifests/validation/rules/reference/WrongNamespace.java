package org.sgmanifests.validation.rules.reference;

import java.util.Objects;
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
    for (SameTarget target :
        SameTarget.of(bundle.references(), outcome -> outcome instanceof OtherNamespace)) {
      Reference reference = target.first();
      OtherNamespace other = (OtherNamespace) reference.outcome();
      String namespace = Objects.requireNonNull(reference.namespace());
      findings.add(
          reference.nameField(),
          reference.kind()
              + " "
              + Words.quote(reference.name())
              + " is in namespace "
              + Words.oneOf(other.namespaces())
              + ", not in "
              + Words.quote(namespace)
              + target.others(),
          remedy(reference, other, namespace));
    }
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
