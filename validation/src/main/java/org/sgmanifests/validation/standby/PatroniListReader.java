package org.sgmanifests.validation.standby;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.validation.rule.Words;

/** Makes members of rows, and collects the cells that cannot be understood. */
final class PatroniListReader {
  private static final Pattern TITLE =
      Pattern.compile("\\+ ?(?:Citus c|C)luster: (\\S+)(?: \\((?:group: [0-9]+, )?([^)]*)\\))?.*");
  private static final Pattern SYSTEM_IDENTIFIER = Pattern.compile("[0-9]{1,20}");
  private static final List<String> MANDATORY = List.of("Member", "Role", "State");

  private final List<String> problems = new ArrayList<>();

  private PatroniListReader() {}

  static PatroniList read(String text) {
    PatroniRows rows = PatroniRows.of(text);
    return new PatroniListReader().read(rows);
  }

  private PatroniList read(PatroniRows rows) {
    if (rows.rows().isEmpty()) {
      throw new IllegalArgumentException(
          "The list has no members: Patroni has not registered one yet. Look at the pods:"
              + " `kubectl get pods` and `kubectl logs my-db-0 -c patroni`.");
    }
    List<String> missing = new ArrayList<>(MANDATORY);
    missing.removeAll(rows.headings());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "This is no list of members: there is no "
              + Words.allInOrder(missing)
              + ". Pass the output of `patronictl list`.");
    }
    List<PatroniMember> members = rows.rows().stream().map(this::member).toList();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    Optional<Matcher> title =
        Optional.ofNullable(rows.title()).map(TITLE::matcher).filter(Matcher::matches);
    return PatroniList.builder()
        .cluster(title.map(t -> t.group(1)).or(() -> value(rows.rows().get(0), "Cluster")))
        .systemIdentifier(
            title
                .flatMap(t -> Optional.ofNullable(t.group(2)))
                .filter(id -> SYSTEM_IDENTIFIER.matcher(id).matches()))
        .members(members)
        .paused(rows.paused())
        .distinguishesStreaming(distinguishesStreaming(rows, members))
        .build();
  }

  /** Name of the cluster that a title names. */
  static String clusterOf(String title) {
    Matcher matcher = TITLE.matcher(title);
    return matcher.matches() ? matcher.group(1) : title;
  }

  /** What only Patroni from 3.0.4 on prints: the state, reasons (3.3), positions (4.1). */
  private static boolean distinguishesStreaming(PatroniRows rows, List<PatroniMember> members) {
    return members.stream().anyMatch(PatroniMember::isStreaming)
        || rows.headings().contains("Pending restart reason")
        || rows.headings().contains("Receive LSN");
  }

  private PatroniMember member(Map<String, String> row) {
    String name = row.getOrDefault("Member", "").replaceFirst("^[+ ]+", "");
    for (String heading : MANDATORY) {
      if (value(row, heading).isEmpty()) {
        problem(name, heading, "", "a value");
      }
    }
    return PatroniMember.builder()
        .name(name)
        .group(number(row, "Group"))
        .host(row.getOrDefault("Host", ""))
        .role(row.getOrDefault("Role", ""))
        .state(row.getOrDefault("State", ""))
        .timeline(number(row, "TL"))
        .lag(lag(row))
        .received(position(row, "Receive LSN"))
        .replayed(position(row, "Replay LSN"))
        .pendingRestart(value(row, "Pending restart").isPresent())
        .pendingRestartReasons(
            value(row, "Pending restart reason").stream().flatMap(String::lines).toList())
        .build();
  }

  private static Optional<String> value(Map<String, String> row, String heading) {
    return Optional.ofNullable(row.get(heading)).filter(cell -> !cell.isBlank());
  }

  private OptionalInt number(Map<String, String> row, String heading) {
    OptionalLong number = figure(row, heading);
    return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
  }

  private OptionalLong lag(Map<String, String> row) {
    return List.of("Lag in MB", "Receive Lag", "Replay Lag").stream()
        .map(heading -> figure(row, heading))
        .flatMapToLong(OptionalLong::stream)
        .max();
  }

  /** A cell; {@code unknown} is Patroni's word for a figure that it has not got. */
  private OptionalLong figure(Map<String, String> row, String heading) {
    Optional<String> cell = value(row, heading).filter(value -> !value.equals("unknown"));
    if (cell.isPresent() && !cell.get().matches("[0-9]{1,9}")) {
      problem(row.getOrDefault("Member", ""), heading, cell.get(), "a number or `unknown`");
      return OptionalLong.empty();
    }
    return cell.isPresent() ? OptionalLong.of(Long.parseLong(cell.get())) : OptionalLong.empty();
  }

  private Optional<Lsn> position(Map<String, String> row, String heading) {
    Optional<String> cell = value(row, heading).filter(value -> !value.equals("unknown"));
    try {
      return cell.map(Lsn::parse);
    } catch (IllegalArgumentException e) {
      problem(
          row.getOrDefault("Member", ""), heading, cell.orElse(""), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void problem(String member, String heading, String value, String expected) {
    problems.add(
        "Member "
            + Words.quote(member)
            + ": `"
            + heading
            + "` is "
            + Words.quote(value)
            + "; expected is "
            + expected
            + ".");
  }
}
