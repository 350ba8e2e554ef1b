package org.sgmanifests.validation.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.source.Standby;
import org.sgmanifests.validation.preflight.source.StandbyReader;
import org.sgmanifests.validation.standby.StandbyExpectation;

class ReplicaMemberTest {
  private static final String YAML =
      TestManifests.resource(ReplicaMemberTest.class, "sharded.yaml");

  private static Bundle bundle() {
    return TestManifests.read(YAML).bundle();
  }

  private static List<ReplicaMember> members(String yaml) {
    return TestManifests.trees(yaml).stream()
        .flatMap(object -> ReplicaMember.of(object).stream())
        .toList();
  }

  @Test
  void theCoordinatorAndEachShardFollowTheirOwnServer() {
    assertThat(members(YAML))
        .extracting(
            ReplicaMember::fullName,
            member -> member.host().text(),
            member -> member.port().value().asInt(),
            member -> member.instances().value().asInt(),
            member -> member.at("pods.persistentVolume.size").text())
        .containsExactly(
            tuple("shop/events-coord", "coord.example.com", 5433, 2, "10Gi"),
            tuple("shop/events-shard0", "first.example.com", 5434, 3, "100Gi"),
            tuple("shop/events-shard1", "second.example.com", 5435, 1, "200Gi"));
  }

  @Test
  void aHostWithoutPortIsNoMember() {
    assertThat(members(YAML.replace("5433, 5434, 5435", "5433"))).hasSize(1);
    assertThat(members(YAML.replace("replicateFrom:", "otherwise:"))).isEmpty();
  }

  @Test
  void whatAnOverrideDoesNotSayComesFromTheShards() {
    assertThat(members(YAML).get(2).at("configurations.sgPostgresConfig").text())
        .isEqualTo("for-shards");
  }

  @Test
  void aPreflightIsOfOneMember() {
    assertThatThrownBy(() -> Preflight.of(bundle()))
        .hasMessageEndingWith(
            "name one of [shop/events-coord, shop/events-shard0, shop/events-shard1]");
    assertThat(Preflight.of(bundle(), "events-shard1"))
        .hasToString("preflight of shop/events-shard1 at second.example.com:5435");
  }

  @Test
  void aMemberHasTheSettingsUsersAndExtensionsOfItsCluster() {
    Standby shard = StandbyReader.read(bundle()).get(1);

    assertThat(shard.parameters()).containsEntry("max_connections", "300");
    assertThat(shard.extensions()).containsOnlyKeys("citus", "citus_columnar");
    assertThat(shard.major()).hasValue(16);
    assertThat(shard.logins()).hasSize(3);
    assertThat(StandbyReader.read(bundle()).get(0).parameters()).isEmpty();
  }

  @Test
  void aVerdictIsOfOneMember() {
    StandbyExpectation expectation = StandbyExpectation.of(bundle(), "events-shard0");

    assertThat(expectation.cluster()).hasValue("events-shard0");
    assertThat(expectation.host()).hasValue("first.example.com");
    assertThat(expectation.instances()).hasValue(3);
    assertThatThrownBy(() -> StandbyExpectation.of(bundle())).hasMessageContaining("3 standbys");
  }
}
