package org.sgmanifests.validation.tree;

/** Reads the text form of a {@link FieldPath}, one segment after the other. */
final class FieldPathParser {

  private final String text;
  private int at;

  FieldPathParser(String text) {
    this.text = text;
  }

  FieldPath parse() {
    FieldPath path = FieldPath.ROOT;
    while (at < text.length()) {
      path = text.charAt(at) == '[' ? bracket(path) : name(path);
    }
    return path;
  }

  private FieldPath name(FieldPath path) {
    if (at > 0) {
      expect('.');
    }
    int start = at;
    while (at < text.length() && ".[]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw refused("a name is missing");
    }
    return path.child(text.substring(start, at));
  }

  private FieldPath bracket(FieldPath path) {
    expect('[');
    if (text.startsWith("\"", at)) {
      return path.child(quoted());
    }
    int end = text.indexOf(']', at);
    if (end <= at) {
      throw refused("a bracket is empty or not closed");
    }
    String inside = text.substring(at, end);
    at = end + 1;
    if (inside.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return path.item(Integer.parseInt(inside));
    }
    return path.child(inside);
  }

  private String quoted() {
    expect('"');
    StringBuilder name = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      if (at < text.length()) {
        name.append(text.charAt(at++));
      }
    }
    expect('"');
    expect(']');
    return name.toString();
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      throw refused("`" + c + "` is missing");
    }
    at++;
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "`%s` is not a field path: %s at character %d".formatted(text, why, at + 1));
  }
}
