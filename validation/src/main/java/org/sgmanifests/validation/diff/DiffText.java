package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.rule.Words;

/**
 * Differences for people:
 *
 * <pre>
 * ~ SGCluster my-namespace/my-db
 *     ~ spec.pods.persistentVolume.size: `1Ti` -> `500Gi`
 *         error[shrunk-volume] The volume has `1Ti` and cannot shrink to `500Gi`.
 *         fix: use `1Ti` or more.
 * + SGScript my-namespace/views
 * 1 object changed, 1 added. 1 dangerous change.
 * </pre>
 */
public final class DiffText {
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BOLD = "1";

  /** Of a text that begins like the one that it replaces, what comes before the difference. */
  private static final int LEAD = 15;

  private final boolean colours;

  private DiffText(boolean colours) {
    this.colours = colours;
  }

  /**
   * Without colours.
   *
   * @return the writer
   */
  public static DiffText plain() {
    return new DiffText(false);
  }

  /**
   * With the colours of a terminal.
   *
   * @return the writer
   */
  public static DiffText coloured() {
    return new DiffText(true);
  }

  /**
   * {@return the text, with a line end}
   *
   * @param diff the differences
   */
  public String of(ManifestDiff diff) {
    StringBuilder text = new StringBuilder();
    diff.objects().forEach(object -> add(object, text));
    return text.append(summary(diff)).append('\n').toString();
  }

  private static String summary(ManifestDiff diff) {
    if (diff.isEmpty()) {
      return "No differences.";
    }
    List<String> counts = new ArrayList<>();
    for (DiffKind kind : List.of(DiffKind.CHANGED, DiffKind.ADDED, DiffKind.REMOVED)) {
      if (diff.count(kind) > 0) {
        String noun = counts.isEmpty() ? Words.count(diff.count(kind), "object") : null;
        counts.add((noun == null ? String.valueOf(diff.count(kind)) : noun) + " " + kind);
      }
    }
    int dangers = diff.dangers().size();
    return String.join(", ", counts)
        + "."
        + (dangers == 0 ? "" : " " + Words.count(dangers, "dangerous change") + ".");
  }

  private void add(ObjectDiff object, StringBuilder text) {
    String name = Words.printable(object.object().toString());
    text.append(mark(object.kind(), BOLD + ";")).append(' ');
    text.append(paint(BOLD, name)).append('\n');
    object.findings().forEach(finding -> add(finding, "    ", text));
    for (FieldDiff field : object.fields()) {
      text.append("    ").append(mark(field.kind(), "")).append(' ');
      text.append(Words.printable(field.path())).append(": ").append(values(field)).append('\n');
      field.findings().forEach(finding -> add(finding, "        ", text));
    }
  }

  private void add(Finding finding, String indent, StringBuilder text) {
    text.append(indent).append(paint(BOLD + ";" + RED, finding.severity().toString()));
    text.append('[').append(finding.rule()).append("] ");
    text.append(Words.printable(finding.message())).append('\n');
    text.append(indent).append(paint(GREEN, "fix:")).append(' ');
    text.append(Words.printable(finding.remedy())).append('\n');
  }

  private static String values(FieldDiff field) {
    if (field.isSecret()) {
      return "(secret)";
    }
    Optional<String> before = field.before().map(DiffText::textOf);
    Optional<String> after = field.after().map(DiffText::textOf);
    if (before.isPresent() && after.isPresent()) {
      int from = Math.max(0, same(before.get(), after.get()) - LEAD);
      return cut(before.get(), from) + " -> " + cut(after.get(), from);
    }
    return Words.quote(before.or(() -> after).orElse(""));
  }

  private static String textOf(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private static int same(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String cut(String text, int from) {
    return Words.quote(from < 2 * LEAD ? text : "..." + text.substring(from));
  }

  private String mark(DiffKind kind, String style) {
    return switch (kind) {
      case ADDED -> paint(style + GREEN, "+");
      case REMOVED -> paint(style + RED, "-");
      case CHANGED -> paint(style + YELLOW, "~");
    };
  }

  private String paint(String style, String text) {
    return colours ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
