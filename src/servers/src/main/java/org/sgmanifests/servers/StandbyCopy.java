package org.sgmanifests.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * Makes a standby of a server that runs: copies its files between the start and the end of a
 * backup, as pg_basebackup does, and starts the copy. Everybody is let in to the copy.
 */
public final class StandbyCopy {
  private static final Set<String> NOT_COPIED =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

  private StandbyCopy() {}

  /**
   * Copies and starts.
   *
   * @param folder an empty one for the copy; it stays
   * @param conninfo how the copy connects to the source, but for host and port, such as {@code
   *     user=postgres application_name=my-db-0}
   */
  public static PostgresServer start(PostgresServer source, Path folder, String conninfo) {
    boolean old = source.major() < 15;
    source.execute(
        old
            ? "SELECT pg_start_backup('copy', true, false)"
            : "SELECT pg_backup_start('copy', true)");
    try {
      copyFiles(source.dataDirectory(), folder);
      String label =
          source.query(
              old
                  ? "SELECT labelfile FROM pg_stop_backup(false, true)"
                  : "SELECT labelfile FROM pg_backup_stop(true)");
      copyFiles(source.dataDirectory().resolve("pg_wal"), folder.resolve("pg_wal"));
      Files.writeString(folder.resolve("backup_label"), Objects.requireNonNull(label));
      Files.createFile(folder.resolve("standby.signal"));
      Files.writeString(
          folder.resolve("pg_hba.conf"), "local all all trust\nhost all all 127.0.0.1/32 trust\n");
      Files.writeString(
          folder.resolve("postgresql.auto.conf"),
          "primary_conninfo = 'host=127.0.0.1 port=%d %s'\nwal_retrieve_retry_interval = 200ms\n"
              .formatted(source.port(), conninfo));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PostgresServer.startOn(source.major(), folder);
  }

  /** Files come and go below a server that runs; those that are in the copy stay as they are. */
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
}
