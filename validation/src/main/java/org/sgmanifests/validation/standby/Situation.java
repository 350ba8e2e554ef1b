package org.sgmanifests.validation.standby;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.sgmanifests.validation.rule.Words;

/** What was expected and what was seen, and what several checks make of the two. */
record Situation(StandbyExpectation expected, Observation seen) {

  Optional<PatroniList> patroni() {
    return seen.patroni().value();
  }

  Optional<StandbyStatus> standby() {
    return seen.standby().value();
  }

  Optional<SourceStatus> source() {
    return seen.source().value();
  }

  /** The member that streams from the source; the first one of a Citus cluster. */
  Optional<PatroniMember> leader() {
    return patroni().flatMap(list -> list.standbyLeaders().stream().findFirst());
  }

  /** Whether the first copy runs, so that there is nothing else to see yet. */
  boolean isCopying() {
    return patroni()
            .filter(list -> list.standbyLeaders().isEmpty())
            .filter(list -> list.members().stream().anyMatch(PatroniMember::isCopying))
            .isPresent()
        || (patroni().isEmpty()
            && standby().isEmpty()
            && source().filter(status -> !status.copies().isEmpty()).isPresent());
  }

  /** Whether the source has removed WAL that the standby has not received. */
  boolean isWalRemoved() {
    Optional<Lsn> oldest = source().flatMap(SourceStatus::oldest);
    Optional<Lsn> needs = standby().flatMap(StandbyStatus::needs);
    return !expected.hasArchive()
        && oldest.isPresent()
        && needs.isPresent()
        && needs.get().startOfSegment(source().orElseThrow().segmentBytes()).compareTo(oldest.get())
            < 0;
  }

  /** What the source says of the replica: of the leader's name, or of any member of the cluster. */
  Optional<Sender> sender() {
    List<Sender> senders =
        source().map(SourceStatus::senders).orElse(List.of()).stream()
            .filter(sender -> !"backup".equals(sender.state().orElse("")))
            .filter(sender -> !sender.applicationName().equals("pg_basebackup"))
            .toList();
    Optional<String> leader = leader().map(PatroniMember::name);
    if (leader.isPresent() || expected.cluster().isPresent()) {
      return senders.stream()
          .filter(
              sender ->
                  leader.isPresent()
                      ? sender.applicationName().equals(leader.get())
                      : sender.applicationName().matches(memberNames()))
          .findFirst();
    }
    return senders.size() == 1 ? Optional.of(senders.get(0)) : Optional.empty();
  }

  private String memberNames() {
    return Pattern.quote(expected.cluster().orElse("")) + "-[0-9]+";
  }

  /** The leader for a sentence: its name, or words for it. */
  String leaderName() {
    return leader().map(member -> Words.quote(member.name())).orElse("The standby");
  }

  /** Whether the bundle's source was heard of within the limit that its standby sets itself. */
  boolean isSilent() {
    return standby()
        .filter(status -> !status.silenceLimit().isZero())
        .filter(
            status ->
                status.silence().filter(s -> s.compareTo(status.silenceLimit()) > 0).isPresent())
        .isPresent();
  }

  /**
   * How many bytes of the source's WAL are not replayed. The source knows best; the standby knows
   * only while it hears of the source.
   */
  OptionalLong lag(boolean streams) {
    Optional<Lsn> end = source().flatMap(SourceStatus::end);
    Optional<Lsn> replayed =
        standby().isPresent() ? standby().get().replayed() : sender().flatMap(Sender::replayed);
    if (end.isPresent() && replayed.isPresent()) {
      return OptionalLong.of(Math.max(0, end.get().minus(replayed.get())));
    }
    return streams && !isSilent()
        ? standby().map(StandbyStatus::lag).orElse(OptionalLong.empty())
        : OptionalLong.empty();
  }
}
