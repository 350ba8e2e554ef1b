package org.sgmanifests.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL's lexer makes of a statement: literals and quoted names with their values,
 * everything else as it stands. Nothing of it is taken from what writes the SQL.
 */
final class SqlTokens {
  private final String sql;
  private final List<String> shape = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private int at;

  private SqlTokens(String sql) {
    this.sql = sql;
  }

  /** Reads a text of statements; what is in {@code $tag$} is read as SQL, too. */
  static SqlTokens of(String sql) {
    SqlTokens tokens = new SqlTokens(sql);
    while (tokens.at < sql.length()) {
      tokens.next();
    }
    return tokens;
  }

  /** Everything but the values: two texts with one shape do the same. */
  List<String> shape() {
    return shape;
  }

  /** The values of literals and of quoted names, in their order. */
  List<String> values() {
    return values;
  }

  private void next() {
    if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end;
    } else if (sql.startsWith("/*", at)) {
      at = endOf("*/", at + 2);
    } else if (sql.startsWith("E'", at)) {
      at += 2;
      shape.add("'");
      escaped();
    } else if (sql.charAt(at) == '\'' || sql.charAt(at) == '"') {
      quoted(sql.charAt(at));
    } else if (sql.charAt(at) == '$') {
      dollar();
    } else {
      shape.add(String.valueOf(sql.charAt(at++)));
    }
  }

  private int endOf(String end, int from) {
    int found = sql.indexOf(end, from);
    Demand.that(found >= 0, "no end, " + end);
    return found + end.length();
  }

  private void dollar() {
    int tagEnd = endOf("$", at + 1);
    String tag = sql.substring(at, tagEnd);
    int end = endOf(tag, tagEnd);
    SqlTokens inside = of(sql.substring(tagEnd, end - tag.length()));
    shape.add(tag);
    shape.addAll(inside.shape);
    shape.add(tag);
    values.addAll(inside.values);
    at = end;
  }

  private void quoted(char quote) {
    shape.add(String.valueOf(quote));
    StringBuilder value = new StringBuilder();
    for (at++; ; at++) {
      Demand.that(at < sql.length(), "an open quote");
      char c = sql.charAt(at);
      if (c == quote && !sql.startsWith("" + quote + quote, at)) {
        break;
      }
      // With standard_conforming_strings off it would hide the quote that follows.
      Demand.that(quote == '"' || c != '\\', "a backslash in a plain literal");
      value.append(c);
      at += c == quote ? 1 : 0;
    }
    at++;
    values.add(value.toString());
  }

  private void escaped() {
    StringBuilder value = new StringBuilder();
    while (true) {
      Demand.that(at < sql.length(), "an open quote");
      char c = sql.charAt(at++);
      if (c == '\'' && sql.startsWith("'", at)) {
        at++;
      } else if (c == '\'') {
        break;
      }
      if (c == '\\') {
        escape(value);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
  }

  private void escape(StringBuilder value) {
    char kind = sql.charAt(at++);
    int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits == 0) {
      Demand.that(kind == '\\' || kind == '\'', "an escape that means something: " + kind);
      value.append(kind);
    } else {
      value.appendCodePoint(Integer.parseInt(sql.substring(at, at + digits), 16));
      at += digits;
    }
  }
}
