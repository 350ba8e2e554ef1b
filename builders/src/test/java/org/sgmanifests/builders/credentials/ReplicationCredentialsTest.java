package org.sgmanifests.builders.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.common.ReplicateFromUser;
import org.sgmanifests.api.common.ReplicateFromUsers;
import org.sgmanifests.api.common.SecretKeySelector;

class ReplicationCredentialsTest {
  private static final DatabaseUser POSTGRES = DatabaseUser.of("postgres", "one");
  private static final DatabaseUser REPLICATOR = DatabaseUser.of("replicator", "two");
  private static final DatabaseUser AUTHENTICATOR = DatabaseUser.of("authenticator", "three");

  private static ReplicationCredentialsBuilder myDb() {
    return ReplicationCredentials.forCluster("my-db")
        .namespace("my-namespace")
        .secretName("mysecrets-db");
  }

  private static ReplicationCredentials threeUsers() {
    return myDb().superuser(POSTGRES).replication(REPLICATOR).authenticator(AUTHENTICATOR).build();
  }

  @Test
  void theSecretHoldsNameAndPasswordOfEachRole() {
    Secret secret = threeUsers().secret();

    assertThat(secret.getType()).isEqualTo("Opaque");
    assertThat(secret.getData()).isNullOrEmpty();
    assertThat(secret.getStringData())
        .containsOnly(
            Map.entry("superuser-username", "postgres"),
            Map.entry("superuser-password", "one"),
            Map.entry("replication-username", "replicator"),
            Map.entry("replication-password", "two"),
            Map.entry("authenticator-username", "authenticator"),
            Map.entry("authenticator-password", "three"));
  }

  @Test
  void theSecretIsNamedAndLabelledForTheCluster() {
    Secret secret = threeUsers().secret();

    assertThat(secret.getMetadata().getName()).isEqualTo("mysecrets-db");
    assertThat(secret.getMetadata().getNamespace()).isEqualTo("my-namespace");
    assertThat(secret.getMetadata().getLabels())
        .containsOnly(
            Map.entry("app", "StackGresCluster"), Map.entry("stackgres.io/cluster-name", "my-db"));
  }

  @Test
  void theNamespaceMayBeLeftOut() {
    ReplicationCredentials credentials =
        ReplicationCredentials.forCluster("my-db")
            .secretName("mysecrets-db")
            .everyRole(POSTGRES)
            .build();

    assertThat(credentials.secret().getMetadata().getNamespace()).isNull();
  }

  @Test
  void theSelectorsPointAtTheKeysOfTheirRole() {
    ReplicateFromUsers users = threeUsers().users();

    assertThat(users.superuser()).isEqualTo(selectors("superuser"));
    assertThat(users.replication()).isEqualTo(selectors("replication"));
    assertThat(users.authenticator()).isEqualTo(selectors("authenticator"));
  }

  private static ReplicateFromUser selectors(String role) {
    return new ReplicateFromUser(
        new SecretKeySelector("mysecrets-db", role + "-username", null),
        new SecretKeySelector("mysecrets-db", role + "-password", null),
        null);
  }

  @Test
  void selectorsAndSecretAgreeOnNameAndKeys() {
    ReplicationCredentials credentials = threeUsers();
    Secret secret = credentials.secret();
    ReplicateFromUsers users = credentials.users();
    Set<SecretKeySelector> selectors =
        Stream.of(users.superuser(), users.replication(), users.authenticator())
            .flatMap(user -> Stream.of(user.username(), user.password()))
            .collect(Collectors.toSet());

    assertThat(selectors)
        .extracting(SecretKeySelector::key)
        .containsExactlyInAnyOrderElementsOf(secret.getStringData().keySet());
    assertThat(selectors)
        .extracting(SecretKeySelector::name)
        .containsOnly(secret.getMetadata().getName());
  }

  @Test
  void oneUserMayServeAllRoles() {
    assertThat(myDb().everyRole(POSTGRES).build().secret().getStringData())
        .hasSize(6)
        .containsEntry("superuser-username", "postgres")
        .containsEntry("replication-username", "postgres")
        .containsEntry("replication-password", "one")
        .containsEntry("authenticator-username", "postgres")
        .containsEntry("authenticator-password", "one");
  }

  @Test
  void oneUserMayServeTwoRoles() {
    Map<String, String> values =
        myDb()
            .superuser(POSTGRES)
            .replication(REPLICATOR)
            .authenticator(POSTGRES)
            .build()
            .secret()
            .getStringData();

    assertThat(values)
        .containsEntry("superuser-username", "postgres")
        .containsEntry("replication-username", "replicator")
        .containsEntry("authenticator-username", "postgres")
        .containsEntry("authenticator-password", "one");
  }

  @Test
  void aSecretThatIsEditedLeavesTheCredentialsAsTheyAre() {
    ReplicationCredentials credentials = threeUsers();
    credentials.secret().getStringData().clear();

    assertThat(credentials.secret().getStringData()).hasSize(6);
  }

  @Test
  void credentialsStayAsTheyWereWhenTheBuilderGoesOn() {
    ReplicationCredentialsBuilder builder = myDb().everyRole(POSTGRES);
    ReplicationCredentials credentials = builder.build();
    builder.superuser(REPLICATOR);

    assertThat(credentials.secret().getStringData())
        .containsEntry("superuser-username", "postgres");
  }
}
