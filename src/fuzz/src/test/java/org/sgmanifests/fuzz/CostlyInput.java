package org.sgmanifests.fuzz;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Inputs that are made to cost time or memory, each of about the size that is asked for. */
enum CostlyInput {
  /** Parsers that call themselves run out of stack here. */
  OPEN_LISTS(size -> "[".repeat(size)),
  OPEN_MAPPINGS(size -> "{a: ".repeat(size / 4)),
  DASHES_IN_A_LINE(size -> "- ".repeat(size / 2)),
  QUESTION_MARKS(size -> "? ".repeat(size / 2)),
  INDENTATION(
      size -> {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
          text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
      }),
  LAUGHS(
      size -> {
        StringBuilder text = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; text.length() < size; i++) {
          String alias = "*a" + (i - 1);
          text.append("a%d: &a%d [%s]\n".formatted(i, i, list(alias, 9)));
        }
        return text.toString();
      }),
  ALIASES(size -> "a: &a x\nb: [" + "*a,".repeat(size / 3) + "]"),
  ALIASES_OF_A_TREE(size -> "a: &a {b: {c: [d, e]}}\nb: [" + "*a,".repeat(size / 3) + "]"),
  ANCHORS(size -> lines(size, i -> "- &a" + i + " x\n")),
  UNKNOWN_ALIASES(size -> "[" + "*a,".repeat(size / 3) + "]"),
  MERGE_KEYS(size -> "a: &a {b: c, d: e}\nl:\n" + "- <<: *a\n".repeat(size / 9)),
  MERGED_TWICE(
      size -> {
        String keys = lines(size / 2, i -> "  k" + i + ": x\n");
        return "a: &a\n" + keys + "b:\n  <<: *a\n" + keys;
      }),
  DUPLICATES_OF_ONE_KEY(size -> "a: 1\n".repeat(size / 5)),
  DUPLICATES_OF_ALL_KEYS(
      size -> {
        String keys = lines(size / 2, i -> "k" + i + ": x\n");
        return keys + keys;
      }),
  TAGS(size -> "- !x 1\n".repeat(size / 7)),
  JAVA_TAGS(size -> "- !!javax.script.ScriptEngineManager [a]\n".repeat(size / 41)),
  DOCUMENTS(size -> "--- a\n".repeat(size / 6)),
  EMPTY_DOCUMENTS(size -> "---\n".repeat(size / 4)),
  OBJECTS(size -> lines(size, i -> "---\n" + cluster("o" + i, "  instances: 1\n"))),
  ONE_LIST_OF_OBJECTS(
      size ->
          "apiVersion: v1\nkind: List\nitems:\n"
              + lines(
                  size, i -> "- {apiVersion: v1, kind: Secret, metadata: {name: s" + i + "}}\n")),
  KINDS_ALONE(size -> "---\n{apiVersion: v1, kind: Pod}\n".repeat(size / 32)),
  DIGITS(size -> "a: " + "7".repeat(size)),
  NEGATIVE_DIGITS(size -> "a: -" + "7".repeat(size)),
  HEXADECIMAL(size -> "a: 0x" + "f".repeat(size)),
  DECIMAL(size -> "a: 0." + "3".repeat(size)),
  EXPONENT(size -> "a: 1e" + "9".repeat(size)),
  UNDERSCORES(size -> "a: 1" + "_".repeat(size)),
  DIGITS_AS_KEY(size -> "? " + "7".repeat(size) + "\n: x"),
  DIGITS_IN_JSON(size -> "{\"a\": " + "7".repeat(size) + "}"),
  NUMBERS(size -> "[" + "7,".repeat(size / 2) + "]"),
  PLAIN(size -> "a: " + "x".repeat(size)),
  QUOTED(size -> "a: \"" + "\\x41".repeat(size / 4) + "\""),
  BLOCK(size -> "a: |\n" + "  x\n".repeat(size / 4)),
  FOLDED(size -> "a: >\n" + "  x\n\n".repeat(size / 5)),
  KEY(size -> "? " + "k".repeat(size) + "\n: x"),
  KEY_IN_JSON(size -> "{\"" + "k".repeat(size) + "\": 1}"),
  COMMENTS(size -> "#\n".repeat(size / 2)),
  BLANKS(size -> " ".repeat(size)),
  LINES(size -> "\r\n".repeat(size / 2)),
  COLONS(size -> ": ".repeat(size / 2)),
  TINY_LISTS(size -> "[" + "[],".repeat(size / 3) + "]"),
  TINY_MAPPINGS(size -> "[" + "{a},".repeat(size / 4) + "]"),
  TINY_MAPPINGS_OF_AN_OBJECT(size -> cluster("o", "  x: [" + "{a},".repeat(size / 4) + "]\n")),
  TINY_LISTS_OF_AN_OBJECT(size -> cluster("o", "  x: [" + "[],".repeat(size / 3) + "]\n")),
  DENSE_MAPPINGS(size -> cluster("o", "  x: [" + "{a: x123456789},".repeat(size / 16) + "]\n")),
  TINY_TEXTS(size -> "[" + "a,".repeat(size / 2) + "]"),
  EMPTY_TEXTS(size -> "[" + "'',".repeat(size / 3) + "]"),
  WIDE_MAPPING(size -> lines(size, i -> i + ":\n")),
  WIDE_JSON(size -> "{" + lines(size, i -> "\"" + i + "\":1,\n") + "\"a\": 1}"),
  TINY_LISTS_IN_JSON(size -> "[" + "[],".repeat(size / 3) + "[]]"),
  UNKNOWN_FIELDS(size -> cluster("o", lines(size, i -> "  x" + i + ": 1\n"))),
  NEARLY_KNOWN_FIELDS(size -> cluster("o", lines(size, i -> "  instancez" + i + ": 1\n"))),
  LABELS(
      size ->
          cluster(
              "o",
              "  metadata:\n    labels:\n      allResources:\n"
                  + lines(size, i -> "        _" + i + ": _\n"))),
  PARAMETERS(size -> parameters(lines(size, i -> "    work_mem" + i + ": x\n"))),
  WRONG_ITEMS(
      size -> cluster("o", "  replication:\n    groups: [" + "1,".repeat(size / 2) + "]\n")),
  REFERENCES(
      size ->
          cluster("o", "  managedSql:\n    scripts:\n")
              + lines(size, i -> "    - {sgScript: s" + i + "}\n")),
  DIGITS_AND_A_LETTER(size -> "a: " + "7".repeat(size) + "x"),
  BASE_60(size -> "a: 1" + ":1".repeat(size / 2)),
  UNDERSCORED_FRACTION(size -> "a: .1" + "_1".repeat(size / 2)),
  DOTTED_PARAMETER(size -> parameters("    ? a" + ".a".repeat(size / 2) + "\n    : x\n")),
  DOTTED_LABEL(
      size ->
          "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n  labels:\n    ? a"
              + ".a".repeat(size / 4)
              + "/x\n    : "
              + "a-".repeat(size / 4)),
  DOTTED_NAME(size -> "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a" + ".a".repeat(size / 2)),
  TEMPLATE(size -> "a: {{ x }}\n".repeat(size / 11)),
  PROTO(size -> "__proto__: {constructor: {prototype: x}}\n".repeat(size / 41));

  @SuppressWarnings("ImmutableEnumChecker") // no input keeps anything
  private final IntFunction<String> text;

  CostlyInput(IntFunction<String> text) {
    this.text = text;
  }

  /**
   * The text.
   *
   * @param size in characters; with the last entry or without, it may be a little more or less
   */
  String ofSize(int size) {
    return text.apply(size);
  }

  private static String list(String item, int count) {
    String[] items = new String[count];
    Arrays.fill(items, item);
    return String.join(", ", items);
  }

  private static String lines(int size, IntFunction<String> line) {
    StringBuilder text = new StringBuilder(size + 100);
    for (int i = 0; text.length() < size; i++) {
      text.append(line.apply(i));
    }
    return text.toString();
  }

  private static String parameters(String lines) {
    return "apiVersion: stackgres.io/v1\nkind: SGPostgresConfig\n"
        + "metadata: {name: p, namespace: n}\nspec:\n  postgresVersion: '16'\n"
        + "  postgresql.conf:\n"
        + lines;
  }

  private static String cluster(String name, String spec) {
    return "apiVersion: stackgres.io/v1\nkind: SGCluster\nmetadata: {name: %s, namespace: n}\nspec:\n%s"
        .formatted(name, spec);
  }
}
