package org.sgmanifests.fuzz;

import org.sgmanifests.validation.yaml.Document;
import org.sgmanifests.validation.yaml.ReadProblem;
import org.sgmanifests.validation.yaml.ReadResult;
import org.sgmanifests.validation.yaml.YamlReader;
import org.sgmanifests.validation.yaml.YamlWriter;

/** Any bytes are read or refused with a place, and what was read can be written and read again. */
public final class ReaderTarget {
  private static final YamlReader READER = new YamlReader();
  private static final YamlWriter WRITER = new YamlWriter();

  private ReaderTarget() {}

  /** Called by the fuzzer before all else: what is loaded once does not count as slow. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(WarmUp.MANIFESTS);
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    ReadResult read = READER.read("input", input);
    for (ReadProblem problem : read.problems()) {
      Demand.that(!problem.message().isBlank(), "a problem without a message");
      Demand.that(!problem.remedy().isBlank(), "a problem without a remedy");
      Demand.that(problem.position().line() >= 1, "line " + problem.position().line());
      Demand.that(problem.position().column() >= 1, "column " + problem.position().column());
    }
    for (Document document : read.documents()) {
      Demand.that(document.sources().value().line() >= 1, "a document without a place");
      ReadResult again = READER.read("again", WRITER.write(document.root()));
      Demand.that(again.problems().isEmpty(), "written, it has " + again.problems());
      Demand.equal(again.documents().get(0).root(), document.root(), "read again");
    }
  }
}
