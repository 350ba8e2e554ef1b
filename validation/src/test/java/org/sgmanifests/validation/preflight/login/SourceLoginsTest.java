package org.sgmanifests.validation.preflight.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceLoginsTest {
  private static final String PASSWORD = "secret-pa55";

  private static Map<SourceRole, SourceCredentials> users() {
    Map<SourceRole, SourceCredentials> users = new EnumMap<>(SourceRole.class);
    for (SourceRole role : SourceRole.values()) {
      users.put(role, new SourceCredentials(role.toString(), PASSWORD));
    }
    return users;
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Map<SourceRole, SourceCredentials> users = users();
    users.remove(SourceRole.REPLICATION);

    assertThatThrownBy(() -> SourceLogins.of("db/?user=x", 70000, users, LoginOptions.DEFAULTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            host: `db/?user=x` is no host name and no address
            port: 70000 is not between 1 and 65535
            users: name and password of the replication user are missing\
            """);
  }

  @Test
  void noTextShowsAPassword() {
    SourceLogins logins = SourceLogins.of("db", 5432, users(), LoginOptions.DEFAULTS);

    assertThat(logins).hasToString("logins at jdbc:postgresql://db:5432/");
    assertThat(logins.credentials(SourceRole.SUPERUSER).toString())
        .contains("superuser")
        .doesNotContain(PASSWORD);
  }

  @Test
  void anAddressOfIpv6StandsInBrackets() {
    assertThat(SourceLogins.of("2001:db8::7", 5432, users(), LoginOptions.DEFAULTS))
        .hasToString("logins at jdbc:postgresql://[2001:db8::7]:5432/");
  }

  @Test
  void aTimeoutOfLessThanASecondIsRefused() {
    assertThatThrownBy(() -> LoginOptions.builder().loginTimeout(Duration.ofMillis(999)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one second");
  }

  @Test
  void modesOfTlsAreSpelledAsDriversDo() {
    assertThat(SslMode.VERIFY_FULL).hasToString("verify-full");
    assertThat(LoginOptions.DEFAULTS.sslMode()).isEqualTo(SslMode.PREFER);
  }
}
