package org.sgmanifests.validation.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text that may be YAML or JSON: decoded, of bearable size, and of printable characters only.
 *
 * @param name what messages call it
 * @param characters without byte order mark
 */
record SourceText(String name, String characters) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** UTF-8, or UTF-16 if a byte order mark says so. */
  static SourceText decode(String name, byte[] bytes, ReadLimits limits) throws Unreadable {
    limits.checkBytes(bytes.length);
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
    } else if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
    }
    String text = new String(bytes, charset);
    if (text.indexOf('\uFFFD') >= 0) {
      checkEncoding(bytes, charset);
    }
    return of(name, text, limits);
  }

  static SourceText of(String name, String characters, ReadLimits limits) throws Unreadable {
    boolean marked = !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK;
    String text = marked ? characters.substring(1) : characters;
    if (text.length() > limits.codePoints()
        && text.codePointCount(0, text.length()) > limits.codePoints()) {
      throw limits.tooLong();
    }
    checkText(text);
    checkPrintable(text);
    return new SourceText(name, text);
  }

  /** JSON may begin so, and so may YAML. */
  boolean mayBeJson() {
    String start = characters.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** A replacement character is either in the text or the trace of broken bytes. */
  private static void checkEncoding(byte[] bytes, Charset charset) throws Unreadable {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      throw new Unreadable(
          endOf(out.flip().toString()),
          "The text is not %s: byte %d cannot be decoded."
              .formatted(charset.name(), in.position() + 1),
          "save it as UTF-8.");
    }
  }

  /** No text has a NUL, and most other files have. */
  private static void checkText(String text) throws Unreadable {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new Unreadable(
          endOf(text.substring(0, nul)), "This is not a text file.", "give a YAML or JSON file.");
    }
  }

  private static void checkPrintable(String text) throws Unreadable {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
        checkPrintable(text, i);
      }
    }
  }

  private static void checkPrintable(String text, int at) throws Unreadable {
    int c = text.codePointAt(at);
    boolean low = Character.isLowSurrogate((char) c) && at > 0;
    if (StreamReader.isPrintable(c) || (low && Character.isHighSurrogate(text.charAt(at - 1)))) {
      return;
    }
    long mark = endOf(text.substring(0, at));
    throw new Unreadable(
        mark,
        "The control character U+%04X is not allowed.".formatted(c),
        "remove it, or write it as `\\x%02X` in a double-quoted string.".formatted(c & 0xFF));
  }

  private static long endOf(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int lineStart = text.lastIndexOf('\n') + 1;
    return Mark.of(line, 1 + text.codePointCount(lineStart, text.length()));
  }
}
