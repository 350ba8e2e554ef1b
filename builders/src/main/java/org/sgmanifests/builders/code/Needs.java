package org.sgmanifests.builders.code;

/** What expressions need around them; told by those who write these. */
final class Needs {
  /** Whether there are maps without a type, and so the method {@code map}. */
  boolean maps;

  /** Whether a method is called that is deprecated, of which the compiler is not to warn. */
  boolean deprecated;
}
