package org.sgmanifests.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.generator.Seeds;

/** What is written does not depend on the language, time zone and charset of the machine. */
class SettingsLawTest {
  private static final int RUNS = 2;

  /**
   * The usual ones; then, an {@code i} in capitals has a dot; then, digits are other characters.
   */
  private static final List<String> SETTINGS =
      List.of(
          "-Duser.language=en -Duser.country=US -Dfile.encoding=UTF-8 -Duser.timezone=UTC",
          "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1"
              + " -Duser.timezone=Pacific/Kiritimati -Dline.separator=\r\n",
          "-Duser.language=ar -Duser.country=EG -Dfile.encoding=US-ASCII"
              + " -Duser.timezone=America/St_Johns");

  /** For a JVM that lives for seconds. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir private Path folder;

  /** In JVMs of their own, as some of these settings are read when one starts. */
  @Test
  void theSameBytesAreWrittenOnAnyMachine() throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < SETTINGS.size(); i++) {
      processes.add(start(i));
    }
    for (Process process : processes) {
      int status = process.waitFor();
      assertThat(status).as(Files.readString(log(processes.indexOf(process)))).isZero();
    }
    Map<String, String> usual = WrittenFiles.in(target(0));
    assertThat(usual).hasSizeGreaterThan(RUNS);
    for (int i = 1; i < SETTINGS.size(); i++) {
      Map<String, String> files = WrittenFiles.in(target(i));
      assertThat(files.keySet()).isEqualTo(usual.keySet());
      files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(usual.get(name)));
    }
  }

  private Process start(int settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_LIVED);
    command.addAll(List.of(SETTINGS.get(settings).split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WrittenFiles.class.getName());
    command.add(target(settings).toString());
    Seeds.each(RUNS, seed -> command.add(String.valueOf(seed)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(settings).toFile())
        .start();
  }

  private Path target(int settings) {
    return folder.resolve("files" + settings);
  }

  private Path log(int settings) {
    return folder.resolve("log" + settings);
  }
}
