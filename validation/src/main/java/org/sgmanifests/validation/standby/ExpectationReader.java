package org.sgmanifests.validation.standby;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.replica.ReplicaMember;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** Finds the standby of a bundle. Reads trees, so that a mistake elsewhere in it does no harm. */
final class ExpectationReader {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> KINDS = Set.of("SGCluster", "SGShardedCluster");

  private ExpectationReader() {}

  static ImmutableStandbyExpectation read(Bundle bundle, Optional<String> name) {
    List<ReplicaMember> standbys =
        bundle.objects().stream()
            .filter(object -> KINDS.contains(object.getKind()))
            .map(ExpectationReader::tree)
            .flatMap(cluster -> ReplicaMember.of(cluster).stream())
            .filter(member -> name.isEmpty() || member.isCalled(name.get()))
            .toList();
    if (standbys.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no SGCluster "
              + name.map(n -> Words.quote(n) + " ").orElse("")
              + "with `spec.replicateFrom.instance`: give the manifest of the standby.");
    }
    if (standbys.size() > 1) {
      throw new IllegalArgumentException(
          "There are "
              + standbys.size()
              + " standbys, "
              + Words.allOf(standbys.stream().map(ReplicaMember::name).toList())
              + ": name the one that is meant.");
    }
    return of(standbys.get(0));
  }

  private static ImmutableStandbyExpectation of(ReplicaMember member) {
    return StandbyExpectation.builder()
        .cluster(member.name())
        .host(Optional.ofNullable(member.host().text()))
        .port(number(member.port()))
        .instances(number(member.instances()))
        .hasArchive(member.manifest().at("spec.replicateFrom.storage").isSet())
        .build();
  }

  private static OptionalInt number(Field field) {
    BigDecimal number = field.wholeNumber();
    return number == null ? OptionalInt.empty() : OptionalInt.of(number.intValue());
  }

  private static Manifest tree(HasMetadata object) {
    ObjectNode tree = object instanceof RawManifest raw ? raw.tree() : MAPPER.valueToTree(object);
    return Manifest.of(0, object, tree);
  }
}
