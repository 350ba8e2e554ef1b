package org.sgmanifests.validation.rule;

import java.util.Optional;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * The StackGres releases in which a rule holds. Its page states them, so what people read is what
 * runs: {@code since} is the first release with it, {@code until} the first one without it again.
 *
 * @param since the first release; empty for all from the beginning
 * @param until the first release without the rule; empty for none
 */
public record ReleaseRange(Optional<StackGresVersion> since, Optional<StackGresVersion> until) {
  /** Pages are read once for each class, not for each validation. */
  private static final ClassValue<ReleaseRange> OF_RULES =
      new ClassValue<>() {
        @Override
        protected ReleaseRange computeValue(Class<?> rule) {
          RulePage page = RulePage.of(rule);
          return new ReleaseRange(release(page, "since"), release(page, "until"));
        }
      };

  /**
   * {@return the releases in which a rule holds}
   *
   * @param rule the rule
   */
  public static ReleaseRange of(DocumentedRule rule) {
    return OF_RULES.get(rule.getClass());
  }

  /**
   * {@return whether the rule holds in a release}
   *
   * @param release StackGres release
   */
  public boolean contains(StackGresVersion release) {
    return since.map(release::has).orElse(true) && until.map(end -> !release.has(end)).orElse(true);
  }

  private static Optional<StackGresVersion> release(RulePage page, String fact) {
    return page.fact(fact).stream().findFirst().map(StackGresVersion::of);
  }
}
