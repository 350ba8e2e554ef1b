package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which strings need quotes so that no reader of YAML 1.1 or 1.2 takes them for something else. */
final class QuotingRules extends StringQuotingChecker.Default {

  private static final long serialVersionUID = 1L;

  /**
   * Booleans, null, not-a-number, the merge key and the default key of YAML 1.1, and a sign alone,
   * in any case.
   */
  private static final Set<String> WORDS =
      Set.of(
          "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "~", "=", "<<",
          "-", "");

  /** The only word that is longer. */
  private static final String INFINITY = "infinity";

  /**
   * Everything that some reader counts: binary, octal and hexadecimal numbers, base 60 with colons,
   * decimals with underscores, commas, several points or an exponent, infinity and not-a-number.
   * Wider than any one reader, for nobody misses the absence of quotes; but {@code 4GB} is text to
   * all of them.
   */
  private static final Pattern NUMBER_LIKE =
      Pattern.compile(
          "[-+]?(0b[01_]+|0o[0-7_]+|0x[0-9a-f_.p+-]+"
              + "|[0-9][0-9_]*(:[0-9_]+)+(\\.[0-9_]*)?"
              + "|[0-9_.,]*[0-9][0-9_.,]*(e[-+]?[0-9_]*)?"
              + "|\\.(inf|nan|_.*)?|inf|nan|infinity)",
          Pattern.CASE_INSENSITIVE);

  /** Dates and timestamps, which YAML 1.1 turns into an object of their own. */
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*", Pattern.DOTALL);

  /** {@code 100m}, {@code 1Gi}: no number to any reader, and unreadable with quotes everywhere. */
  private static final Pattern QUANTITY = Pattern.compile("[0-9]+(\\.[0-9]+)?(m|k|[MGTPE]i?|Ki)");

  /** From this length on it is not an expression that looks at a text: that may take long. */
  private static final int LONG = 1_000;

  /** All that {@link #NUMBER_LIKE} has, but for its words, which are short. */
  private static final Pattern CHARACTERS_OF_NUMBERS =
      Pattern.compile("[-+0-9a-f_.,:ox]++", Pattern.CASE_INSENSITIVE);

  /** The longest of the other words. */
  private static final int WORD_LENGTH = 5;

  @Override
  public boolean needToQuoteName(String name) {
    return !isPlainWord(name) && needsQuotesAsName(name);
  }

  private boolean needsQuotesAsName(String name) {
    return needsQuotes(name) || super.needToQuoteName(name) || valueHasQuotableChar(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return !isPlainWord(value) && (needsQuotes(value) || super.needToQuoteValue(value));
  }

  /**
   * Whether it is certain that a text needs no quotes, as of most it is: a letter, then letters,
   * digits and dashes only, and no word with a meaning.
   */
  private static boolean isPlainWord(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (i > 0 && ((c >= '0' && c <= '9') || c == '-'));
      if (!plain) {
        return false;
      }
    }
    return !isWord(text);
  }

  private static boolean isWord(String text) {
    return (text.length() <= WORD_LENGTH && WORDS.contains(text.toLowerCase(Locale.ROOT)))
        || text.equalsIgnoreCase(INFINITY);
  }

  /**
   * Whether there are control characters, line ends and blanks beyond ASCII (U+0085, U+00A0,
   * U+2028, U+2029), the byte order mark, non-characters or halves of surrogate pairs: dropped,
   * refused or folded by one reader or another.
   */
  static boolean hasOddCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      } else if (isOdd(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(char c) {
    if (c < 0x7f) {
      return c < ' ' && c != '\n';
    }
    return c <= '\u00a0'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\ufeff'
        || c == '\ufffe'
        || c == '\uffff';
  }

  private static boolean needsQuotes(String text) {
    if (mayBeNumberOrDate(text)) {
      if (QUANTITY.matcher(text).matches()) {
        return false;
      }
      if (isNumberLike(text) || DATE.matcher(text).matches()) {
        return true;
      }
    }
    return isWord(text) || hasOddCharacter(text);
  }

  private static boolean isNumberLike(String text) {
    Pattern numbers = text.length() < LONG ? NUMBER_LIKE : CHARACTERS_OF_NUMBERS;
    return numbers.matcher(text).matches();
  }

  /** By the first character, as most texts are neither and expressions take long to say so. */
  private static boolean mayBeNumberOrDate(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return (first >= '0' && first <= '9') || "+-._,".indexOf(first) >= 0;
  }
}
