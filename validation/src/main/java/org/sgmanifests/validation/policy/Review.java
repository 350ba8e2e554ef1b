package org.sgmanifests.validation.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Suppressed;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * All decisions that hold for one validation: first asked about each finding, then looked at
 * themselves. What is wrong with a decision is one thing only: one on a rule that doesn't exist is
 * not called unused as well.
 */
public final class Review {
  private static final String KNOWN = "It is in the baseline.";

  private final Policy policy;
  private final KnownFindings known;
  private final RuleIds rules;
  private final @Nullable LocalDate today;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The ids of rules.
   *
   * @param suppressible those of rules that check objects
   * @param run those of them that are run this time
   * @param all those of the rules that check the policy, too
   */
  public record RuleIds(Set<String> suppressible, Set<String> run, Set<String> all) {
    /**
     * Copies the sets.
     *
     * @param suppressible those of rules that check objects
     * @param run those of them that are run this time
     * @param all those of the rules that check the policy, too
     */
    public RuleIds {
      suppressible = Set.copyOf(suppressible);
      run = Set.copyOf(run);
      all = Set.copyOf(all);
    }
  }

  /**
   * Collects the decisions.
   *
   * @param policy what the config file says
   * @param baseline what the baseline says
   * @param manifests the objects that were checked
   * @param rules the rules that there are
   * @param today {@code null} to take no decision for expired
   */
  public Review(
      Policy policy,
      PolicyFile baseline,
      Collection<Manifest> manifests,
      RuleIds rules,
      @Nullable LocalDate today) {
    this.policy = policy;
    this.known = new KnownFindings(baseline);
    this.rules = rules;
    this.today = today;
    suppressions.addAll(IgnoreAnnotations.of(manifests));
    suppressions.addAll(policy.suppressions());
  }

  /**
   * {@return the finding as a suppressed one, if it is decided to live with it}
   *
   * @param finding the finding
   * @param at the field that it is about
   */
  public Optional<Suppressed> suppressed(Finding finding, Field at) {
    Suppressed result = null;
    for (Suppression suppression : suppressions) {
      String reason = suppression.reason();
      if (reason != null
          && !suppression.isExpired(today)
          && suppression.covers(finding.rule(), at)) {
        used.add(suppression);
        result = result == null ? new Suppressed(finding, reason, suppression.origin()) : result;
      }
    }
    if (result == null && known.hides(finding)) {
      result = new Suppressed(finding, KNOWN, Origin.BASELINE);
    }
    return Optional.ofNullable(result);
  }

  /** {@return what in the config file and in the baseline cannot mean anything} */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(policy.problems());
    problems.addAll(known.problems());
    return problems;
  }

  /** {@return the ids of all rules there are} */
  public RuleIds rules() {
    return rules;
  }

  /** {@return the fields whose keys are ids of rules, of rules that don't exist} */
  public List<Field> severitiesOfUnknownRules() {
    return policy.levels().stream()
        .filter(level -> !rules.all.contains(level.rule()))
        .map(PolicyParser.Level::at)
        .toList();
  }

  /** {@return the suppressions of what is no rule or none that checks objects} */
  public List<Suppression> ofUnknownRules() {
    return suppressions.stream().filter(s -> !rules.suppressible.contains(s.rule())).toList();
  }

  /** {@return the suppressions that nobody gave a reason for} */
  public List<Suppression> withoutReason() {
    return ofKnownRules().filter(s -> s.reason() == null).toList();
  }

  /** {@return the suppressions whose last day is over} */
  public List<Suppression> expired() {
    return ofKnownRules().filter(s -> s.reason() != null && s.isExpired(today)).toList();
  }

  /** {@return the suppressions of rules that were run and found nothing of the kind} */
  public List<Suppression> unused() {
    return ofKnownRules()
        .filter(s -> s.reason() != null && !s.isExpired(today))
        .filter(s -> rules.run.contains(s.rule()) && !used.contains(s))
        .toList();
  }

  /** {@return the entries of the baseline whose finding is gone} */
  public List<Field> stale() {
    return known.left().stream()
        .filter(
            entry -> {
              String rule = Objects.requireNonNull(entry.get("rule").text());
              return rules.run.contains(rule) || !rules.suppressible.contains(rule);
            })
        .toList();
  }

  private Stream<Suppression> ofKnownRules() {
    return suppressions.stream().filter(s -> rules.suppressible.contains(s.rule()));
  }
}
