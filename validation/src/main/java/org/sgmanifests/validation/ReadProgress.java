package org.sgmanifests.validation;

/** Is told how far reading files has come. */
@FunctionalInterface
public interface ReadProgress {
  /** Nobody wants to know. */
  ReadProgress NONE = (done, all) -> {};

  /**
   * Another file was read.
   *
   * @param done how many were
   * @param all how many there are to read
   */
  void read(int done, int all);
}
