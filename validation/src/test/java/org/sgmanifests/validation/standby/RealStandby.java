package org.sgmanifests.validation.standby;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sgmanifests.servers.PostgresServer;

/** Copies a running server, as pg_basebackup does, and starts the copy as its standby. */
final class RealStandby {
  private static final Set<String> NOT_COPIED =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

  private RealStandby() {}

  static PostgresServer copy(PostgresServer source, Path folder, String name) {
    try (Connection connection = source.connect("postgres", "postgres", "");
        Statement statement = connection.createStatement()) {
      boolean old = source.major() < 15;
      statement.execute(
          old
              ? "SELECT pg_start_backup('copy', true, false)"
              : "SELECT pg_backup_start('copy', true)");
      copyFiles(source.dataDirectory(), folder);
      try (ResultSet label =
          statement.executeQuery(
              old
                  ? "SELECT labelfile FROM pg_stop_backup(false, true)"
                  : "SELECT labelfile FROM pg_backup_stop(true)")) {
        label.next();
        Files.writeString(folder.resolve("backup_label"), label.getString(1));
      }
      copyFiles(source.dataDirectory().resolve("pg_wal"), folder.resolve("pg_wal"));
      Files.createFile(folder.resolve("standby.signal"));
      Files.writeString(
          folder.resolve("postgresql.auto.conf"),
          "primary_conninfo = 'user=postgres host=127.0.0.1 port="
              + source.port()
              + " application_name="
              + name
              + "'\nwal_retrieve_retry_interval = 200ms\n");
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
    return PostgresServer.startOn(source.major(), folder);
  }

  /** Files come and go below a server that runs. */
  private static void copyFiles(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(folder).toString());
            Files.createDirectories(copy);
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            if (!NOT_COPIED.contains(file.getFileName().toString()) && !Files.exists(copy)) {
              try {
                Files.copy(file, copy);
              } catch (NoSuchFileException e) {
                return FileVisitResult.CONTINUE;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Waits until something holds, at most ten seconds. */
  static boolean eventually(BooleanSupplier condition) {
    for (int i = 0; i < 200; i++) {
      if (condition.getAsBoolean()) {
        return true;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return false;
  }
}
