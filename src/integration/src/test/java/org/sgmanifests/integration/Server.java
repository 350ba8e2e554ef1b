package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** A process that runs until it is stopped, and its log. */
public final class Server {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final Process process;
  private final Path log;

  Server(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** All that it has written so far. */
  public String log() {
    try {
      // Not as a String at once: a log may be cut in the middle of a character.
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean logs(Pattern text) {
    return text.matcher(log()).find();
  }

  /** Waits for a text in the log; fails at once when the process ends without it. */
  public void awaitLog(Duration limit, Pattern text) {
    Wait.until(
        limit,
        "`" + text + "` in " + log.getFileName(),
        () -> {
          boolean alive = process.isAlive();
          if (logs(text)) {
            return true;
          }
          if (!alive) {
            throw new AssertionError("ended without `" + text + "` in " + log.getFileName());
          }
          return false;
        });
  }

  /** Asks the process to end, and ends it when it does not. */
  public void stop() {
    process.destroy();
    if (!Wait.isTrue(STOP_LIMIT, () -> !process.isAlive())) {
      process.destroyForcibly();
    }
  }
}
