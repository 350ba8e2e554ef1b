package org.sgmanifests.builders.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicationCredentialsBuilderTest {
  private static final DatabaseUser GOOD = DatabaseUser.of("postgres", "good");

  private static ReplicationCredentialsBuilder myDb() {
    return ReplicationCredentials.forCluster("my-db").secretName("mysecrets-db").everyRole(GOOD);
  }

  private static ReplicationCredentialsBuilder with(Role role, DatabaseUser user) {
    ReplicationCredentialsBuilder builder = myDb();
    return switch (role) {
      case SUPERUSER -> builder.superuser(user);
      case REPLICATION -> builder.replication(user);
      case AUTHENTICATOR -> builder.authenticator(user);
    };
  }

  private static List<String> problems(ReplicationCredentialsBuilder builder) {
    IllegalArgumentException e =
        catchThrowableOfType(IllegalArgumentException.class, builder::build);
    assertThat(e).as("the build fails").isNotNull();
    List<String> lines = e.getMessage().lines().toList();
    assertThat(lines.get(0)).isEqualTo("The credentials for the source can't be used:");
    return lines.subList(1, lines.size());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aBlankValueIsRefusedInEveryRole(Role role) {
    assertThat(problems(with(role, DatabaseUser.of(" ", "\t"))))
        .containsExactly(
            "- " + role.usernameKey() + ": blank; give the value that the source has",
            "- " + role.passwordKey() + ": blank; give the value that the source has");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aSingleQuoteIsRefusedInEveryRole(Role role) {
    assertThat(problems(with(role, DatabaseUser.of("o'brien", "pass'word"))))
        .hasSize(2)
        .allMatch(line -> line.contains("has a single quote, which breaks the operator's shell"))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("- " + role.usernameKey() + ": "),
            line -> assertThat(line).startsWith("- " + role.passwordKey() + ": "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\n", "sec\r\nret", "sec\0ret"})
  void aLineBreakOrNulIsRefused(String password) {
    assertThat(problems(with(Role.REPLICATION, DatabaseUser.of("replicator", password))))
        .singleElement()
        .asString()
        .startsWith("- replication-password: has a line break or NUL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "\"", "\\", "$HOME", "`id`", "a:b", "100%", "#", "pä€ß", " x "})
  void everythingElseTheWrapperSurvivesIsTaken(String password) {
    assertThat(myDb().everyRole(DatabaseUser.of("postgres", password)).build().secret())
        .extracting(secret -> secret.getStringData().get("superuser-password"))
        .isEqualTo(password);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aMissingRoleIsRefused(Role role) {
    assertThat(problems(with(role, null)))
        .containsExactly(
            "- "
                + role.title()
                + ": missing; the operator needs all three roles, which may be one user");
  }

  @Test
  void oneUserWithTwoPasswordsIsRefused() {
    assertThat(problems(with(Role.AUTHENTICATOR, DatabaseUser.of("postgres", "other"))))
        .containsExactly(
            "- superuser and authenticator: one user, but two passwords; use one DatabaseUser for"
                + " both",
            "- replication and authenticator: one user, but two passwords; use one DatabaseUser"
                + " for both");
  }

  @Test
  void missingNamesAreRefused() {
    assertThat(problems(ReplicationCredentials.forCluster(null).everyRole(GOOD)))
        .containsExactly(
            "- cluster name: missing; give metadata.name of the SGCluster",
            "- Secret name: missing; call secretName(...)");
    assertThat(problems(myDb().secretName(" ").namespace("")))
        .containsExactly(
            "- Secret name: missing; call secretName(...)",
            "- namespace: missing; give that of the SGCluster, or leave it out");
  }

  @Test
  void theNameOfTheGeneratedSecretIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> myDb().secretName("my-db").build())
        .withMessageContaining("the operator generates a Secret named like the cluster");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThat(
            problems(
                ReplicationCredentials.forCluster("")
                    .superuser(DatabaseUser.of("", "it's"))
                    .replication(DatabaseUser.of("replicator", null))))
        .extracting(line -> line.substring(2, line.indexOf(':')))
        .containsExactly(
            "cluster name",
            "Secret name",
            "superuser-username",
            "superuser-password",
            "replication-password",
            "authenticator");
  }
}
