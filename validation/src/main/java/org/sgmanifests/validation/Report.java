package org.sgmanifests.validation;

import java.util.ArrayList;
import java.util.List;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.tree.Manifest;

/** What a {@link Validator} says about a bundle. */
public final class Report {
  private final ReferenceGraph references;
  private final List<Finding> findings;
  private final List<Suppressed> suppressed;
  private final List<Finding> unchecked;
  private final List<LeftOut> leftOut;
  private final Checked checked;

  Report(
      ReferenceGraph references,
      List<Finding> findings,
      List<Suppressed> suppressed,
      List<Finding> unchecked,
      List<LeftOut> leftOut,
      Checked checked) {
    this.references = references;
    this.findings = List.copyOf(findings);
    this.suppressed = List.copyOf(suppressed);
    this.unchecked = List.copyOf(unchecked);
    this.leftOut = List.copyOf(leftOut);
    this.checked = checked;
  }

  /** {@return the problems, in the order of the objects and of the places in them} */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * {@return what was found and is not among the findings, because somebody decided so, and why} It
   * hinders nothing.
   */
  public List<Suppressed> suppressed() {
    return suppressed;
  }

  /**
   * {@return what could not be checked, and why: texts that could not be read, kinds that are not
   * known}
   */
  public List<Finding> unchecked() {
    return unchecked;
  }

  /** {@return the files of folders that were not checked, as they are no manifests} */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** {@return which object of the bundle refers to which} */
  public ReferenceGraph references() {
    return references;
  }

  /** {@return how much was checked} */
  public Checked checked() {
    return checked;
  }

  /** {@return what it came to} A bundle without objects was not checked. */
  public Outcome outcome() {
    return outcome(Severity.ERROR);
  }

  /**
   * {@return what it came to for somebody who is stricter: findings of this severity and worse
   * count as errors}
   *
   * @param lowest the lowest severity that counts as error
   */
  public Outcome outcome(Severity lowest) {
    if (!unchecked.isEmpty() || checked.objects() == 0) {
      return Outcome.COULD_NOT_CHECK;
    }
    return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(lowest))
        ? Outcome.ERRORS
        : Outcome.CLEAN;
  }

  /**
   * {@return the number of findings of a severity}
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * {@return the bundle, fit to be written}
   *
   * @throws InvalidBundleException unless the outcome is {@link Outcome#CLEAN}; its message is this
   *     report as text
   */
  public ValidBundle orThrow() {
    if (outcome() != Outcome.CLEAN) {
      throw new InvalidBundleException(this);
    }
    return new ValidBundle(references);
  }

  /**
   * {@return the bundle in spite of its errors, for the rare case that somebody has to write what
   * is wrong}
   */
  public ValidBundle acceptedDespiteItsErrors() {
    return new ValidBundle(references);
  }

  /**
   * {@return the objects that were checked, as findings name them, each once, in the order to apply
   * them}
   */
  public List<String> objects() {
    return references.inOrder().stream()
        .map(Manifest::toString)
        .map(String::strip)
        .distinct()
        .toList();
  }

  /** All findings as text, and a last line with what was checked. */
  @Override
  public String toString() {
    return new TextReport().of(this);
  }

  /** {@return how many findings there are and what was checked, in one line} */
  public String summary() {
    String others =
        switch (leftOut.size()) {
          case 0 -> "";
          case 1 -> " 1 file is no manifest.";
          default -> " " + leftOut.size() + " files are no manifests.";
        };
    return counts() + others;
  }

  private String counts() {
    if (checked.objects() == 0) {
      return "Nothing was checked: there is no object.";
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = count(severity);
      if (number > 0) {
        counts.add(number + " " + severity + (number == 1 || severity == Severity.INFO ? "" : "s"));
      }
    }
    if (counts.isEmpty()) {
      counts.add("No findings");
    }
    long known = suppressed.stream().filter(s -> s.by() == Origin.BASELINE).count();
    if (suppressed.size() > known) {
      counts.add((suppressed.size() - known) + " suppressed");
    }
    if (known > 0) {
      counts.add(known + " in the baseline");
    }
    String result = String.join(", ", counts);
    return result
        + " (checked: "
        + checked
        + ")"
        + (unchecked.isEmpty() ? "." : ". Not everything could be checked.");
  }
}
