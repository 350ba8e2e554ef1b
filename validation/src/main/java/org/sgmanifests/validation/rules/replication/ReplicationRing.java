package org.sgmanifests.validation.rules.replication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** Clusters that replicate from each other, or one from itself: none of them ever has data. */
public final class ReplicationRing implements Rule {
  /** Of a larger ring the message names the first clusters only. */
  private static final int MOST_NAMES = 5;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** A field that names a cluster of the bundle, or one of its Services, as the source. */
  private record Link(Field field, boolean isHost, Manifest source) {
    int cluster() {
      return field.manifest().index();
    }
  }

  /** Follows each chain of sources until it ends or meets what was seen before: each once. */
  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Map<Integer, Link> links = new LinkedHashMap<>();
    for (Field replicateFrom : ReplicationSource.sections(bundle)) {
      link(bundle, replicateFrom).ifPresent(link -> links.put(link.cluster(), link));
    }
    Set<Integer> seen = new HashSet<>();
    for (Link start : links.values()) {
      List<Link> chain = new ArrayList<>();
      @Nullable Link next = start;
      while (next != null && seen.add(next.cluster())) {
        chain.add(next);
        next = links.get(next.source().index());
      }
      int entry = next == null ? -1 : chain.indexOf(next);
      if (entry >= 0) {
        report(chain.subList(entry, chain.size()), findings);
      }
    }
  }

  private static Optional<Link> link(CheckedBundle bundle, Field replicateFrom) {
    Field cluster = ReplicationSource.cluster(replicateFrom);
    if (ReplicationSource.isClusterOnly(replicateFrom)) {
      return ReplicationSource.find(bundle, cluster)
          .map(source -> new Link(cluster, false, source));
    }
    Field external = replicateFrom.at("instance.external");
    return Stream.concat(Stream.of(external.get("host")), external.all("hosts[]").stream())
        .filter(host -> !cluster.isSet())
        .flatMap(
            host ->
                SourceService.ofSameKind(bundle, host)
                    .map(source -> new Link(host, true, source))
                    .stream())
        .findFirst();
  }

  private static void report(List<Link> ring, Findings findings) {
    Link first = ring.get(0);
    if (ring.size() == 1) {
      findings.add(
          first.field(),
          first.isHost()
              ? "The cluster replicates from itself: "
                  + Words.quote(first.field().value().asText())
                  + " is its own Service."
              : "The cluster replicates from itself.",
          (first.isHost() ? "name another host" : "name another SGCluster")
              + ", or remove `spec.replicateFrom` to make it a primary.");
      return;
    }
    List<String> names = new ArrayList<>();
    ring.stream().limit(MOST_NAMES).forEach(link -> names.add(link.field().manifest().name()));
    String others = ring.size() > MOST_NAMES ? " and others" : "";
    findings.add(
        first.field(),
        "The clusters "
            + Words.allInOrder(names)
            + others
            + " replicate from each other in a ring.",
        "give one of them a source outside of the ring, or remove its `spec.replicateFrom`.");
  }
}
