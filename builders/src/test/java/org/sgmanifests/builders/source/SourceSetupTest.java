package org.sgmanifests.builders.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SourceUsers;

class SourceSetupTest {
  private static final String MARK = "hidden7f3a";

  private static final SourceSetup STANDARD = SourceSetup.of(SourceUsers.standard());

  @Test
  void theTextForTheValuesOfTheGuide() {
    GoldenText.assertThat(guide().toText(), "guide.txt");
  }

  @Test
  void theTextWithoutDecisionsSaysWhatIsMissing() {
    GoldenText.assertThat(
        SourceSetup.of(SourceUsers.of("postgres", "odd \"x' y", "postgres")).withTls(true).toText(),
        "nothing-decided.txt");
  }

  @Test
  void equalSaltsGiveEqualTexts() {
    assertThat(guide().toText()).isEqualTo(guide().toText());
  }

  @Test
  void oneObjectGivesOneText() {
    SourceSetup setup = STANDARD.withPassword(Role.SUPERUSER, "x");

    assertThat(setup.roleSql())
        .isEqualTo(setup.withTls(true).roleSql())
        .isNotEqualTo(STANDARD.withPassword(Role.SUPERUSER, "x").roleSql());
  }

  /** The example of RFC 7677, section 3, with PostgreSQL's form of it. */
  @Test
  void theVerifierIsThatOfTheStandard() {
    byte[] salt = Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ==");

    assertThat(ScramVerifier.of("pencil", salt).text())
        .isEqualTo(
            "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY="
                + ":wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
  }

  /** As PostgreSQL does it; the clients on the JVM can't send such a password. */
  @Test
  void aPasswordOfWhichSaslprepLeavesNothingIsTakenAsItIs() {
    ScramVerifier softHyphen = ScramVerifier.of("\u00ad", new byte[16]);

    assertThat(softHyphen.fits("\u00ad")).isTrue();
    assertThat(softHyphen.fits("\u00ad\u00ad")).isFalse();
  }

  @Test
  void aUserWithTwoRolesHasOnePassword() {
    SourceSetup one = SourceSetup.of(SourceUsers.one("all"));

    assertThat(one.withPasswords(role -> Optional.of("same")).passwordLines()).isEmpty();
    assertThatThrownBy(() -> one.withPasswords(role -> Optional.of(role.title())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("password of the replication", "password of the authenticator");
  }

  @Test
  void anEmptyPasswordIsAnErrorAndAllAreReported() {
    assertThatThrownBy(() -> STANDARD.withPasswords(role -> Optional.of("")))
        .hasMessageContainingAll("superuser: empty", "replication: empty", "authenticator: empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "line\nbreak", "pg_mine", "public", "none", "nul\0"})
  void aNameThatPostgresqlRefusesIsAnError(String name) {
    assertThatThrownBy(() -> SourceSetup.of(SourceUsers.of(name, "x", name)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("user name of [SUPERUSER, AUTHENTICATOR]");
  }

  @Test
  void aNameThatPostgresqlWouldCutIsAnError() {
    assertThat(SourceSetup.of(SourceUsers.one("x".repeat(63))).roleSql()).contains("xxx");
    assertThatThrownBy(() -> SourceSetup.of(SourceUsers.one("ä".repeat(32))))
        .hasMessageContaining("63");
  }

  @Test
  void numbersThatCannotBeAreErrors() {
    assertThatThrownBy(() -> STANDARD.withStandbys(0)).hasMessageContaining("from 1 to 100");
    assertThatThrownBy(() -> STANDARD.withWalKeepMegabytes(0)).hasMessageContaining("from 1 to");
    assertThatThrownBy(() -> STANDARD.withAddress("h", 0)).hasMessageContaining("from 1 to 65535");
    assertThatThrownBy(() -> STANDARD.withAddress("a b", 1)).hasMessageContaining("host");
    assertThatThrownBy(() -> STANDARD.withStandby("", "x")).hasMessageContaining("namespace");
    assertThatThrownBy(() -> STANDARD.withDatabase(" ")).hasMessageContaining("database: blank");
  }

  @Test
  void noPasswordIsShown() {
    SourceSetup setup = STANDARD.withPasswords(role -> Optional.of(MARK));

    assertThat(
            List.of(
                setup.toString(),
                setup.toText(),
                trace(() -> setup.withPassword(Role.SUPERUSER, MARK + "2")),
                trace(
                    () ->
                        SourceSetup.of(SourceUsers.one("x"))
                            .withPasswords(role -> Optional.of(MARK + role)))))
        .noneMatch(text -> text.contains(MARK));
    assertThat(setup.toString()).doesNotContain("SCRAM");
    assertThat(ScramVerifier.of(MARK, new byte[16])).hasToString("ScramVerifier(hidden)");
  }

  private static String trace(Runnable call) {
    try {
      call.run();
      throw new AssertionError("no exception");
    } catch (IllegalArgumentException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }

  private static SourceSetup guide() {
    Iterator<byte[]> salts =
        Stream.of("first", "second", "third")
            .map(word -> (word + "-salt-of-a-test").substring(0, 16))
            .map(salt -> salt.getBytes(StandardCharsets.US_ASCII))
            .iterator();
    return STANDARD
        .withSalts(salts::next)
        .withPasswords(role -> Optional.of("example of " + role.title()))
        .withNetworks("203.0.113.7")
        .withAddress("1.2.3.4", 30001)
        .withStandby("my-namespace", "my-db");
  }
}
