package org.sgmanifests.validation.yaml;

/**
 * How much a text may ask of its reader. The defaults are far above any real manifest (a CRD is
 * some 2 MB and 40 levels deep) and far below what hurts.
 *
 * @param codePoints size of the whole text
 * @param depth mappings and lists within each other, aliases included
 * @param aliasNodes keys and values that aliases and merge keys may add to one document
 * @param documents documents in one text
 */
public record ReadLimits(int codePoints, int depth, int aliasNodes, int documents) {

  /** For manifests: 16 Mi code points, 100 levels, 100,000 aliased nodes, 10,000 documents. */
  public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 100, 100_000, 10_000);

  /**
   * Refuses limits under which nothing could be read.
   *
   * @param codePoints size of the whole text
   * @param depth mappings and lists within each other, aliases included
   * @param aliasNodes keys and values that aliases and merge keys may add to one document
   * @param documents documents in one text
   */
  public ReadLimits {
    if (codePoints < 1 || depth < 1 || aliasNodes < 0 || documents < 1) {
      throw new IllegalArgumentException("Limits must be positive");
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

  void checkDepth(int levels, long mark) throws Unreadable {
    if (levels > depth) {
      throw new Unreadable(
          mark,
          "Mappings and lists are nested more than %d deep.".formatted(depth),
          "flatten the document, or raise the limit `depth` if the text is trusted.");
    }
  }
}
