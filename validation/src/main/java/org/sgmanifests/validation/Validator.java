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
  private static final Validator USUAL = of(StackGresVersion.LATEST);

  private final RuleChoice choice;
  private final Baseline baseline;
  private final @Nullable LocalDate today;
  private final World world;

  private Validator(RuleChoice choice, Baseline baseline, @Nullable LocalDate today, World world) {
    this.choice = choice;
    this.baseline = baseline;
    this.today = today;
    this.world = world;
  }

  private static Validator of(StackGresVersion release) {
    RuleChoice choice = new RuleChoice(release, Severity.WARNING, Policy.none());
    return new Validator(choice, Baseline.empty(), null, World.CLOSED);
  }

  /**
   * {@return a validator for the newest StackGres that this library knows; it reports errors and
   * warnings}
   */
  public static Validator create() {
    return USUAL;
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
    RuleChoice other = new RuleChoice(choice.release(), lowestSeverity, choice.policy());
    return new Validator(other, baseline, today, world);
  }

  /**
   * {@return this validator, with what a project decided about findings}
   *
   * @param projectPolicy what the project decided
   */
  public Validator with(Policy projectPolicy) {
    RuleChoice other = new RuleChoice(choice.release(), choice.lowest(), projectPolicy);
    return new Validator(other, baseline, today, world);
  }

  /**
   * {@return this validator, silent about the findings that a project knows already}
   *
   * @param known the findings that it knows
   */
  public Validator with(Baseline known) {
    return new Validator(choice, known, today, world);
  }

  /**
   * {@return this validator, taking suppressions for expired whose last day is before this one}
   *
   * @param day the day that counts as today
   */
  public Validator asOf(LocalDate day) {
    return new Validator(choice, baseline, day, world);
  }

  /**
   * {@return this validator, taking for granted that the Kubernetes cluster has more than the
   * bundle and what is declared to exist: a reference to something else is a warning ({@code
   * undeclared-reference}) and no error} What can be seen to be wrong, such as a missing key of a
   * Secret in the bundle, stays an error.
   */
  public Validator openWorld() {
    return new Validator(choice, baseline, today, World.OPEN);
  }

  /**
   * {@return which object of a bundle refers to which, without checking anything else}
   *
   * @param bundle the bundle
   */
  public ReferenceGraph references(Bundle bundle) {
    return checked(bundle, trees(bundle, 0), Map.of()).graph();
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
    CheckedBundle bundle = checked(input.bundle(), trees(input.bundle(), 0), Map.of());
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
    List<Manifest> manifests = trees(after.bundle(), 0);
    List<Manifest> old = trees(before.bundle(), manifests.size());
    Matching matching = Matching.of(old, manifests);
    CheckedBundle bundle = checked(after.bundle(), manifests, matching.deployed());
    CheckedBundle deployed = checked(before.bundle(), old, Map.of());
    Change change = Change.of(deployed, bundle, matching);
    List<Finding> errors =
        reporting(Severity.ERROR).with(Baseline.empty()).validateDeployed(before).findings();
    return report(new Task(after.and(before), bundle, change, Deployed.of(matching, errors)));
  }

  /** Checks objects as they are on a cluster, where nothing is filled in any more. */
  private Report validateDeployed(Manifests input) {
    List<Manifest> manifests = trees(input.bundle(), 0);
    Map<Integer, Manifest> themselves = Matching.of(manifests, manifests).deployed();
    CheckedBundle bundle = checked(input.bundle(), manifests, themselves);
    return report(new Task(input, bundle, null, Deployed.UNKNOWN));
  }

  /** What is checked and written; {@code first} is the index of the first object. */
  private List<Manifest> trees(Bundle bundle, int first) {
    return ManifestTrees.of(bundle.objects(), choice.release(), first);
  }

  private CheckedBundle checked(
      Bundle bundle, List<Manifest> manifests, Map<Integer, Manifest> deployed) {
    return new CheckedBundle(manifests, bundle.existing(), choice.release(), world, deployed);
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
    RulesToRun rules = task.change == null ? choice.ofObjects() : choice.ofChange();
    Review review = new Review(choice.policy(), baseline.file(), bundle.all(), rules.ids(), today);
    List<PolicyFile> files = List.of(choice.policy().file(), baseline.file());
    FindingCollector collector =
        new FindingCollector(task.input, choice.lowest(), task.deployed, files);
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
}
