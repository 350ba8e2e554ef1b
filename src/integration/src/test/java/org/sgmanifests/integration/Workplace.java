package org.sgmanifests.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A temporary folder in which servers run. Everything in it belongs to the user that the servers
 * run as: {@code postgres} when we are root, as PostgreSQL refuses to run as root, else ourselves.
 * Closing it ends whatever still runs in the folder and deletes it.
 */
public final class Workplace implements AutoCloseable {
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
  private static final Duration COMMAND_LIMIT = Duration.ofMinutes(2);

  /**
   * The next port to hand out. Below those that the kernel gives to clients (32768 and more), so
   * that none of them takes a port that is meant for a server to come.
   */
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(20_000, 30_000));

  private final Path root;
  private final boolean asPostgres;

  private Workplace(Path root, boolean asPostgres) {
    this.root = root;
    this.asPostgres = asPostgres;
  }

  static Workplace open() {
    return open(ROOT);
  }

  /** For servers that run as whoever runs the tests, as they mind no root. */
  public static Workplace openAsOurselves() {
    return open(false);
  }

  private static Workplace open(boolean asPostgres) {
    try {
      Path root = Files.createTempDirectory("sgmanifests-");
      Workplace workplace = new Workplace(root.toRealPath(), asPostgres);
      workplace.give(root);
      Runtime.getRuntime().addShutdownHook(new Thread(workplace::close));
      return workplace;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /** A new folder, which only the servers' user can look into, as PostgreSQL demands. */
  public Path folder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return give(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, readable for the servers' user only. */
  public Path write(Path file, String text) {
    try {
      Files.writeString(file, text);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      return give(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path give(Path path) throws IOException {
    if (asPostgres) {
      Files.setOwner(
          path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user()));
    }
    return path;
  }

  private static String user() {
    return "postgres";
  }

  /** Runs a command to its end and gives what it prints, errors included. */
  Output run(List<String> command) {
    try {
      Path file = Files.createTempFile(root, "output-", "");
      Process process = builder(command, Map.of()).redirectOutput(file.toFile()).start();
      if (!process.waitFor(COMMAND_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(command.get(0) + " does not end");
      }
      Output output = new Output(process.exitValue(), Files.readString(file));
      Files.delete(file);
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Starts a server that writes its log to a file. */
  public Server start(List<String> command, Map<String, String> environment, Path log) {
    try {
      Process process =
          builder(command, environment)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new Server(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(List<String> command, Map<String, String> environment) {
    List<String> line = new ArrayList<>();
    if (asPostgres) {
      line.addAll(
          List.of("setpriv", "--reuid=" + user(), "--regid=" + user(), "--init-groups", "--"));
    }
    line.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(line).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH",
                Programs.postgresFolder() + ":/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME",
                root.toString(),
                "LC_ALL",
                "C.UTF-8",
                "PYTHONUNBUFFERED",
                "1"));
    builder.environment().putAll(environment);
    return builder;
  }

  /** A port of loopback that nobody listens at, and that is handed out once. */
  public static int freePort() {
    while (true) {
      int port = NEXT_PORT.getAndIncrement();
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException e) {
        // Somebody else has it.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The processes that work in the folder or have it in their command line. */
  List<ProcessHandle> running() {
    return running(root);
  }

  private static List<ProcessHandle> running(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> isIn(folder, process))
        .toList();
  }

  private static boolean isIn(Path folder, ProcessHandle process) {
    Path proc = Path.of("/proc", String.valueOf(process.pid()));
    try {
      return Files.readSymbolicLink(proc.resolve("cwd")).startsWith(folder)
          || new String(Files.readAllBytes(proc.resolve("cmdline")), StandardCharsets.UTF_8)
              .contains(folder + "/");
    } catch (IOException e) {
      return false; // It has ended, or is somebody else's.
    }
  }

  /** Ends what still runs in a folder below this one. */
  void stopIn(Path folder) {
    running(folder).forEach(ProcessHandle::destroy);
    if (!Wait.isTrue(STOP_LIMIT, () -> running(folder).isEmpty())) {
      running(folder).forEach(ProcessHandle::destroyForcibly);
      Wait.until(STOP_LIMIT, "all servers are gone", () -> running(folder).isEmpty());
    }
  }

  @Override
  public synchronized void close() {
    stopIn(root);
    delete(root);
  }

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exit status and text of a command that has ended. */
  record Output(int status, String text) {
    /** The text, without blanks around it. */
    String orThrow() {
      if (status != 0) {
        throw new IllegalStateException("exit status " + status + ": " + text);
      }
      return text.strip();
    }
  }
}
