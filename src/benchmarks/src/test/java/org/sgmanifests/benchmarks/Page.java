package org.sgmanifests.benchmarks;

/** The page with the results. Its text is written by hand, the tables by the program. */
final class Page {
  private Page() {}

  /**
   * Puts a table between the comments {@code <!-- begin SUBJECT -->} and {@code <!-- end SUBJECT
   * -->}.
   *
   * @throws IllegalArgumentException if the page has no such comments
   */
  static String replace(String page, String subject, String table) {
    String begin = "<!-- begin " + subject + " -->\n";
    int from = page.indexOf(begin);
    int to = page.indexOf("<!-- end " + subject + " -->", from);
    if (from < 0 || to < 0) {
      throw new IllegalArgumentException("The page has no place for " + subject + ".");
    }
    return page.substring(0, from + begin.length()) + table + page.substring(to);
  }
}
