package org.sgmanifests.validation.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sgmanifests.api.text.Nearest;

/**
 * One of some words, in any case.
 *
 * @param values the words that PostgreSQL shows
 * @param synonyms words that it takes for one of them
 */
record EnumType(List<String> values, List<String> synonyms) implements ValueType {

  static EnumType parse(String text) {
    String[] parts = text.split(" / ", 2);
    return new EnumType(words(parts[0]), parts.length > 1 ? words(parts[1]) : List.of());
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(", ")).map(word -> word.equals("\"\"") ? "" : word).toList();
  }

  @Override
  public Optional<Refusal> refusal(String value, Reader reader) {
    boolean taken =
        reader == Reader.STACKGRES
            ? values.stream().anyMatch(value.strip()::equalsIgnoreCase)
            : Stream.concat(values.stream(), synonyms.stream()).anyMatch(value::equalsIgnoreCase);
    return taken
        ? Optional.empty()
        : Optional.of(new Refusal("it has a fixed set of values", instead(value)));
  }

  private String instead(String value) {
    List<String> written = values.stream().filter(word -> !word.isEmpty()).toList();
    return Nearest.to(value, written)
        .map(word -> "`" + word + "`")
        .orElseGet(
            () -> {
              String list = written.stream().collect(Collectors.joining("`, `", "`", "`"));
              int last = list.lastIndexOf(", ");
              return last < 0 ? list : list.substring(0, last) + " or" + list.substring(last + 1);
            });
  }
}
