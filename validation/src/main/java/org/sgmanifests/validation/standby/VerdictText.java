package org.sgmanifests.validation.standby;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.standby.StandbyCheck.Result;

/** A verdict for people. */
final class VerdictText {
  private VerdictText() {}

  static String of(StandbyVerdict verdict) {
    StringBuilder text = new StringBuilder();
    grouped(verdict).forEach((check, topics) -> text.append(of(check, topics)));
    StandbyState state = verdict.state();
    text.append('\n').append(verdict.summary()).append('\n');
    text.append("  ").append(state.explanation()).append('\n');
    return text.append("  to do: ").append(state.advice()).append('\n').toString();
  }

  /** What is missing is often missing for several topics; that is told once. */
  private static Map<StandbyCheck, List<Topic>> grouped(StandbyVerdict verdict) {
    Map<String, StandbyCheck> first = new HashMap<>();
    Map<StandbyCheck, List<Topic>> groups = new LinkedHashMap<>();
    for (StandbyCheck check : verdict.checks()) {
      StandbyCheck same =
          check.is(Result.PASSED) || check.is(Result.FAILED)
              ? check
              : first.computeIfAbsent(check.result() + check.seen() + check.fix(), key -> check);
      groups.computeIfAbsent(same, key -> new ArrayList<>()).add(check.topic());
    }
    return groups;
  }

  private static String of(StandbyCheck check, List<Topic> topics) {
    StringBuilder text = new StringBuilder(word(check));
    text.append('[').append(String.join(", ", topics.stream().map(Topic::toString).toList()));
    text.append("] ").append(Words.printable(check.seen())).append('\n');
    if (check.is(Result.FAILED)) {
      text.append("  why: ").append(check.topic().why()).append('\n');
    }
    if (!check.fix().isEmpty()) {
      text.append("  fix: ").append(Words.printable(check.fix())).append('\n');
    }
    return text.toString();
  }

  private static String word(StandbyCheck check) {
    return switch (check.result()) {
      case PASSED -> "passed";
      case FAILED -> check.topic().severity().toString();
      case COULD_NOT_TELL -> "could not tell";
      case NOT_ASKED -> "not asked";
    };
  }
}
