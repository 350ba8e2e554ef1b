package org.sgmanifests.validation.preflight.source;

/** Something about the source could not be read. */
public final class NotReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What makes it readable. */
  private final String fix;

  /**
   * An exception.
   *
   * @param reason a sentence; never with a password
   * @param fix what makes it readable, as an imperative sentence
   */
  public NotReadException(String reason, String fix) {
    super(reason);
    this.fix = fix;
  }

  /** {@return why it could not be read} */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** {@return what makes it readable} */
  public String fix() {
    return fix;
  }
}
