package org.sgmanifests.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures, prints tables, and puts them into the page of the documentation.
 *
 * <pre>{@code
 * [--rounds N] [--page FILE] [SUBJECT...]
 * }</pre>
 */
public final class Benchmarks {
  private static final List<String> SUBJECTS =
      List.of(
          "Build",
          "Validate",
          "Prepare",
          "WriteYaml",
          "ReadYaml",
          "Pipeline",
          "Scaling",
          "Retained",
          "WholeFleet",
          "ColdStart");

  private Benchmarks() {}

  /** Runs the subjects that are named, or all. */
  public static void main(String[] args) throws Exception {
    int rounds = 3;
    Path page = null;
    List<String> subjects = new ArrayList<>();
    Deque<String> words = new ArrayDeque<>(List.of(args));
    while (!words.isEmpty()) {
      String word = words.pop();
      switch (word) {
        case "--rounds" -> rounds = Integer.parseInt(words.pop());
        case "--page" -> page = Path.of(words.pop());
        default -> subjects.add(word);
      }
    }
    for (String subject : subjects.isEmpty() ? SUBJECTS : subjects) {
      show(place(subject), table(subject, rounds), page);
    }
  }

  /** A newer JDK starts in another way, which has a table of its own. */
  private static String place(String subject) {
    return subject.equals("ColdStart") && ColdStart.HAS_AOT_CACHE ? "ColdStartAot" : subject;
  }

  private static String table(String subject, int rounds)
      throws RunnerException, IOException, InterruptedException {
    return switch (subject) {
      case "Prepare" -> Table.ofFirst(Rounds.first(subject, 3 * rounds));
      case "Scaling" -> Table.ofSizes(Rounds.run(subject, rounds));
      case "Retained" -> Table.ofBytes(new Retained().bytes());
      case "WholeFleet" -> WholeFleet.table(rounds);
      case "ColdStart" -> ColdStart.table(rounds);
      default -> Table.ofTools(Rounds.run(subject, rounds));
    };
  }

  private static void show(String subject, String table, @Nullable Path page) throws IOException {
    System.out.println(table);
    if (page != null) {
      Files.writeString(page, Page.replace(Files.readString(page), subject, table));
    }
  }
}
