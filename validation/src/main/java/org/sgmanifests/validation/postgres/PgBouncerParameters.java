package org.sgmanifests.validation.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sgmanifests.validation.table.FactTable;

/**
 * The parameters of the main section of pgbouncer.ini. PgBouncer does not start with one that it
 * does not know, nor with a value that it cannot read; it looks at no ranges.
 */
public final class PgBouncerParameters {
  private static final Pattern WHOLE =
      Pattern.compile("[+-]?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\\d*)");
  private static final Pattern SECONDS =
      Pattern.compile("\\+?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Set<String> ON = Set.of("true", "on", "yes");
  private static final Set<String> OFF = Set.of("false", "off", "no");

  private static final Map<String, List<String>> LINES = read();
  private static final Map<String, String> TYPES = typesByName();

  private PgBouncerParameters() {}

  /** {@return the names, which are in lower case and found in no other} */
  public static Set<String> names() {
    return TYPES.keySet();
  }

  /**
   * {@return why PgBouncer cannot read a value; empty when it can, or does not know the parameter}
   *
   * @param name name of the parameter
   * @param value its value
   */
  public static Optional<Refusal> refusal(String name, String value) {
    String type = TYPES.getOrDefault(name, "text");
    String text = value.strip();
    return switch (type) {
      case "text" -> Optional.empty();
      case "whole" -> WHOLE.matcher(text).matches() ? Optional.empty() : noWholeNumber(text);
      case "seconds" ->
          SECONDS.matcher(text).matches()
              ? Optional.empty()
              : Optional.of(
                  new Refusal("it is a number of seconds without a unit", "seconds, such as `60`"));
      default -> new EnumType(lines(type), List.of()).refusal(text, Reader.POSTGRES);
    };
  }

  private static Optional<Refusal> noWholeNumber(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    String instead = ON.contains(word) ? "`1`" : OFF.contains(word) ? "`0`" : "a whole number";
    return Optional.of(new Refusal("it is a whole number, also where it is a switch", instead));
  }

  private static List<String> lines(String type) {
    return Objects.requireNonNull(LINES.get(type));
  }

  private static Map<String, String> typesByName() {
    Map<String, String> types = new HashMap<>();
    for (Map.Entry<String, List<String>> line : LINES.entrySet()) {
      String type = line.getKey();
      if (Set.of("whole", "seconds", "text").contains(type)) {
        line.getValue().forEach(name -> types.put(name, type));
      } else {
        types.put(type, type);
      }
    }
    return Map.copyOf(types);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lines = new HashMap<>();
    for (String line : FactTable.lines(PgBouncerParameters.class, "pgbouncer.txt")) {
      int colon = line.indexOf(": ");
      lines.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
    }
    return lines;
  }
}
