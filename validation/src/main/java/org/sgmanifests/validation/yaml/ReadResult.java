package org.sgmanifests.validation.yaml;

import java.util.List;

/**
 * What could be read of a text, and what could not.
 *
 * <p>After a syntax error the documents before it are still here. A document with a problem that
 * does not hinder reading on, such as a duplicate key, is here too: other findings about it stay
 * true. It must not be used as if it were whole.
 *
 * @param documents in the order of the text, without those that hold nothing but comments
 * @param problems in the order they were met; empty when everything was read
 */
public record ReadResult(List<Document> documents, List<ReadProblem> problems) {

  /**
   * Copies both lists.
   *
   * @param documents in the order of the text, without those that hold nothing but comments
   * @param problems in the order they were met; empty when everything was read
   */
  public ReadResult {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
