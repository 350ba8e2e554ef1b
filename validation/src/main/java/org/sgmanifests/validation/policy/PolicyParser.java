package org.sgmanifests.validation.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.finding.Suppressed.Origin;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * Reads the settings of a config file. A further setting is a key here and a method that reads it.
 */
final class PolicyParser {
  private static final List<String> KEYS = List.of("severity", "ignore");
  private static final List<String> IGNORE_KEYS =
      List.of("rule", "object", "path", "reason", "until");
  private static final String OFF = "off";

  private final Settings settings = new Settings();
  private final List<Level> levels = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();

  /**
   * How bad the findings of a rule are to be.
   *
   * @param severity empty for a rule that is switched off
   */
  record Level(Field at, String rule, Optional<Severity> severity) {}

  /** What a config file says. */
  record Parsed(List<Level> levels, List<Suppression> suppressions, List<Problem> problems) {}

  static Parsed parse(Field root) {
    PolicyParser parser = new PolicyParser();
    parser.settings.allow(root, KEYS);
    parser.settings.fields(root.get("severity")).forEach(parser::severity);
    parser.settings.items(root.get("ignore")).forEach(parser::ignore);
    return new Parsed(parser.levels, parser.suppressions, parser.settings.problems());
  }

  /** Without quotes, {@code off} is a way of writing {@code false}. */
  private void severity(Field rule) {
    String id = Objects.requireNonNull(rule.path().name());
    if (rule.is(OFF) || (rule.value().isBoolean() && !rule.value().booleanValue())) {
      levels.add(new Level(rule, id, Optional.empty()));
      return;
    }
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(value -> rule.is(value.toString())).findFirst();
    if (severity.isPresent()) {
      levels.add(new Level(rule, id, severity));
    } else {
      List<String> allowed = List.of("error", "warning", "info", OFF);
      String written = rule.isSet() ? rule.value().asText() : "";
      settings.problem(
          rule,
          (written.isEmpty() ? "This" : Words.quote(written)) + " is not a severity.",
          "use "
              + Nearest.to(written, allowed).map(Words::quote).orElseGet(() -> Words.oneOf(allowed))
              + ".");
    }
  }

  /** An item with a mistake in it has no effect: it could hide more than was meant. */
  private void ignore(Field item) {
    int before = settings.problems().size();
    settings.allow(item, IGNORE_KEYS);
    Optional<String> rule =
        settings.mandatory(item, "rule", "add it, such as `rule: dangling-reference`.");
    Optional<String> object =
        settings.mandatory(
            item, "object", "add it, such as `object: SGCluster my-namespace/my-db`.");
    Optional<String> path = settings.text(item.get("path"));
    Optional<String> reason = settings.text(item.get("reason"));
    Optional<String> until = settings.text(item.get("until"));
    LocalDate last = until.map(text -> date(item.get("until"), text)).orElse(null);
    if (rule.isPresent() && object.isPresent() && settings.problems().size() == before) {
      suppressions.add(
          new Suppression(
              item,
              rule.get(),
              target(object.get(), path),
              reason.map(String::strip).orElse(null),
              last,
              Origin.CONFIG));
    }
  }

  private static Predicate<Field> target(String object, Optional<String> path) {
    Glob objects = Glob.of(object.strip());
    Glob paths = Glob.of(path.orElse("*"));
    return field ->
        objects.matches(field.manifest().toString()) && paths.matches(field.path().toString());
  }

  private @Nullable LocalDate date(Field field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      settings.problem(
          field,
          Words.quote(text) + " is not a date.",
          "write year, month and day, such as `2026-12-31`.");
      return null;
    }
  }
}
