package org.sgmanifests.validation.yaml;

import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What to do about a syntax error. The parser's own words are kept, for they can be searched for;
 * its quotation of the text is not, for it may show a password.
 */
final class SyntaxAdvice {

  private static final String OTHERWISE = "correct the YAML syntax at this place.";

  /** By how the parser's complaint begins. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "unexpected character found *",
              "quote a value that begins with `*`, which otherwise repeats an anchor.",
          "found character '\\t", "indent with spaces, not with tabs.",
          "mapping values are not allowed",
              "indent this line like its neighbours, or quote a value that has `: ` in it.",
          "could not find expected ':'",
              "put a `:` and a space after the key, or quote or indent a value of several lines.",
          "expected <block end>", "indent this line exactly like the lines it belongs to.",
          "found unexpected end of stream", "close the quote that is opened here.",
          "found unknown escape character",
              "double the backslash, or use single quotes, in which it has no meaning.",
          "expected ',' or ']'", "close the list with `]`, or put a comma before this.",
          "expected ',' or '}'", "close the mapping with `}`, or put a comma before this.",
          "sequence entries are not allowed", "start the list on a line of its own.");

  private SyntaxAdvice() {}

  static Unreadable about(MarkedYAMLException error) {
    String complaint = error.getProblem();
    Mark mark = error.getProblemMark();
    if (complaint.startsWith("found unexpected end of stream") && error.getContextMark() != null) {
      mark = error.getContextMark();
    }
    return new Unreadable(
        org.sgmanifests.validation.yaml.Mark.of(mark),
        "This is not YAML: " + complaint + ".",
        REMEDIES.entrySet().stream()
            .filter(remedy -> complaint.startsWith(remedy.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(OTHERWISE));
  }
}
