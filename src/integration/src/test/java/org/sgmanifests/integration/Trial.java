package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.PreflightReport;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;
import org.sgmanifests.validation.standby.Answer;
import org.sgmanifests.validation.standby.Observation;
import org.sgmanifests.validation.standby.PatroniList;
import org.sgmanifests.validation.standby.SourceStatus;
import org.sgmanifests.validation.standby.StandbyExpectation;
import org.sgmanifests.validation.standby.StandbyState;
import org.sgmanifests.validation.standby.StandbyStatus;
import org.sgmanifests.validation.standby.StandbyVerdict;

/**
 * A source and a standby that nobody else uses. Unless {@link #passed} was called, closing it keeps
 * the logs in {@code target/trials}.
 */
final class Trial implements AutoCloseable {
  private static final Path KEPT = Path.of("target/trials");
  private static final PathMatcher KEPT_FILES =
      FileSystems.getDefault().getPathMatcher("glob:*.{log,txt}");

  private final Stage stage;
  private final String name;
  private final Path folder;
  private final DebianSource source;
  private boolean passed;
  private int standbys;
  private Patroni patroni;
  private Patroni second;

  private Trial(Stage stage, String name) {
    this.stage = stage;
    this.name = name;
    this.folder = stage.trialFolder();
    this.source = DebianSource.copy(stage.workplace(), stage.template(), folder.resolve("s"));
  }

  /** With a source that is not started yet. */
  static Trial of(Stage stage, String name) {
    return new Trial(stage, name);
  }

  /** A folder for what only the source knows of. */
  Path work() {
    return stage.workplace().folder(folder.resolve("w"));
  }

  DebianSource source() {
    return source;
  }

  /** The manifests for this source. */
  Replica replica() {
    return replica(ReplicaPlan.at(source.port()));
  }

  /** Manifests that may not fit this source. */
  Replica replica(ReplicaPlan plan) {
    Path passwords = stage.workplace().folder(folder.resolve("passwords"));
    plan.users()
        .forEach(
            (role, user) ->
                stage.workplace().write(passwords.resolve(role.passwordKey()), user.password()));
    return Replica.of(plan, passwords);
  }

  /** What preflight says of these manifests. */
  PreflightReport preflight(Replica replica) {
    PreflightReport preflight = Preflight.of(replica.bundle()).check();
    keep("preflight.txt", preflight.toString());
    return preflight;
  }

  /** The ids of the checks with this outcome. */
  List<String> preflight(Replica replica, CheckOutcome outcome) {
    return preflight(replica).results(outcome).stream().map(CheckResult::check).toList();
  }

  /** A new standby by these manifests, not started yet; an earlier one is stopped. */
  Patroni standby(Replica replica) {
    stopStandby();
    Path own = folder.resolve("p" + ++standbys);
    patroni = Patroni.configure(stage.workplace(), own, stage.etcd(), replica);
    return patroni;
  }

  /** Another member of the standby's cluster, not started yet. */
  Patroni secondMember(Replica replica) {
    second = Patroni.second(stage.workplace(), patroni, stage.etcd(), replica);
    return second;
  }

  /**
   * Runs a shell script on the source's machine, as the user of its server, so {@code sudo -u
   * postgres} changes nothing and {@code psql} needs no address. It knows {@code $WORK}, {@code
   * $DATA} and what our set-up says to do about the data directory.
   */
  String shell(String script) {
    String head =
        String.join(
            "\n",
            "export WORK='" + work() + "' DATA='" + source.data() + "'",
            "export PGHOST='" + source.folder() + "' PGPORT=" + source.port() + " PGUSER=postgres",
            "dataDirectoryCommand() { " + Stage.SETUP.dataDirectoryCommand() + "\n}",
            "sudo() { shift 2; \"$@\"; }");
    return stage.workplace().run(List.of("bash", "-euc", head + "\n" + script)).orThrow();
  }

  /** A value with {@code $WORK} and {@code $DATA} in it. */
  String expand(String value) {
    return value.replace("$WORK", work().toString()).replace("$DATA", source.data().toString());
  }

  /** A file of passwords for psql, as users have one in {@code ~/.pgpass}. */
  Path pgpass() {
    StringBuilder lines = new StringBuilder();
    for (Login user : Stage.USERS.values()) {
      String escaped = user.password().replace("\\", "\\\\").replace(":", "\\:");
      lines.append("*:*:*:" + user.name() + ":" + escaped + "\n");
    }
    return stage.workplace().write(work().resolve("pgpass"), lines.toString());
  }

  /** Notes a text for the case that the trial fails. */
  void keep(String file, String text) {
    stage.workplace().write(folder.resolve(file), text);
  }

  /** What our verifier makes of all that can be seen: Patroni's list, the standby, the source. */
  StandbyVerdict verdict(Replica replica) {
    Login superuser = replica.user(Role.SUPERUSER);
    Observation seen =
        Observation.builder()
            .patroni(Answer.from(() -> PatroniList.parse(patroni.list())))
            .standby(StandbyStatus.ask(() -> connect(patroni.port(), superuser)))
            .source(SourceStatus.ask(() -> connect(replica.port(), superuser)))
            .build();
    StandbyVerdict verdict = StandbyVerdict.of(StandbyExpectation.of(replica.bundle()), seen);
    keep("verdict.txt", verdict.toString());
    return verdict;
  }

  /** Waits until our verifier calls the standby so. */
  void awaitState(Replica replica, StandbyState state) {
    Wait.until(Patroni.LIMIT, "the verdict is " + state, () -> verdict(replica).state() == state);
  }

  private static Connection connect(int port, Login login) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", login.name(), login.password());
  }

  void passed() {
    passed = true;
  }

  @Override
  public void close() {
    stopStandby();
    source.close();
    if (!passed) {
      keepLogs();
    }
    Workplace.delete(folder);
  }

  /** Patroni that ends while it makes a copy leaves its PostgreSQL behind. */
  private void stopStandby() {
    if (second != null) {
      second.stop();
    }
    if (patroni != null) {
      patroni.stop();
      stage.workplace().stopIn(patroni.folder());
    }
  }

  private void keepLogs() {
    Path kept = KEPT.resolve(name);
    try (Stream<Path> files = Files.walk(folder, 3)) {
      Files.createDirectories(kept);
      for (Path file : files.filter(path -> KEPT_FILES.matches(path.getFileName())).toList()) {
        Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
