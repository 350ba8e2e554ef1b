package org.sgmanifests.validation;

import org.sgmanifests.validation.rule.Words;

/**
 * How much was checked; a report without findings says little without it.
 *
 * @param files files and other texts that were read
 * @param objects Kubernetes objects
 * @param references places where one object refers to another
 * @param rules rules that were run
 */
public record Checked(int files, int objects, int references, int rules) {

  @Override
  public String toString() {
    return Words.count(objects, "object")
        + (files == 0 ? "" : " in " + Words.count(files, "file"))
        + ", "
        + Words.count(references, "reference")
        + ", "
        + Words.count(rules, "rule");
  }
}
