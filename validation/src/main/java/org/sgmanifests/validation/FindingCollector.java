package org.sgmanifests.validation;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.policy.PolicyFile;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.yaml.SourceMap;

/** Turns what rules report into findings with a place. */
final class FindingCollector {
  /** What nobody reads to its end costs no more time and memory than this. */
  static final int MOST_OF_A_RULE = 10_000;

  private final Manifests input;
  private final Severity lowest;
  private final Deployed deployed;
  private final Map<HasMetadata, SourceMap> policyPlaces = new IdentityHashMap<>();
  private final List<Placed<Finding>> findings = new ArrayList<>();
  private final List<Placed<Suppressed>> suppressed = new ArrayList<>();

  private final Objections objections = new Objections();
  private final List<Finding> stopped = new ArrayList<>();

  /** Findings of the rule that runs. */
  private int ofRule;

  /** Ends a rule that has more to say than anybody reads. */
  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Field at;

    EnoughException(Field at) {
      super(null, null, false, false);
      this.at = at;
    }
  }

  private record Placed<T>(Field at, Finding finding, T result) {}

  /** Takes the findings of a rule about objects or changes, and tells it of those of others. */
  private abstract class Taker implements Findings {
    @Override
    public boolean has(Field at) {
      return objections.has(at);
    }

    @Override
    public boolean hasWithin(Field at) {
      return objections.hasWithin(at);
    }
  }

  /**
   * A collector of findings in these files.
   *
   * @param lowest the severity of findings that are still kept
   * @param deployed what was wrong before
   * @param files those in which a project decides about findings
   */
  FindingCollector(Manifests input, Severity lowest, Deployed deployed, List<PolicyFile> files) {
    this.input = input;
    this.lowest = lowest;
    this.deployed = deployed;
    for (PolicyFile file : files) {
      file.places().ifPresent(places -> policyPlaces.put(file.tree().source(), places));
    }
  }

  /** Runs a rule and keeps what it reports, apart from what the project decided to live with. */
  void run(Rule rule, Severity severity, CheckedBundle bundle, Review review) {
    run(
        rule,
        () ->
            rule.check(
                bundle,
                new Taker() {
                  @Override
                  public void add(Field at, String message, String remedy) {
                    Finding found =
                        Unreached.judge(finding(rule.id(), severity, at, message, remedy));
                    keep(deployed.judge(found, at.manifest()), severity, at, review);
                  }
                }));
  }

  private void run(DocumentedRule rule, Runnable check) {
    ofRule = 0;
    try {
      check.run();
    } catch (EnoughException e) {
      stopped.add(
          finding(
              rule.id(),
              Severity.ERROR,
              e.at,
              "The rule `%s` has %d findings up to here, and looked no further."
                  .formatted(rule.id(), MOST_OF_A_RULE),
              "correct those first, switch the rule off, or check fewer manifests at once."));
    }
  }

  /** Runs a rule about a change, in the same way. */
  void run(ChangeRule rule, Severity severity, Change change, Review review) {
    run(
        rule,
        () ->
            rule.check(
                change,
                new Taker() {
                  @Override
                  public void add(Field at, String message, String remedy) {
                    keep(finding(rule.id(), severity, at, message, remedy), severity, at, review);
                    if (severity == Severity.ERROR && at.value().isContainerNode()) {
                      objections.addRefused(at);
                    }
                  }
                }));
  }

  private void keep(Finding finding, Severity severity, Field at, Review review) {
    if (++ofRule > MOST_OF_A_RULE) {
      throw new EnoughException(at);
    }
    Optional<Suppressed> hidden = review.suppressed(finding, at);
    if (objections.isMoot(finding, at)) {
      return;
    }
    objections.add(finding, severity, at);
    if (hidden.isPresent()) {
      suppressed.add(new Placed<>(at, finding, hidden.get()));
    } else if (finding.severity().isAtLeast(lowest)) {
      findings.add(new Placed<>(at, finding, finding));
    }
  }

  /** Runs a rule about these decisions. */
  void run(PolicyRule rule, Severity severity, Review review) {
    rule.check(
        review,
        (at, message, remedy) -> {
          Finding finding = finding(rule.id(), severity, at, message, remedy);
          findings.add(new Placed<>(at, finding, finding));
        });
  }

  /** The findings by object, and in an object by place. */
  List<Finding> findings() {
    return sorted(findings);
  }

  /** What is not to be shown as a finding, in the same order. */
  List<Suppressed> suppressed() {
    return sorted(suppressed);
  }

  private <T> List<T> sorted(List<Placed<T>> placed) {
    return placed.stream()
        .filter(p -> objections.counts(p.finding, p.at))
        .sorted(
            Comparator.<Placed<T>>comparingInt(p -> p.at.manifest().index())
                .thenComparingInt(p -> p.finding.line().orElse(0))
                .thenComparing(p -> p.finding.path())
                .thenComparing(p -> p.finding.rule()))
        .map(Placed::result)
        .toList();
  }

  /** Where rules stopped before they had looked at everything. */
  List<Finding> stopped() {
    return stopped;
  }

  Finding unchecked(Field kind) {
    return finding(
        UncheckedKinds.ID,
        Severity.ERROR,
        kind,
        UncheckedKinds.message(kind),
        UncheckedKinds.remedy(kind));
  }

  private Finding finding(String rule, Severity severity, Field at, String message, String remedy) {
    HasMetadata object = at.manifest().source();
    Optional<SourceMap> places =
        Optional.ofNullable(policyPlaces.get(object)).or(() -> input.sourceOf(object));
    return FindingPlace.begin(at, places, input.bundle())
        .rule(rule)
        .severity(severity)
        .message(message)
        .remedy(remedy)
        .build();
  }
}
