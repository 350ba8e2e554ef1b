package org.sgmanifests.validation.standby;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sgmanifests.validation.rule.Words;

/** What the list of members tells. */
final class PatroniChecks {
  static final String NO_LIST = "The output of `patronictl list` was not given.";
  static final String SEE_LOGS = "Look at the log of the pod: `kubectl logs POD -c patroni`.";

  private final Situation situation;

  PatroniChecks(Situation situation) {
    this.situation = situation;
  }

  StandbyCheck standbyLeader() {
    Answer<PatroniList> answer = situation.seen().patroni();
    if (answer.failure().isPresent()) {
      return Topic.STANDBY_LEADER.couldNotTell(
          answer.failure().get(), "Mend that, and list the members again.");
    }
    return answer.value().map(this::standbyLeader).orElse(Topic.STANDBY_LEADER.notAsked(NO_LIST));
  }

  private StandbyCheck standbyLeader(PatroniList list) {
    List<PatroniMember> leaders = list.standbyLeaders();
    long groups = leaders.stream().map(PatroniMember::group).distinct().count();
    if (leaders.size() > groups) {
      return Topic.STANDBY_LEADER.failed(
          "There are " + leaders.size() + " Standby Leaders: " + names(leaders) + ".", SEE_LOGS);
    }
    if (!leaders.isEmpty()) {
      return Topic.STANDBY_LEADER.passed(names(leaders) + " is the Standby Leader.");
    }
    Optional<PatroniMember> primary =
        list.members().stream().filter(PatroniMember::isPrimary).findFirst();
    if (primary.isPresent()) {
      return Topic.STANDBY_LEADER.failed(
          Words.quote(primary.get().name())
              + " is "
              + Words.quote(primary.get().role())
              + ": this cluster is a primary, no standby.",
          "See that `spec.replicateFrom` is in the SGCluster that was applied.");
    }
    return Topic.STANDBY_LEADER.failed(
        "No member is Standby Leader: " + words(list.members()) + ".",
        situation.isCopying() ? "Wait until the copy is complete." : SEE_LOGS);
  }

  StandbyCheck pendingRestart() {
    List<String> waiting = new ArrayList<>();
    for (PatroniMember member : situation.patroni().map(PatroniList::members).orElse(List.of())) {
      if (member.pendingRestart()) {
        waiting.add(
            Words.quote(member.name())
                + (member.pendingRestartReasons().isEmpty()
                    ? ""
                    : " (" + String.join(", ", member.pendingRestartReasons()) + ")"));
      }
    }
    List<String> parameters =
        situation.standby().map(StandbyStatus::pendingRestart).orElse(List.of());
    if (waiting.isEmpty() && !parameters.isEmpty()) {
      waiting.add(Words.allInOrder(parameters));
    }
    if (!waiting.isEmpty()) {
      return Topic.PENDING_RESTART.failed(
          "A restart is pending: " + String.join(", ", waiting) + ".",
          "If the values on the right are lower, raise these parameters in the SGPostgresConfig to"
              + " those of the source, and restart with an SGDbOps of op `restart`.");
    }
    return situation.patroni().isEmpty() && situation.standby().isEmpty()
        ? Topic.PENDING_RESTART.notAsked(NO_LIST)
        : Topic.PENDING_RESTART.passed("No parameter waits for a restart.");
  }

  StandbyCheck otherMembers() {
    if (situation.patroni().isEmpty()) {
      return Topic.OTHER_MEMBERS.notAsked(NO_LIST);
    }
    PatroniList list = situation.patroni().get();
    if (list.standbyLeaders().isEmpty()) {
      return Topic.OTHER_MEMBERS.notAsked("There is no Standby Leader to follow.");
    }
    List<PatroniMember> others =
        list.members().stream().filter(member -> !member.isStandbyLeader()).toList();
    List<PatroniMember> behind = others.stream().filter(m -> !follows(list, m)).toList();
    if (!behind.isEmpty()) {
      return Topic.OTHER_MEMBERS.failed(
          "Not following the leader: " + words(behind) + ".",
          "Wait if the member is being made. Otherwise see the log of its pod, and copy it anew"
              + " with `patronictl reinit`.");
    }
    OptionalInt wanted = situation.expected().instances();
    if (wanted.isPresent() && wanted.getAsInt() != list.members().size()) {
      return Topic.OTHER_MEMBERS.failed(
          "The cluster has "
              + Words.count(list.members().size(), "member")
              + "; `spec.instances` is "
              + wanted.getAsInt()
              + ".",
          "Wait if a pod is being made; otherwise see `kubectl get pods`.");
    }
    return Topic.OTHER_MEMBERS.passed(
        others.isEmpty() ? "There is no other member." : "Following: " + words(others) + ".");
  }

  private boolean follows(PatroniList list, PatroniMember member) {
    OptionalInt timeline =
        situation.leader().map(PatroniMember::timeline).orElse(member.timeline());
    boolean runs =
        list.distinguishesStreaming() ? member.isStreaming() : member.state().equals("running");
    return runs && (list.standbyLeaders().size() > 1 || member.timeline().equals(timeline));
  }

  StandbyCheck maintenance() {
    return situation
        .patroni()
        .map(
            list ->
                list.paused()
                    ? Topic.MAINTENANCE.failed(
                        "The cluster is in maintenance mode.", "Run `patronictl resume`.")
                    : Topic.MAINTENANCE.passed("The list says nothing of maintenance mode."))
        .orElse(Topic.MAINTENANCE.notAsked(NO_LIST));
  }

  private static String names(List<PatroniMember> members) {
    return Words.allInOrder(members.stream().map(PatroniMember::name).toList());
  }

  private static String words(List<PatroniMember> members) {
    return members.stream()
        .map(
            m ->
                Words.quote(m.name())
                    + " ("
                    + Words.printable(m.role())
                    + ", "
                    + Words.printable(m.state())
                    + (m.lag().isPresent() ? ", lag " + m.lag().getAsLong() + " MB" : "")
                    + ")")
        .collect(Collectors.joining(", "));
  }
}
