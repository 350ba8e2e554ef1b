package org.sgmanifests.validation.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;
import org.sgmanifests.validation.preflight.login.LoginOptions;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.login.SslMode;

class PreflightTest {
  private static final Map<String, String> REPLICATION =
      Map.of("replication", "true", "preferQueryMode", "simple", "assumeMinServerVersion", "9.4");

  private static TestSource source;

  @BeforeAll
  static void start() {
    source = TestSource.start(16);
  }

  @AfterAll
  static void stop() {
    source.close();
  }

  private static DataSource dataSource(int user, String name, Map<String, String> more) {
    return TestDataSource.of(
        source.server().url("postgres"), name, TestSource.PASSWORDS.get(user), more);
  }

  private static List<String> ids(PreflightReport report, CheckOutcome outcome) {
    return report.results(outcome).stream().map(CheckResult::check).distinct().toList();
  }

  @Test
  void aBundleWithoutStandbyHasNothingToCheck() {
    assertThatThrownBy(() -> Preflight.of(Bundle.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no cluster in the bundle with spec.replicateFrom.instance.external, host "
                + "and port");
  }

  @Test
  void ofTwoStandbysOneHasToBeNamed() {
    Bundle two = source.bundle().with(source.bundle(Map.of("name: my-db", "name: other")));

    assertThatThrownBy(() -> Preflight.of(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("name one of [my-namespace/my-db, my-namespace/other]");
    assertThat(Preflight.of(two, "other"))
        .hasToString("preflight of my-namespace/other at 127.0.0.1:" + source.server().port());
    assertThat(Preflight.of(two, "my-namespace/my-db")).asString().contains("/my-db at");
    assertThatThrownBy(() -> Preflight.of(two, "nobody")).hasMessageContaining("`nobody`");
  }

  @Test
  void withoutTheSecretThePasswordsHaveToBeGiven() {
    Bundle bundle = source.bundle(Map.of("name: source-users\n", "name: other-secret\n"));
    Preflight preflight = Preflight.of(bundle);

    assertThatThrownBy(preflight::check)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            users: name and password of the superuser are missing
            users: name and password of the replication user are missing
            users: name and password of the authenticator are missing\
            """);

    Map<SourceRole, SourceCredentials> users =
        Map.of(
            SourceRole.SUPERUSER,
            new SourceCredentials("postgres", TestSource.PASSWORDS.get(0)),
            SourceRole.REPLICATION,
            new SourceCredentials("replicator", TestSource.PASSWORDS.get(1)),
            SourceRole.AUTHENTICATOR,
            new SourceCredentials("authenticator", TestSource.PASSWORDS.get(2)));
    PreflightReport report = preflight.check(preflight.logins(LoginOptions.DEFAULTS, users));
    assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void dataSourcesReachOneDatabaseOnly() {
    PreflightReport report =
        Preflight.of(source.bundle())
            .check(
                SourceLogins.of(
                    dataSource(0, "postgres", Map.of()),
                    dataSource(2, "authenticator", Map.of()),
                    dataSource(1, "replicator", REPLICATION)));

    assertThat(ids(report, CheckOutcome.FAILED)).isEmpty();
    assertThat(ids(report, CheckOutcome.COULD_NOT_CHECK))
        .containsExactly("ext.list", "obj.unlogged");
    assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
    assertThat(report.toString())
        .contains("Database `template1`: The data source of the superuser leads to one database");
  }

  @Test
  void anOrdinaryDataSourceIsNoneForReplication() {
    DataSource superuser = dataSource(0, "postgres", Map.of());
    DataSource authenticator = dataSource(2, "authenticator", Map.of());
    for (Map<String, String> wrong :
        List.of(
            Map.<String, String>of(),
            Map.of("replication", "true"),
            Map.of("replication", "true", "assumeMinServerVersion", "9.4"))) {
      PreflightReport report =
          Preflight.of(source.bundle())
              .check(SourceLogins.of(superuser, authenticator, dataSource(1, "replicator", wrong)));

      assertThat(ids(report, CheckOutcome.COULD_NOT_CHECK)).contains("repl.identify");
      assertThat(report.toString()).contains("`preferQueryMode=simple`");
    }
  }

  @Test
  void replicationThatLeadsToAnotherServerIsFound() {
    try (TestSource other = TestSource.start(16)) {
      PreflightReport report =
          Preflight.of(source.bundle())
              .check(
                  SourceLogins.of(
                      dataSource(0, "postgres", Map.of()),
                      dataSource(2, "authenticator", Map.of()),
                      TestDataSource.of(
                          other.server().url("postgres"),
                          "replicator",
                          TestSource.PASSWORDS.get(1),
                          REPLICATION)));

      assertThat(ids(report, CheckOutcome.FAILED)).containsExactly("repl.same-server");
    }
  }

  @Test
  void aCertificateIsLookedAtWhereThatIsWanted(@TempDir Path folder) {
    Path root = folder.resolve("root.crt");
    TestSource.CERTIFICATE.writeCertificate(root);
    Preflight preflight = Preflight.of(source.bundle());

    PreflightReport trusted =
        preflight.check(
            preflight.logins(
                LoginOptions.builder().sslMode(SslMode.VERIFY_FULL).rootCertificate(root).build()));
    assertThat(trusted.outcome()).as(trusted.toString()).isEqualTo(Outcome.CLEAN);

    TestCertificate.make().writeCertificate(root);
    PreflightReport foreign =
        preflight.check(
            preflight.logins(
                LoginOptions.builder().sslMode(SslMode.VERIFY_CA).rootCertificate(root).build()));
    assertThat(ids(foreign, CheckOutcome.FAILED)).containsExactly("tls.used");
    assertThat(ids(foreign, CheckOutcome.COULD_NOT_CHECK))
        .contains("super.login", "auth.login", "repl.identify");
  }

  @Test
  void tlsThatTheServerDoesNotHaveIsFound() {
    source.configure(List.of("ssl = off"));
    source.server().allow("host all all 127.0.0.1/32 scram-sha-256");
    try {
      Preflight preflight = Preflight.of(source.bundle());
      PreflightReport report =
          preflight.check(
              preflight.logins(LoginOptions.builder().sslMode(SslMode.REQUIRE).build()));

      assertThat(ids(report, CheckOutcome.FAILED)).containsExactly("tls.used");
    } finally {
      source.mendFiles();
    }
  }

  @Test
  void aServerThatNeverAnswersIsLeftSoon() throws IOException {
    try (ServerSocket silent =
        new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      Preflight preflight =
          Preflight.of(
              source.bundle(
                  Map.of("port: " + source.server().port(), "port: " + silent.getLocalPort())));
      Duration second = Duration.ofSeconds(1);
      PreflightReport report =
          preflight.check(
              preflight.logins(
                  LoginOptions.builder()
                      .connectTimeout(second)
                      .loginTimeout(second)
                      .socketTimeout(second)
                      .build()));

      assertThat(ids(report, CheckOutcome.FAILED)).containsExactly("net.connect");
    }
  }

  @Test
  void nothingCanBeWritten() {
    Preflight preflight = Preflight.of(source.bundle());
    PreflightReport report =
        preflight.check(
            new RewritingLogins(
                preflight.logins(LoginOptions.DEFAULTS),
                Map.of("SELECT pg_is_in_recovery() AS recovers", "CREATE TABLE t ()")));

    assertThat(ids(report, CheckOutcome.COULD_NOT_CHECK)).containsExactly("role.in-recovery");
    assertThat(report.toString()).contains("`25006`").contains("read-only transaction");
  }

  @Test
  void nothingIsLeftBehind() {
    Preflight.of(source.bundle()).check();

    assertThat(source.server().query("SELECT count(*) FROM pg_replication_slots")).isEqualTo("0");
  }

  @Test
  void aSourceThatIsAStandbyIsNoted(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("data");
    try (TestSource primary = TestSource.startOn(16, data)) {
      primary.prepared().configure(List.of("wal_log_hints = on"));
      primary.server().allow("host all all 127.0.0.1/32 trust"); // who starts it has no password
    }
    Files.createFile(data.resolve("standby.signal"));
    try (TestSource standby = TestSource.startOn(16, data)) {
      standby.server().allow(TestSource.HBA);
      PreflightReport report = Preflight.of(standby.bundle()).check();

      assertThat(report.outcome()).as(report.toString()).isEqualTo(Outcome.CLEAN);
      assertThat(ids(report, CheckOutcome.NOTE)).containsExactly("role.in-recovery");
      assertThat(ids(report, CheckOutcome.PASSED)).hasSize(33);
    }
  }

  @Test
  void theReportIsReadFromTheWorstToTheLeast() {
    source.execute(
        Map.of(
            "postgres",
            List.of(
                "ALTER ROLE replicator NOREPLICATION", "CREATE UNLOGGED TABLE scratch (id int)")));
    source.configure(List.of("wal_keep_size = 0"));
    try {
      PreflightReport report =
          Preflight.of(
                  source.bundle(Map.of("sgPostgresConfig: pgconfig", "sgPostgresConfig: other")))
              .check();
      String port = "" + source.server().port();

      assertThat(report.outcome()).isEqualTo(Outcome.COULD_NOT_CHECK);
      assertThat(report.failures(Severity.ERROR)).hasSize(1);
      Golden.check(getClass(), "report.txt", report.toString().replace(port, "PORT"));
      assertThat(PreflightText.withPassed().of(report))
          .contains("\npassed[wal.level] `wal_level` is `replica`.\n");
    } finally {
      source.mendFiles();
      source.execute(
          Map.of("postgres", List.of("ALTER ROLE replicator REPLICATION", "DROP TABLE scratch")));
    }
  }
}
