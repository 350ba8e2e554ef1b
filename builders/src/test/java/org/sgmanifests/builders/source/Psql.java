package org.sgmanifests.builders.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.sgmanifests.servers.PostgresServer;

/** Runs the command lines by a shell, with PostgreSQL's own client. */
final class Psql {
  private Psql() {}

  record Result(int status, String text) {}

  /** Tests that need psql are skipped where there is none: it is not among Maven's artifacts. */
  static void assumeInstalled() {
    boolean installed;
    try {
      installed = run(Map.of(), "", "command -v setsid && psql --version").status() == 0;
    } catch (IllegalStateException e) {
      installed = false;
    }
    Assumptions.assumeTrue(installed, "no psql and setsid on this machine");
  }

  /** As the administrator, whom the server lets in without a password. */
  static Result administrator(PostgresServer server, Path folder, String input, String command) {
    return run(
        Map.of(
            "PGHOST", "127.0.0.1", "PGPORT", String.valueOf(server.port()), "PGUSER", "postgres"),
        input,
        "cd " + ShellWord.of(folder.toString()) + " && " + command);
  }

  static Result withPassword(String password, String command) {
    return run(Map.of("PGPASSWORD", password), "", command);
  }

  static Result run(Map<String, String> environment, String input, String command) {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("sh", "-c", command)).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("PGCLIENTENCODING", "UTF8");
    try {
      Process process = builder.start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end: " + command);
      }
      return new Result(process.exitValue(), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
