package org.sgmanifests.builders.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.common.SecretKeySelector;

class SourceCredentialsTest {
  private static final SecretSource EXISTING = SecretSource.existing("users");

  private static List<String> problems(SourceUsers users, SecretSource secret) {
    List<String> problems = new ArrayList<>();
    SourceCredentials.of(users, secret).check("my-db", problems::add);
    return problems;
  }

  @Test
  void theSelectorsAreThoseOfCredentialsThatWereBuilt() {
    assertThat(SourceCredentials.of(SourceUsers.standard(), EXISTING).selectors())
        .isEqualTo(
            ReplicationCredentials.forCluster("my-db")
                .secretName("users")
                .everyRole(DatabaseUser.of("postgres", "password"))
                .build()
                .users());
  }

  @Test
  void theSecretIsThatOfCredentialsThatWereBuilt() {
    SourceCredentials credentials =
        SourceCredentials.of(
            SourceUsers.of("postgres", "replicator", "postgres"),
            SecretSource.environment("users")
                .in(Map.of("SUPERUSER_PASSWORD", "one", "REPLICATION_PASSWORD", "two")::get));

    assertThat(
            credentials
                .secret()
                .bundleWithValues(credentials.content("my-namespace", "my-db"), problem -> {})
                .objects())
        .containsExactly(
            ReplicationCredentials.forCluster("my-db")
                .namespace("my-namespace")
                .secretName("users")
                .superuser(DatabaseUser.of("postgres", "one"))
                .replication(DatabaseUser.of("replicator", "two"))
                .authenticator(DatabaseUser.of("postgres", "one"))
                .build()
                .secret());
  }

  @Test
  void anotherSecretMayHaveOtherKeys() {
    SourceCredentials credentials =
        SourceCredentials.of(SourceUsers.standard(), EXISTING)
            .withKeys(SecretKeys.standard().with(Role.REPLICATION, "user", "pass"));

    assertThat(credentials.selectors().replication().username())
        .isEqualTo(new SecretKeySelector("users", "user", null));
    assertThat(credentials.selectors().replication().password())
        .isEqualTo(new SecretKeySelector("users", "pass", null));
    assertThat(credentials.content("n").keys())
        .containsExactly(
            "superuser-username",
            "superuser-password",
            "user",
            "pass",
            "authenticator-username",
            "authenticator-password");
  }

  @Test
  void aPasswordIsKnownWhereItCanBeRead() {
    SecretSource environment =
        SecretSource.environment("users").in(Map.of("SUPERUSER_PASSWORD", "one")::get);

    assertThat(SourceCredentials.of(SourceUsers.standard(), EXISTING).password(Role.SUPERUSER))
        .isEmpty();
    assertThat(SourceCredentials.of(SourceUsers.standard(), environment).password(Role.SUPERUSER))
        .contains("one");
    assertThat(SourceCredentials.of(SourceUsers.standard(), environment).password(Role.REPLICATION))
        .isEmpty();
    assertThat(
            SourceCredentials.of(SourceUsers.one("admin"), environment).password(Role.REPLICATION))
        .contains("one");
  }

  @Test
  void goodNamesAreNoProblem() {
    assertThat(problems(SourceUsers.standard(), EXISTING)).isEmpty();
    assertThat(problems(SourceUsers.one("Needs Quotes in SQL"), EXISTING)).isEmpty();
  }

  @Test
  void badNamesAreReportedByRole() {
    assertThat(problems(SourceUsers.of(" ", "o'brien", "a\nb"), SecretSource.existing("my-db")))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("Secret name: the operator generates"),
            it -> assertThat(it).startsWith("user of role superuser: blank"),
            it -> assertThat(it).startsWith("user of role replication: has a single quote"),
            it -> assertThat(it).startsWith("user of role authenticator: has a line break"));
  }
}
