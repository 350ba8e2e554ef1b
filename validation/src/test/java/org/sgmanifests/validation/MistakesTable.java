package org.sgmanifests.validation;

import java.util.List;
import java.util.function.Predicate;
import org.sgmanifests.validation.finding.Finding;

/** The README's table of the mistakes, from their files and from what the validator says today. */
public final class MistakesTable {
  private MistakesTable() {}

  /** The table as markdown. */
  public static String render() {
    List<SeedMistake> mistakes = SeedMistake.in("mistakes");
    StringBuilder table = new StringBuilder();
    row(table, "one line changed", "CRD schema alone", "StackGres webhook", "sgmanifests");
    row(table, "---", "---", "---", "---");
    for (SeedMistake mistake : mistakes) {
      Finding finding = mistake.report().findings().get(0);
      row(
          table,
          mistake.title(),
          mistake.schema(),
          mistake.webhook(),
          "**" + finding.severity() + "**: " + finding.message());
    }
    row(
        table,
        "**found**",
        found(mistakes, mistake -> mistake.schema().startsWith("refused")),
        found(mistakes, mistake -> mistake.webhook().startsWith("refused")),
        found(mistakes, mistake -> !mistake.report().findings().isEmpty()));
    return table.toString();
  }

  private static String found(List<SeedMistake> mistakes, Predicate<SeedMistake> noticed) {
    return "**%d of %d**".formatted(mistakes.stream().filter(noticed).count(), mistakes.size());
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
