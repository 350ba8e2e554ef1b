package org.sgmanifests.builders.source;

/**
 * A text as an SQL literal that means the same everywhere: with {@code standard_conforming_strings}
 * on and off, in any encoding of file, client and server, within {@code $$...$$}, through psql
 * (whose variables begin with a colon) and through JDBC (whose parameters are question marks).
 */
final class SqlLiteral {
  private static final String PLAIN = " _-.+/=@%&()[],;<>^|~#!*";

  private SqlLiteral() {}

  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 3);
    boolean plain = true;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isPlain(c)) {
        escaped.appendCodePoint(c);
      } else {
        plain = false;
        escaped.append(c < 0x10000 ? "\\u%04X".formatted(c) : "\\U%08X".formatted(c));
      }
    }
    return (plain ? "'" : "E'") + escaped + "'";
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }
}
