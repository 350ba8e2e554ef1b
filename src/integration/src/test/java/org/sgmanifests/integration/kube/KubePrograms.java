package org.sgmanifests.integration.kube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sgmanifests.integration.Programs;

/** The API server that {@code kube/apiserver} builds, and the etcd of Debian. */
final class KubePrograms {
  private static final Path SCRIPT = Path.of("kube/apiserver").toAbsolutePath();

  private KubePrograms() {}

  /** Where the script puts the API server of the version that is pinned there. */
  static Path apiServer() {
    try {
      Process script = new ProcessBuilder(SCRIPT.toString(), "path").start();
      String path =
          new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (script.waitFor() != 0) {
        throw new IllegalStateException(SCRIPT + " path ends with " + script.exitValue());
      }
      return Path.of(path);
    } catch (IOException e) {
      throw new UncheckedIOException("not run in src/integration", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is not there, and how to get it; empty if all is there.
   *
   * @throws IllegalStateException instead, where {@link Programs#REQUIRED} is set
   */
  static Optional<String> missing() {
    StringBuilder missing = new StringBuilder();
    if (!Files.exists(Path.of(Programs.ETCD))) {
      missing.append("No " + Programs.ETCD + "; Debian has it in etcd-server. ");
    }
    Path server = apiServer();
    if (!Files.isExecutable(server)) {
      missing.append(
          "No %s; with Go from 1.25 on, `src/integration/kube/apiserver build` makes it, once."
              .formatted(server));
    }
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    if (System.getenv(Programs.REQUIRED) != null) {
      throw new IllegalStateException(missing.toString());
    }
    return Optional.of(missing.toString().strip());
  }
}
