package org.sgmanifests.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;

/** Costs as a table in Markdown. */
final class Table {
  private Table() {}

  /** Each tool beside ours. */
  static String ofTools(Map<String, Costs> costs) {
    Costs ours = Objects.requireNonNull(costs.get("ours"));
    StringBuilder text =
        new StringBuilder("| | µs | kB allocated | time, ours = 1 | bytes, ours = 1 |\n");
    text.append("| --- | ---: | ---: | ---: | ---: |\n");
    for (Entry<String, Costs> tool : costs.entrySet()) {
      boolean own = tool.getValue().equals(ours);
      row(
          text,
          tool.getKey(),
          Score.number(Score.of(tool.getValue().micros()).median()),
          Score.number(Score.of(tool.getValue().bytes()).median() / 1000),
          own ? "1" : ours.timesOf(tool.getValue()).toString(),
          own ? "1" : ours.bytesOf(tool.getValue()).toString());
    }
    return text.toString();
  }

  /** What the first call takes, beside ours. */
  static String ofFirst(Map<String, List<Double>> micros) {
    Costs ours = new Costs(Objects.requireNonNull(micros.get("ours")), List.of());
    StringBuilder text = new StringBuilder("| | ms | time, ours = 1 |\n| --- | ---: | ---: |\n");
    micros.forEach(
        (tool, times) ->
            row(
                text,
                tool,
                Score.number(Score.of(times).median() / 1000),
                tool.equals("ours") ? "1" : ours.timesOf(new Costs(times, List.of())).toString()));
    return text.toString();
  }

  /** What an object costs, the more of them there are. */
  static String ofSizes(Map<String, Costs> costs) {
    Costs base = Objects.requireNonNull(costs.get("1000"));
    StringBuilder text =
        new StringBuilder("| objects | µs an object | kB an object | times that of 1000 |\n");
    text.append("| ---: | ---: | ---: | ---: |\n");
    for (Entry<String, Costs> size : costs.entrySet()) {
      row(
          text,
          size.getKey(),
          Score.number(Score.of(size.getValue().micros()).median()),
          Score.number(Score.of(size.getValue().bytes()).median() / 1000),
          base.timesOf(size.getValue()).toString());
    }
    return text.toString();
  }

  /** What stays in memory for an object. */
  static String ofBytes(Map<String, Long> bytes) {
    StringBuilder text = new StringBuilder("| objects | bytes kept for each |\n| --- | ---: |\n");
    bytes.forEach((name, kept) -> row(text, name, "%,d".formatted(kept)));
    return text.toString();
  }

  /** What a process takes. */
  static String ofProcesses(Map<String, List<Double>> millis, String base) {
    Costs empty = new Costs(Objects.requireNonNull(millis.get(base)), List.of());
    StringBuilder text = new StringBuilder("| process | ms | times " + base + " |\n");
    text.append("| --- | ---: | ---: |\n");
    millis.forEach(
        (name, times) ->
            row(
                text,
                name,
                Score.of(times).toString(),
                empty.timesOf(new Costs(times, List.of())).toString()));
    return text.toString();
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
