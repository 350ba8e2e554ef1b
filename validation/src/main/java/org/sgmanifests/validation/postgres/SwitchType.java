package org.sgmanifests.validation.postgres;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** On or off. */
record SwitchType() implements ValueType {
  private static final Set<String> WORDS =
      Set.of("on", "off", "true", "false", "yes", "no", "t", "f", "y", "n", "1", "0");

  /** Words that PostgreSQL takes by their beginning; {@code o} alone could be on or off. */
  private static final List<String> ABBREVIABLE = List.of("true", "false", "yes", "no");

  @Override
  public Optional<Refusal> refusal(String value, Reader reader) {
    String word = value.toLowerCase(Locale.ROOT);
    boolean taken =
        reader == Reader.STACKGRES ? WORDS.contains(word.strip()) : isTakenByPostgres(word);
    return taken ? Optional.empty() : Optional.of(new Refusal("it is a switch", "`on` or `off`"));
  }

  private static boolean isTakenByPostgres(String word) {
    return WORDS.contains(word)
        || word.equals("of")
        || (!word.isEmpty() && ABBREVIABLE.stream().anyMatch(full -> full.startsWith(word)));
  }
}
