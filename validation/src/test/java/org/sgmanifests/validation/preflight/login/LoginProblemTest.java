package org.sgmanifests.validation.preflight.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.validation.preflight.login.LoginProblem.Kind;

class LoginProblemTest {

  @ParameterizedTest
  @CsvSource({
    "28P01, REFUSED, REFUSED",
    "28000, REFUSED, REFUSED",
    "42501, PRIVILEGE, PRIVILEGE",
    "53300, FULL, FULL",
    "3D000, DATABASE, DATABASE",
    "55000, DATABASE, DATABASE",
    "57P03, NETWORK, NETWORK",
    "08001, NETWORK, NETWORK",
    "08006, NETWORK, NETWORK",
    "08004, TLS, TLS",
    "08P01, NETWORK, POOLER",
    "XX000, OTHER, OTHER",
    "SGM01, DRIVER, DRIVER"
  })
  void theSqlstateTellsWhatStandsInTheWay(String state, Kind ordinary, Kind replication) {
    SQLException e = new SQLException("a message", state);

    assertThat(LoginProblem.of(e, SourceRole.SUPERUSER, "u").kind()).isEqualTo(ordinary);
    assertThat(LoginProblem.of(e, SourceRole.REPLICATION, "u").kind()).isEqualTo(replication);
  }

  @Test
  void aPoolerIsToldTheOtherPort() {
    SQLException e = new SQLException("FATAL: unsupported startup parameter: replication", "08P01");

    LoginProblem problem = LoginProblem.of(e, SourceRole.REPLICATION, "replicator");

    assertThat(problem.fix()).contains("5433 instead of 5432");
    assertThat(problem.seen())
        .isEqualTo(
            "What answers does not know replication, as poolers don't (FATAL: unsupported startup "
                + "parameter: replication).");
  }

  @Test
  void whatTheServerSaysIsOneLine() {
    SQLException e = new SQLException("first\n  second\u001b[31m.", "28000");

    assertThat(LoginProblem.of(e, SourceRole.SUPERUSER, "u").seen())
        .endsWith("(first second?[31m).");
  }

  @Test
  void aServerThatSaysNothingIsQuoted() {
    assertThat(LoginProblem.of(new SQLException(), SourceRole.SUPERUSER, "u").seen())
        .isEqualTo("The login of `u` fails with SQLSTATE `\"\"`.");
  }

  @Test
  void namesAreQuotedWhereSqlNeedsIt() {
    SQLException e = new SQLException("no", "42501");

    assertThat(LoginProblem.of(e, SourceRole.REPLICATION, "a\"B").fix())
        .contains("ALTER ROLE \"a\"\"B\" REPLICATION");
  }

  @Test
  void aCertificateThatIsNotTrustedIsTls() {
    SQLException e =
        new SQLException("SSL error", "08006", new IOException(new CertificateException("no")));

    assertThat(LoginProblem.of(e, SourceRole.SUPERUSER, "u").kind()).isEqualTo(Kind.TLS);
  }
}
