package org.sgmanifests.validation.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one text. */
final class Problems {

  private final String source;
  private final List<ReadProblem> found = new ArrayList<>();

  Problems(String source) {
    this.source = source;
  }

  void add(long mark, String message, String remedy) {
    found.add(at(mark, message, remedy));
  }

  int count() {
    return found.size();
  }

  void add(Unreadable end) {
    found.add(at(end.mark(), end.problem(), end.remedy()));
  }

  private ReadProblem at(long mark, String message, String remedy) {
    return new ReadProblem(message, remedy, Mark.in(source, mark));
  }

  List<ReadProblem> found() {
    return found;
  }
}
