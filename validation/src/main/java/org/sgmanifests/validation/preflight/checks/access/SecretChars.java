package org.sgmanifests.validation.preflight.checks.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.login.SqlName;
import org.sgmanifests.validation.preflight.source.Source;

/** Names and passwords survive the shell and the SQL that StackGres puts them into. */
public final class SecretChars implements Check {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Map<String, String> values = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (SourceRole role : SourceRole.values()) {
      Optional<SourceCredentials> known = source.credentials(role);
      Optional<String> name = known.map(SourceCredentials::user).or(() -> source.user(role));
      name.ifPresent(text -> values.put("the name of the " + role.title(), text));
      name.ifPresent(text -> names.put("the name of the " + role.title(), text));
      known.ifPresent(one -> values.put("the password of the " + role.title(), one.password()));
      if (known.isEmpty()) {
        answers.notChecked(
            "The password of the " + role.title() + " is not known here.",
            "put the Secret into the bundle, or give names and passwords.");
      }
    }
    forbid("a single quote", values, text -> text.contains("'"), answers);
    forbid("a line break", values, text -> text.contains("\n") || text.contains("\r"), answers);
    forbid("a NUL character", values, text -> text.indexOf('\0') >= 0, answers);
    List<String> empty = places(values, String::isEmpty);
    if (!empty.isEmpty()) {
      answers.failed(sentence(empty, "empty", "is"), "give the value that the source has.");
    }
    List<String> unusual = places(names, text -> !SqlName.isPlain(text) && !text.isEmpty());
    if (!unusual.isEmpty()) {
      answers.failed(
          Severity.WARNING,
          sentence(unusual, "more than small letters, digits and underscores", "has"),
          "use a role with a plain name, such as `replicator`.");
    }
    answers.passedUnlessAnswered("Names and passwords have no character that does harm.");
  }

  private static void forbid(
      String what, Map<String, String> values, Predicate<String> has, Answers answers) {
    List<String> places = places(values, has);
    if (!places.isEmpty()) {
      answers.failed(
          sentence(places, what, "has"), "choose a value without it, in source and Secret.");
    }
  }

  private static List<String> places(Map<String, String> values, Predicate<String> has) {
    List<String> places = new ArrayList<>();
    values.forEach(
        (place, text) -> {
          if (has.test(text)) {
            places.add(place);
          }
        });
    return places;
  }

  private static String sentence(List<String> places, String what, String verb) {
    String list = String.join(", ", places);
    String plural = verb.equals("is") ? "are" : "have";
    return Character.toUpperCase(list.charAt(0))
        + list.substring(1)
        + " "
        + (places.size() == 1 ? verb : plural)
        + " "
        + what
        + ".";
  }
}
