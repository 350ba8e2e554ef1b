package org.sgmanifests.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.change.Change;
import org.sgmanifests.validation.change.Matching;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.policy.PolicyFile;
import org.sgmanifests.validation.policy.Review;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.reference.World;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Checks bundles against everything that StackGres would say about them. Immutable, and safe to
 * share between threads; it uses neither the network nor the clock.
 */
public final class Validator {
  private final StackGresVersion release;
  private final Severity lowest;
  private final Policy policy;
  private final Baseline baseline;
  private final @Nullable LocalDate today;
  private final World world;
  private volatile @Nullable RulesToRun rulesOfObjects;
  private volatile @Nullable RulesToRun rulesOfChange;

  private Validator(
      StackGresVersion release,
      Severity lowest,
      Policy policy,
      Baseline baseline,
      @Nullable LocalDate today,
      World world) {
    this.release = release;
    this.lowest = lowest;
    this.policy = policy;
    this.baseline = baseline;
    this.today = today;
    this.world = world;
  }

  private static Validator of(StackGresVersion release) {
    return new Validator(
        release, Severity.WARNING, Policy.none(), Baseline.empty(), null, World.CLOSED);
  }

  /**
   * {@return a validator for the newest StackGres that this library knows; it reports errors and
   * warnings}
   */
  public static Validator create() {
    return of(StackGresVersion.LATEST);
  }

