package org.sgmanifests.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  private static final String USUAL =
      "-Duser.language=en -Duser.country=US -Dfile.encoding=UTF-8 -Duser.timezone=UTC";

  /** An {@code i} in capitals has a dot in the first, and digits are others in the second. */
  private static final List<String> OTHERS =
      List.of(
          "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1"
              + " -Duser.timezone=Pacific/Kiritimati -Dline.separator=\r\n",
          "-Duser.language=ar -Duser.country=EG -Dfile.encoding=US-ASCII"
              + " -Duser.timezone=America/St_Johns");

  @TempDir private Path folder;

  @Test
  void theSameBytesAreWrittenOnAnyMachine() throws IOException, InterruptedException {
    Map<String, String> usual = written(USUAL, "usual");
    assertThat(usual).hasSizeGreaterThan(RUNS);
    for (String other : OTHERS) {
      Map<String, String> files = written(other, "other" + OTHERS.indexOf(other));
      assertThat(files.keySet()).isEqualTo(usual.keySet());
      files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(usual.get(name)));
    }
  }

  /** In a JVM of its own, as some of these settings are read when it starts. */
  private Map<String, String> written(String settings, String name)
      throws IOException, InterruptedException {
    List<String> seeds = new ArrayList<>();
    Seeds.each(RUNS, seed -> seeds.add(String.valueOf(seed)));
    Path target = folder.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WrittenFiles.class.getName());
    command.add(target.toString());
    command.addAll(seeds);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(new String(output, StandardCharsets.UTF_8)).isZero();
    return WrittenFiles.in(target);
  }
}
