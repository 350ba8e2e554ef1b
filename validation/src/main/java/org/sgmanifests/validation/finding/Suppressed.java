package org.sgmanifests.validation.finding;

/**
 * A finding that somebody decided to live with.
 *
 * @param finding what was found
 * @param reason why, in the words of who decided it
 * @param by where that was decided
 */
public record Suppressed(Finding finding, String reason, Origin by) {

  /** Where a finding can be suppressed. */
  public enum Origin {
    /** An annotation of the object. */
    ANNOTATION,
    /** The list {@code ignore} of a config file. */
    CONFIG,
    /** A baseline, which holds what was there when it was written. */
    BASELINE;

    /** {@code annotation}, {@code config} or {@code baseline}. */
    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
