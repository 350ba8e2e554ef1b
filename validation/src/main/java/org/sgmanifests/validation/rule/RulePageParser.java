package org.sgmanifests.validation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.rule.RulePage.Example;

/** Reads a page line by line. Understands just what our own pages use. */
final class RulePageParser {
  private final Map<String, List<String>> facts = new LinkedHashMap<>();
  private final Map<String, String> sections = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, String> beside = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private String heading = "";
  private String about = "";
  private List<String> fence = List.of();
  private List<String> current = new ArrayList<>();
  private State state = State.START;

  private enum State {
    START,
    FRONT_MATTER,
    TEXT,
    FENCE
  }

  void line(String line) {
    switch (state) {
      case START -> state = line.equals("---") ? State.FRONT_MATTER : State.TEXT;
      case FRONT_MATTER -> frontMatter(line);
      case TEXT -> text(line);
      case FENCE -> fence(line);
    }
  }

  private void frontMatter(String line) {
    if (line.equals("---")) {
      state = State.TEXT;
    } else if (line.startsWith("  - ")) {
      current.add(value(line.substring(4)));
    } else {
      int colon = line.indexOf(':');
      current = facts.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
      if (!line.endsWith(":")) {
        current.add(value(line.substring(colon + 1)));
      }
    }
  }

  private static String value(String text) {
    return text.strip().replaceAll("^\"|\"$", "");
  }

  private void text(String line) {
    if (line.startsWith("# ")) {
      title = line.substring(2);
    } else if (line.startsWith("## ")) {
      endSection();
      heading = line.substring(3);
    } else if (line.startsWith("```yaml ")) {
      about = beside.isEmpty() ? text.toString().strip() : about;
      text.setLength(0);
      fence = List.of(line.substring(8).split(" "));
      state = State.FENCE;
    } else {
      text.append(line).append('\n');
    }
  }

  private void fence(String line) {
    if (!line.equals("```")) {
      text.append(line).append('\n');
      return;
    }
    String word = fence.get(0);
    if (word.equals("fails") || word.equals("passes")) {
      String release = fence.size() > 1 ? fence.get(1) : "";
      examples.add(
          new Example(about, word.equals("fails"), release, text.toString(), Map.copyOf(beside)));
      beside.clear();
    } else {
      beside.put(word, text.toString()); // belongs to the example that follows
    }
    text.setLength(0);
    state = State.TEXT;
  }

  private void endSection() {
    if (!text.toString().isBlank()) {
      sections.merge(heading, text.toString().strip(), (a, b) -> a + "\n\n" + b);
    }
    text.setLength(0);
  }

  RulePage page() {
    endSection();
    return new RulePage(title, Map.copyOf(facts), Map.copyOf(sections), List.copyOf(examples));
  }
}
