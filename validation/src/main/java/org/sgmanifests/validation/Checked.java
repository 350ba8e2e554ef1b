package org.sgmanifests.validation;

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
    return count(objects, "object")
        + (files == 0 ? "" : " in " + count(files, "file"))
        + ", "
        + count(references, "reference")
        + ", "
        + count(rules, "rule");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
