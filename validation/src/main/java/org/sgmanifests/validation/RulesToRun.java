package org.sgmanifests.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.change.ChangeRule;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.policy.PolicyRule;
import org.sgmanifests.validation.policy.Review.RuleIds;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.BuiltinRules;

/**
 * The rules that hold in a release and can say something to be reported, and how bad it is.
 *
 * @param ofSchema those that run first: what has not its form is compared with nothing
 * @param ofObjects the others about objects, which run after those about a change
 * @param ofChange none when nobody said what was there before
 */
record RulesToRun(
    Map<Rule, Severity> ofSchema,
    Map<Rule, Severity> ofObjects,
    Map<ChangeRule, Severity> ofChange,
    Map<PolicyRule, Severity> ofPolicy,
    RuleIds ids) {
  private static final Predicate<Rule> IS_OF_SCHEMA = rule -> rule.topic().equals("schema");
  private static final List<Rule> SCHEMA = BuiltinRules.ALL.stream().filter(IS_OF_SCHEMA).toList();
  private static final List<Rule> OTHERS =
      BuiltinRules.ALL.stream().filter(IS_OF_SCHEMA.negate()).toList();
  private static final Set<String> SUPPRESSIBLE = ids(BuiltinRules.OF_OBJECTS);
  private static final Set<String> ALL = ids(BuiltinRules.DOCUMENTED);

  static RulesToRun of(
      StackGresVersion release, Severity lowest, Policy policy, boolean withChange) {
    Selection selection = new Selection(release, lowest, policy);
    Map<Rule, Severity> ofSchema = selection.of(SCHEMA);
    Map<Rule, Severity> ofObjects = selection.of(OTHERS);
    Map<ChangeRule, Severity> ofChange =
        withChange ? selection.of(BuiltinRules.OF_CHANGE) : Map.of();
    Set<String> run = new HashSet<>(ids(ofSchema.keySet()));
    run.addAll(ids(ofObjects.keySet()));
    run.addAll(ids(ofChange.keySet()));
    return new RulesToRun(
        ofSchema,
        ofObjects,
        ofChange,
        selection.of(BuiltinRules.OF_POLICY),
        new RuleIds(SUPPRESSIBLE, run, ALL));
  }

  private record Selection(StackGresVersion release, Severity lowest, Policy policy) {
    <R extends DocumentedRule> Map<R, Severity> of(List<R> rules) {
      Map<R, Severity> result = new LinkedHashMap<>();
      for (R rule : rules) {
        policy
            .severity(rule)
            .filter(severity -> rule.holdsIn(release))
            .filter(severity -> severity.isAtLeast(lowest))
            .ifPresent(severity -> result.put(rule, severity));
      }
      return Collections.unmodifiableMap(result);
    }
  }

  private static Set<String> ids(Collection<? extends DocumentedRule> rules) {
    return rules.stream().map(DocumentedRule::id).collect(Collectors.toSet());
  }
}
