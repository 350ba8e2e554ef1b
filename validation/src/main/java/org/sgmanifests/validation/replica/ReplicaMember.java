package org.sgmanifests.validation.replica;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A cluster that copies one source: an SGCluster, or the coordinator or a shard of an
 * SGShardedCluster, which are SGClusters of their own once the operator has made them.
 *
 * @param manifest the object that describes it
 * @param name of the SGCluster
 * @param host of the source; unset if that is an SGCluster or an archive
 * @param port of the source
 * @param sections what describes this member, those that win first
 */
public record ReplicaMember(
    Manifest manifest, String name, Field host, Field port, List<Field> sections) {

  private static final String INSTANCE = "spec.replicateFrom.instance";
  private static final String SHARDS = "spec.shards";

  /**
   * {@return the members that a cluster of either kind has; none if it copies no server}
   *
   * @param cluster an SGCluster or SGShardedCluster
   */
  public static List<ReplicaMember> of(Manifest cluster) {
    if (!cluster.at(INSTANCE).isSet()) {
      return List.of();
    }
    return switch (cluster.kind()) {
      case "SGCluster" -> List.of(plain(cluster));
      case "SGShardedCluster" -> sharded(cluster);
      default -> List.of();
    };
  }

  private static ReplicaMember plain(Manifest cluster) {
    Field external = cluster.at(INSTANCE).get("external");
    return new ReplicaMember(
        cluster,
        cluster.name(),
        external.get("host"),
        external.get("port"),
        List.of(cluster.at("spec")));
  }

  /** The coordinator has the first host and port, shard 0 the second. */
  private static List<ReplicaMember> sharded(Manifest cluster) {
    Field external = cluster.at(INSTANCE).get("external");
    List<Field> hosts = external.get("hosts").items();
    List<Field> ports = external.get("ports").items();
    List<ReplicaMember> members = new ArrayList<>();
    for (int i = 0; i < Math.min(hosts.size(), ports.size()); i++) {
      members.add(
          new ReplicaMember(
              cluster,
              cluster.name() + (i == 0 ? "-coord" : "-shard" + (i - 1)),
              hosts.get(i),
              ports.get(i),
              i == 0 ? List.of(cluster.at("spec.coordinator")) : shard(cluster, i - 1)));
    }
    return members;
  }

  private static List<Field> shard(Manifest cluster, int index) {
    Stream<Field> overrides =
        cluster.at(SHARDS + ".overrides").items().stream()
            .filter(override -> isNumber(override.get("index"), index));
    return Stream.concat(overrides, Stream.of(cluster.at(SHARDS))).toList();
  }

  private static boolean isNumber(Field field, int number) {
    BigDecimal value = field.wholeNumber();
    return value != null && value.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /**
   * {@return the field at a path of this member's own description, from the first section that has
   * it}
   *
   * @param path path of plain names
   */
  public Field at(String path) {
    Field last = sections.get(sections.size() - 1).at(path);
    return sections.stream()
        .map(section -> section.at(path))
        .filter(Field::isSet)
        .findFirst()
        .orElse(last);
  }

  /** {@return the number of its pods} */
  public Field instances() {
    Field plain = at("instances");
    return plain.isSet() ? plain : at("instancesPerCluster");
  }

  /** {@return the namespace; empty when the bundle leaves that to kubectl} */
  public String namespace() {
    return Objects.requireNonNullElse(manifest.namespace(), "");
  }

  /** {@return the namespace and name} */
  public String fullName() {
    return namespace().isEmpty() ? name : namespace() + "/" + name;
  }

  /**
   * {@return whether a name, or namespace and name, means this member}
   *
   * @param wanted name, or namespace and name with a slash between
   */
  public boolean isCalled(String wanted) {
    return wanted.equals(name) || wanted.equals(fullName());
  }
}
