package org.sgmanifests.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Kills a {@link Rewriter} a hundred times, each time after another while. Each of its files has to
 * be one version, whole, and those with secrets for their owner only, what is left over included.
 *
 * <p>With the argument {@code --as-nobody-should} the files are written in place, which has to
 * fail.
 */
public final class Kills {
  private static final int KILLS = 100;

  /** Milliseconds, in which the folder is written several times. */
  private static final int LONGEST = 60;

  private static final Path ROOT = Path.of("target/fuzz/killed");

  private Kills() {}

  /** Kills; exit code 1 if something is not as it should be. */
  public static void main(String[] args) throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int amid = 0;
    int broken = 0;
    for (int i = 0; i < KILLS; i++) {
      Path folder = Files.createDirectories(ROOT.resolve(String.valueOf(i)));
      delete(folder);
      kill(folder, args, random.nextInt(LONGEST));
      try {
        amid += isAmid(folder) ? 1 : 0;
      } catch (AssertionError e) {
        broken++;
        System.out.println(folder + ": " + e.getMessage());
      }
    }
    System.out.printf(
        "%d kills, %d of them while files were written, %d broken; seed %d%n",
        KILLS, amid, broken, seed);
    System.exit(broken == 0 && amid > 0 ? 0 : 1);
  }

  private static void kill(Path folder, String[] args, int milliseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Rewriter.class.getName(),
                            folder.toString()),
                        Arrays.stream(args))
                    .toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      Demand.that(process.getInputStream().read() >= 0, "nothing was written");
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Whether files of several versions are there, or something is left over. */
  private static boolean isAmid(Path folder) throws IOException {
    Set<String> versions = new HashSet<>();
    for (int file = 0; file < Rewriter.FILES; file++) {
      Path path = folder.resolve(Rewriter.name(file));
      String text = Files.readString(path);
      String version = text.lines().findFirst().orElse("0");
      Demand.that(
          text.equals(Rewriter.text(file, Integer.parseInt(version))), path + " is not whole");
      Demand.equal(
          permissions(path), Rewriter.isSecret(file) ? "rw-------" : "rw-r--r--", "of " + path);
      versions.add(version);
    }
    List<Path> left = others(folder);
    for (Path path : left) {
      String name = path.getFileName().toString();
      Demand.that(name.startsWith(".") && name.endsWith(".tmp"), path + " is left over");
      boolean secret = name.matches("\\.[13579]\\.yaml.*");
      Demand.that(!secret || permissions(path).equals("rw-------"), path + " is for everybody");
    }
    return versions.size() > 1 || !left.isEmpty();
  }

  private static List<Path> others(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
