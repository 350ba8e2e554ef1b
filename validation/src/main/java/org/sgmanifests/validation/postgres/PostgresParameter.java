package org.sgmanifests.validation.postgres;

import java.util.Optional;

/** A parameter of a major version of PostgreSQL. */
public final class PostgresParameter {
  private final String name;
  private final ParameterContext context;
  private final ValueType type;
  private final Reader reader;

  PostgresParameter(String name, ParameterContext context, ValueType type, Reader reader) {
    this.name = name;
    this.context = context;
    this.type = type;
    this.reader = reader;
  }

  /** {@return the name as PostgreSQL shows it; it is found in any case} */
  public String name() {
    return name;
  }

  /** {@return what it takes for a new value to hold} */
  public ParameterContext context() {
    return context;
  }

  /**
   * {@return whether it is a parameter of an extension, such as {@code auto_explain.log_analyze}}
   */
  public boolean isOfExtension() {
    return name.indexOf('.') >= 0;
  }

  /**
   * {@return whether the parameter takes a value, as it stands in a manifest: without the quotes
   * that postgresql.conf needs}
   *
   * @param value the value
   */
  public boolean accepts(String value) {
    return refusal(value).isEmpty();
  }

  /**
   * {@return why the parameter does not take a value, and which ones it takes; empty when it takes
   * it}
   *
   * @param value the value
   */
  public Optional<Refusal> refusal(String value) {
    Optional<Refusal> refusal = type.refusal(value, reader);
    boolean quoted = value.length() > 2 && value.startsWith("'") && value.endsWith("'");
    String inner = quoted ? value.substring(1, value.length() - 1) : value;
    return refusal.isPresent() && quoted && accepts(inner)
        ? Optional.of(new Refusal("the single quotes belong to the value", "`" + inner + "`"))
        : refusal;
  }

  @Override
  public String toString() {
    return name;
  }
}
