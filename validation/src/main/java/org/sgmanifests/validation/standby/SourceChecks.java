package org.sgmanifests.validation.standby;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sgmanifests.validation.rule.Words;

/** What the source tells about the standby. */
final class SourceChecks {
  private static final String NO_SOURCE = "The source was not asked.";

  private final Situation situation;

  SourceChecks(Situation situation) {
    this.situation = situation;
  }

  StandbyCheck sameSystem() {
    Optional<String> server = situation.standby().map(StandbyStatus::systemIdentifier);
    Optional<String> title = situation.patroni().flatMap(PatroniList::systemIdentifier);
    if (server.isPresent() && title.isPresent() && !server.equals(title)) {
      return Topic.SAME_SYSTEM.failed(
          "The list of members has system identifier "
              + title.get()
              + ", the server that was asked "
              + server.get()
              + ".",
          "Take list and server of the same cluster.");
    }
    Optional<String> standby = server.or(() -> title);
    return ask(
        Topic.SAME_SYSTEM,
        source -> {
          if (standby.isEmpty()) {
            return Topic.SAME_SYSTEM.couldNotTell(
                "The standby's system identifier was not seen; the source's is "
                    + source.systemIdentifier()
                    + ".",
                "Let the standby be asked, or give the list of members as a table.");
          }
          return standby.get().equals(source.systemIdentifier())
              ? Topic.SAME_SYSTEM.passed(
                  "Standby and source have system identifier " + standby.get() + ".")
              : Topic.SAME_SYSTEM.failed(
                  "The standby has system identifier "
                      + standby.get()
                      + ", the source "
                      + source.systemIdentifier()
                      + ".",
                  "See that the source that was asked is the one in `spec.replicateFrom`.");
        });
  }

  StandbyCheck seenBySource() {
    return ask(
        Topic.SEEN_BY_SOURCE,
        source -> {
          Optional<Sender> sender = situation.sender();
          if (sender.isPresent()) {
            return Topic.SEEN_BY_SOURCE.passed(
                "The source sees "
                    + Words.quote(sender.get().applicationName())
                    + sender.get().clientAddress().map(a -> " at " + Words.quote(a)).orElse("")
                    + sender.get().state().map(s -> ": " + Words.quote(s)).orElse("")
                    + ".");
          }
          List<String> others =
              source.senders().stream().map(Sender::applicationName).distinct().toList();
          return Topic.SEEN_BY_SOURCE.failed(
              "The source does not see the standby among its replicas"
                  + (others.isEmpty() ? "; it has none." : ": " + Words.allInOrder(others) + "."),
              "If the standby streams, ask the server that it streams from.");
        });
  }

  StandbyCheck asynchronous() {
    return ask(
        Topic.ASYNCHRONOUS,
        source -> {
          Optional<Sender> waitedFor = situation.sender().filter(Sender::isSynchronous);
          return waitedFor.isPresent()
              ? Topic.ASYNCHRONOUS.failed(
                  "Commits of the source wait for "
                      + Words.quote(waitedFor.get().applicationName())
                      + ".",
                  "Name in the source's `synchronous_standby_names` its own replicas, not `*`.")
              : Topic.ASYNCHRONOUS.passed("No commit of the source waits for the standby.");
        });
  }

  StandbyCheck walKept() {
    return ask(
        Topic.WAL_KEPT,
        source -> {
          Optional<String> slot = situation.standby().flatMap(StandbyStatus::slot);
          if (slot.isPresent()) {
            return Topic.WAL_KEPT.passed("The source keeps WAL for slot " + slot.get() + ".");
          }
          if (situation.expected().hasArchive()) {
            return Topic.WAL_KEPT.passed("WAL that is missing comes from object storage.");
          }
          return source.keptBytes() > 0
              ? Topic.WAL_KEPT.passed(
                  "The source keeps the last " + Amounts.bytes(source.keptBytes()) + " of WAL.")
              : Topic.WAL_KEPT.failed(
                  "There is no replication slot, and the source's `wal_keep_size` is 0.",
                  "Run on the source, with what it writes in the longest outage:"
                      + " `ALTER SYSTEM SET wal_keep_size = '10GB'; SELECT pg_reload_conf();`");
        });
  }

  private StandbyCheck ask(Topic topic, Function<SourceStatus, StandbyCheck> question) {
    Answer<SourceStatus> answer = situation.seen().source();
    if (answer.failure().isPresent()) {
      return topic.couldNotTell(
          answer.failure().get(), "See that the source runs and can be reached from here.");
    }
    return answer.value().map(question).orElse(topic.notAsked(NO_SOURCE));
  }
}