  /**
   * {@return a validator for a StackGres release}
   *
   * @param version such as {@code 1.16} or {@code 1.16.3}; 1.14 to 1.18 are known
   * @throws IllegalArgumentException if the release is not known
   */
  public static Validator forStackGres(String version) {
    StackGresVersion release =
        StackGresVersion.parse(version)
            .filter(StackGresVersion::isKnown)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "StackGres `"
                            + version
                            + "` is not known; use a release from 1.14 to 1.18, such as 1.18."));
    return of(release);
  }

  /**
   * {@return this validator, reporting findings of this severity and worse; {@link Severity#INFO}
   * reports all}
   *
   * @param lowestSeverity the lowest severity to report
   */
  public Validator reporting(Severity lowestSeverity) {
    return new Validator(release, lowestSeverity, policy, baseline, today, world);
  }

  /**
   * {@return this validator, with what a project decided about findings}
   *
   * @param projectPolicy what the project decided
   */
  public Validator with(Policy projectPolicy) {
    return new Validator(release, lowest, projectPolicy, baseline, today, world);
  }

  /**
   * {@return this validator, silent about the findings that a project knows already}
   *
   * @param known the findings that it knows
   */
  public Validator with(Baseline known) {
    return new Validator(release, lowest, policy, known, today, world);
  }

  /**
   * {@return this validator, taking suppressions for expired whose last day is before this one}
   *
   * @param day the day that counts as today
   */
  public Validator asOf(LocalDate day) {
    return new Validator(release, lowest, policy, baseline, day, world);
  }

  /**
   * {@return this validator, taking for granted that the Kubernetes cluster has more than the
   * bundle and what is declared to exist: a reference to something else is a warning ({@code
   * undeclared-reference}) and no error} What can be seen to be wrong, such as a missing key of a
   * Secret in the bundle, stays an error.
   */
  public Validator openWorld() {
    return new Validator(release, lowest, policy, baseline, today, World.OPEN);
  }

  /**
   * {@return which object of a bundle refers to which, without checking anything else}
   *
   * @param bundle the bundle
   */
  public ReferenceGraph references(Bundle bundle) {
    List<Manifest> manifests = ManifestTrees.of(bundle.objects(), release);
    return new CheckedBundle(manifests, bundle.existing(), release, world, Map.of()).graph();
  }

  /**
   * Checks a bundle.
   *
   * @param bundle the bundle
   * @return what was found, and what could not be checked
   */
  public Report validate(Bundle bundle) {
    return validate(Manifests.of(bundle));
  }

  /**
   * Checks what was read from files; findings say where in the files they are.
   *
   * @param input what was read
   * @return what was found, and what could not be checked
   */
  public Report validate(Manifests input) {
    List<Manifest> manifests = ManifestTrees.of(input.bundle().objects(), release);
    CheckedBundle bundle =
        new CheckedBundle(manifests, input.bundle().existing(), release, world, Map.of());
    return report(new Task(input, bundle, null, Deployed.UNKNOWN));
  }

  /**
   * Checks a bundle, and what it means to put it in the place of an older one.
   *
   * @param before what is deployed
   * @param after what is to be applied
   * @return what was found, and what could not be checked
   */
  public Report validateChange(Bundle before, Bundle after) {
    return validateChange(Manifests.of(before), Manifests.of(after));
  }

  /**
   * Checks manifests, and what it means to apply them where older ones are deployed: what the
   * operator refuses to change, and what promotes, restarts or loses something. A finding about an
   * object that is no longer there has its place in the older files.
   *
   * <p>Errors that an object had before, and that it keeps because nothing in it changes, are only
   * warnings here.
   *
   * @param before what is deployed: older files, or what {@code kubectl get -o yaml} writes
   * @param after what is to be applied
   * @return what was found, and what could not be checked
   */
  public Report validateChange(Manifests before, Manifests after) {
    List<Manifest> manifests = ManifestTrees.of(after.bundle().objects(), release);
    List<Manifest> old = ManifestTrees.of(before.bundle().objects(), release, manifests.size());
    Matching matching = Matching.of(old, manifests);
    CheckedBundle bundle =
        new CheckedBundle(
            manifests, after.bundle().existing(), release, world, matching.deployed());
    CheckedBundle deployed =
        new CheckedBundle(old, before.bundle().existing(), release, world, Map.of());
    Change change = Change.of(deployed, bundle, matching);
    List<Finding> errors =
        new Validator(release, Severity.ERROR, policy, Baseline.empty(), today, world)
            .validateDeployed(before)
            .findings();
    return report(new Task(after.and(before), bundle, change, Deployed.of(matching, errors)));
  }

  /** Checks objects as they are on a cluster, where nothing is filled in any more. */
  private Report validateDeployed(Manifests input) {
    List<Manifest> manifests = ManifestTrees.of(input.bundle().objects(), release);
    Map<Integer, Manifest> themselves = Matching.of(manifests, manifests).deployed();
    CheckedBundle bundle =
        new CheckedBundle(manifests, input.bundle().existing(), release, world, themselves);
    return report(new Task(input, bundle, null, Deployed.UNKNOWN));
  }

  /**
   * What is to be checked.
   *
   * @param input where the objects are from, those from before included
   * @param change {@code null} if nobody said what was there before
   */
  private record Task(
      Manifests input, CheckedBundle bundle, @Nullable Change change, Deployed deployed) {}

  private Report report(Task task) {
    CheckedBundle bundle = task.bundle;
    RulesToRun rules = rules(task.change != null);
    Review review = new Review(policy, baseline.file(), bundle.all(), rules.ids(), today);
    List<PolicyFile> files = List.of(policy.file(), baseline.file());
    FindingCollector collector = new FindingCollector(task.input, lowest, task.deployed, files);
    rules.ofSchema().forEach((rule, severity) -> collector.run(rule, severity, bundle, review));
    if (task.change != null) {
      rules
          .ofChange()
          .forEach((rule, severity) -> collector.run(rule, severity, task.change, review));
    }
    rules.ofObjects().forEach((rule, severity) -> collector.run(rule, severity, bundle, review));
    rules.ofPolicy().forEach((rule, severity) -> collector.run(rule, severity, review));
    List<Finding> unchecked = new ArrayList<>(task.input.unreadable());
    files.forEach(file -> unchecked.addAll(file.unreadable()));
    UncheckedKinds.of(bundle.all()).forEach(field -> unchecked.add(collector.unchecked(field)));
    unchecked.addAll(collector.stopped());
    Checked checked =
        new Checked(
            task.input.files(),
            bundle.all().size(),
            bundle.references().size(),
            rules.ids().run().size());
    bundle.all().forEach(Manifest::forgetDefaults);
    return new Report(
        bundle.graph(),
        collector.findings(),
        collector.suppressed(),
        unchecked,
        task.input.leftOut(),
        checked);
  }

  /** Worked out once: the release, the policy and the rules do not change. */
  private RulesToRun rules(boolean ofChange) {
    RulesToRun rules = ofChange ? rulesOfChange : rulesOfObjects;
    if (rules == null) {
      rules = RulesToRun.of(release, lowest, policy, ofChange);
      if (ofChange) {
        rulesOfChange = rules;
      } else {
        rulesOfObjects = rules;
      }
    }
    return rules;
  }
}
