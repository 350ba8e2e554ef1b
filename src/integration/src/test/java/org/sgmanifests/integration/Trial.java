package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sgmanifests.builders.credentials.Role;

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
  private Patroni patroni;

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
    return replica("127.0.0.1", source.port(), Stage.USERS, Map.of());
  }

  /** Manifests that may not fit this source. */
  Replica replica(String host, int port, Map<Role, Login> users, Map<String, String> parameters) {
    Path passwords = stage.workplace().folder(folder.resolve("passwords"));
    users.forEach(
        (role, user) ->
            stage.workplace().write(passwords.resolve(role.passwordKey()), user.password()));
    return Replica.of(host, port, Stage.names(users), passwords, parameters);
  }

  /** A standby by these manifests, not started yet. */
  Patroni standby(Replica replica) {
    patroni = Patroni.configure(stage.workplace(), folder.resolve("p"), stage.etcd(), replica);
    return patroni;
  }

  /** Runs a shell script as the servers' user, with {@code $WORK} and {@code $DATA} in it. */
  void shell(String script) {
    stage
        .workplace()
        .run(List.of("bash", "-euc", "WORK=" + work() + " DATA=" + source.data() + "\n" + script))
        .orThrow();
  }

  /** A value with {@code $WORK} and {@code $DATA} in it. */
  String expand(String value) {
    return value.replace("$WORK", work().toString()).replace("$DATA", source.data().toString());
  }

  /** Notes a text for the case that the trial fails. */
  void keep(String file, String text) {
    stage.workplace().write(folder.resolve(file), text);
  }

  void passed() {
    passed = true;
  }

  @Override
  public void close() {
    if (patroni != null) {
      patroni.stop();
    }
    source.close();
    if (!passed) {
      keepLogs();
    }
    Workplace.delete(folder);
  }

  private void keepLogs() {
    Path kept = KEPT.resolve(name);
    try (Stream<Path> files = Files.walk(folder, 2)) {
      Files.createDirectories(kept);
      for (Path file : files.filter(path -> KEPT_FILES.matches(path.getFileName())).toList()) {
        Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
