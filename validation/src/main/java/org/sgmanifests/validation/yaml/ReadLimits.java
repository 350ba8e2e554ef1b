package org.sgmanifests.validation.yaml;

/**
 * How much a text may ask of its reader. The defaults are far above any real manifest (a CRD is
 * some 2 MB and 40 levels deep) and far below what hurts. What goes beyond a limit is a problem
 * with a place, as any other.
 *
 * <pre>{@code
 * ManifestReader.within(ReadLimits.DEFAULT.withDocuments(50_000))
 * }</pre>
 *
 * @param codePoints size of the whole text, in characters; a file is refused before it is read when
 *     it has more than four times as many bytes
 * @param depth mappings and lists within each other, aliases included
 * @param aliasNodes keys and values that aliases and merge keys may add to one document, and so how
 *     many aliases it may have
 * @param documents documents in one text
 * @param nodes values in one text, those of aliases included; each takes some 100 bytes or more.
 *     Mappings and lists take more: there may be a hundredth of this number, but 10,000 at least,
 *     and one more for every 16 characters of the text
 * @param line characters of one line, unless the text is JSON; the parser looks at the rest of a
 *     line again and again
 * @param digits characters of one number; it takes more than proportional time to make one of them
 * @param problems problems after which a text is read no further
 */
public record ReadLimits(
    int codePoints,
    int depth,
    int aliasNodes,
    int documents,
    int nodes,
    int line,
    int digits,
    int problems) {

  /**
   * For manifests: 16 Mi code points, 100 levels, 100,000 aliased nodes, 10,000 documents, a
   * million values, lines of 2 Mi characters, numbers of 1,000 characters, 1,000 problems.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(16 << 20, 100, 100_000, 10_000, 1_000_000, 2 << 20, 1_000, 1_000);

  /**
   * Refuses limits under which nothing could be read.
   *
   * @param codePoints size of the whole text
   * @param depth mappings and lists within each other, aliases included
   * @param aliasNodes keys and values that aliases and merge keys may add to one document
   * @param documents documents in one text
   * @param nodes values in one text
   * @param line characters of one line
   * @param digits characters of one number
   * @param problems problems after which a text is read no further
   */
  public ReadLimits {
    if (codePoints < 1
        || depth < 1
        || aliasNodes < 0
        || documents < 1
        || nodes < 1
        || line < 1
        || digits < 1
        || problems < 1) {
      throw new IllegalArgumentException("Limits must be positive");
    }
  }

  /**
   * {@return these limits, with another size of the whole text, in code points}
   *
   * @param most the limit
   */
  public ReadLimits withCodePoints(int most) {
    return new ReadLimits(most, depth, aliasNodes, documents, nodes, line, digits, problems);
  }

  /**
   * {@return these limits, with another depth, in levels} Levels are read by recursion: some
   * thousands need a larger stack than threads have by default.
   *
   * @param most the limit
   */
  public ReadLimits withDepth(int most) {
    return new ReadLimits(codePoints, most, aliasNodes, documents, nodes, line, digits, problems);
  }

  /**
   * {@return these limits, with another number of keys and values that aliases add to a document}
   *
   * @param most the limit
   */
  public ReadLimits withAliasNodes(int most) {
    return new ReadLimits(codePoints, depth, most, documents, nodes, line, digits, problems);
  }

  /**
   * {@return these limits, with another number of documents in a text}
   *
   * @param most the limit
   */
  public ReadLimits withDocuments(int most) {
    return new ReadLimits(codePoints, depth, aliasNodes, most, nodes, line, digits, problems);
  }

  /**
   * {@return these limits, with another number of values in a text, those of aliases included}
   *
   * @param most the limit
   */
  public ReadLimits withNodes(int most) {
    return new ReadLimits(codePoints, depth, aliasNodes, documents, most, line, digits, problems);
  }

  /**
   * {@return these limits, with another length of lines, in characters}
   *
   * @param most the limit
   */
  public ReadLimits withLine(int most) {
    return new ReadLimits(codePoints, depth, aliasNodes, documents, nodes, most, digits, problems);
  }

  /**
   * {@return these limits, with another length of numbers, in characters}
   *
   * @param most the limit
   */
  public ReadLimits withDigits(int most) {
    return new ReadLimits(codePoints, depth, aliasNodes, documents, nodes, line, most, problems);
  }

  /**
   * {@return these limits, with another number of problems after which a text is read no further}
   *
   * @param most the limit
   */
  public ReadLimits withProblems(int most) {
    return new ReadLimits(codePoints, depth, aliasNodes, documents, nodes, line, digits, most);
  }

  /** Bytes of the longest text that may be within the limit: UTF-8 has four for some characters. */
  long bytes() {
    return 4L * codePoints + 4; // and a byte order mark
  }

  void checkBytes(long count) throws Unreadable {
    if (count > bytes()) {
      throw tooLong();
    }
  }

  Unreadable tooLong() {
    return new Unreadable(
        Unreadable.START,
        "The text has more than %d characters.".formatted(codePoints),
        "split it, or raise the limit `codePoints` if it is trusted.");
  }

  void checkLines(String text) throws Unreadable {
    int number = 1;
    for (int start = 0; start < text.length(); number++) {
      int end = text.indexOf('\n', start);
      if ((end < 0 ? text.length() : end) - start > line) {
        throw new Unreadable(
            Mark.of(number, 1),
            "The line has more than %d characters.".formatted(line),
            "break it, or raise the limit `line` if the text is trusted.");
      }
      start = end < 0 ? text.length() : end + 1;
    }
  }

  void checkDocuments(int count, long mark) throws Unreadable {
    if (count > documents) {
      throw new Unreadable(
          mark,
          "The text has more than %d documents.".formatted(documents),
          "split it, or raise the limit `documents` if it is trusted.");
    }
  }

  void checkNodes(int count, long mark) throws Unreadable {
    if (count > nodes) {
      throw new Unreadable(
          mark,
          "The text has more than %d values.".formatted(nodes),
          "split it, or raise the limit `nodes` if it is trusted.");
    }
  }

  void checkDepth(int levels, long mark) throws Unreadable {
    if (levels > depth) {
      throw new Unreadable(
          mark,
          "Mappings and lists are nested more than %d deep.".formatted(depth),
          "flatten the document, or raise the limit `depth` if the text is trusted.");
    }
  }

  void checkProblems(int count, long mark) throws Unreadable {
    if (count >= problems) {
      throw new Unreadable(
          mark,
          "With %d problems above, the rest of the text is not read.".formatted(count),
          "correct those first, or raise the limit `problems`.");
    }
  }

  /** Whether a number of this length may be made; if not, that is a problem. */
  boolean allowDigits(int length, long mark, Problems found) {
    if (length > digits) {
      found.add(
          mark,
          "This number has more than %d characters.".formatted(digits),
          "write a shorter number, or quote it if it is a text; the limit is `digits`.");
    }
    return length <= digits;
  }
}
