package org.sgmanifests.validation.preflight.check;

import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.rule.RulePage;

/**
 * A question about the source. It has no state, answers at least once, and changes nothing in the
 * source. Its page, a resource beside the class and named like the id, says what it is about, why,
 * and how to fix it.
 */
public interface Check {

  /** {@return how bad it is if the check fails; the worst, where there are several ways to fail} */
  Severity severity();

  /**
   * Asks the question.
   *
   * @param source what can be asked
   * @param answers takes what there is to say
   * @throws org.sgmanifests.validation.preflight.source.NotReadException if what it needs could not
   *     be read, which becomes an answer
   */
  void run(Source source, Answers answers);

  /**
   * {@return the class name with a dot after its first word: {@code WalLevel} is {@code wal.level}}
   */
  default String id() {
    return CheckId.of(getClass());
  }

  /** {@return what there is to say about the check} */
  default RulePage page() {
    return RulePage.read(getClass(), id() + ".md");
  }
}
