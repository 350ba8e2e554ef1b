package org.sgmanifests.testing.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;

/**
 * What can be asserted about manifests that were not validated yet. The validator is that for the
 * newest StackGres, unless another one is given.
 *
 * @param <S> the assertion itself
 * @param <A> the form of the manifests
 */
public abstract class AbstractManifestsAssert<S extends AbstractManifestsAssert<S, A>, A>
    extends AbstractAssert<S, A> {
  private Validator validator = Validator.create();
  private @Nullable Report known;

  AbstractManifestsAssert(@Nullable A actual, Class<?> self) {
    super(actual, self);
  }

  abstract Report validate(Validator with);

  abstract List<String> objects();

  /**
   * Has another validator look, for a release, with a policy, or reporting notes.
   *
   * @param other the validator
   * @return this assertion
   */
  public S usingValidator(Validator other) {
    validator = other;
    known = null;
    return myself;
  }

  /**
   * The validator finds no error, and could check all; there may be warnings.
   *
   * @return this assertion
   */
  public S isValid() {
    report().isValid();
    return myself;
  }

  /**
   * The validator finds an error, or could not check all.
   *
   * @return this assertion
   */
  public S isNotValid() {
    report().isNotValid();
    return myself;
  }

  /**
   * The validator finds nothing at all.
   *
   * @return this assertion
   */
  public S hasNoFindings() {
    report().hasNoFindings();
    return myself;
  }

  /**
   * There is at least one finding of a rule; the result narrows it down.
   *
   * @param rule id of the rule, such as {@code dangling-reference}
   * @return this assertion
   */
  public FindingAssert hasFinding(String rule) {
    return report().hasFinding(rule);
  }

  /**
   * There is no finding of a rule.
   *
   * @param rule id of the rule
   * @return this assertion
   */
  public S hasNoFinding(String rule) {
    report().hasNoFinding(rule);
    return myself;
  }

  /**
   * There are findings of these rules, each as often as it is named, and no others.
   *
   * @param rules ids of the rules, one for each finding
   * @return this assertion
   */
  public S hasExactlyFindings(String... rules) {
    report().hasExactlyFindings(rules);
    return myself;
  }

  /**
   * There is an object of this kind and name, in whichever namespace.
   *
   * @param kind kind of the object, such as {@code SGCluster}
   * @param name name of the object
   * @return this assertion
   */
  public S containsObject(String kind, String name) {
    isNotNull();
    new ObjectNames(objects(), this::failed).contains(kind, name);
    return myself;
  }

  /**
   * There is an object of this kind, namespace and name.
   *
   * @param kind kind of the object, such as {@code SGCluster}
   * @param namespace namespace of the object; {@code null} for one without
   * @param name name of the object
   * @return this assertion
   */
  public S containsObject(String kind, String namespace, String name) {
    return containsObject(kind, namespace + "/" + name);
  }

  /**
   * There is no object of this kind and name, in whichever namespace.
   *
   * @param kind kind of the object, such as {@code SGCluster}
   * @param name name of the object
   * @return this assertion
   */
  public S doesNotContainObject(String kind, String name) {
    isNotNull();
    new ObjectNames(objects(), this::failed).doesNotContain(kind, name);
    return myself;
  }

  /** {@return what the validator found} */
  public ReportAssert report() {
    isNotNull();
    Report report = known;
    if (report == null) {
      report = validate(validator);
      known = report;
    }
    return new ReportAssert(report).as(info.description());
  }

  private AssertionError failed(String message) {
    return failure("%s", message);
  }
}
