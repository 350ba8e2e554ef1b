package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * What the documentation has from the command line is what the command line gives. {@code
 * -Dgolden.update=true} writes it anew.
 */
class SiteFilesTest {
  private static final Path SITE = Path.of("../../src/site");
  private static final Path REPLICA =
      Path.of("../../samples/src/test/resources/org/sgmanifests/samples/replica/replica.yaml");
  private static final int WIDTH = 100;

  private static final String INTRODUCTION =
      """
      <!-- Made from the commands by SiteFilesTest; -Dgolden.update=true writes it anew. -->

      # Command line

      `sgmanifests` is one jar that runs on Java 17 and later: `java -jar sgmanifests.jar`. No command needs a
      cluster, and only `preflight` and `verify` touch the network.

      | exit code | of every command |
      | --- | --- |
      | 0 | nothing was found, everything is done |
      | 1 | something was found: errors, differences, files that are not as they should be |
      | 2 | something could not be checked, nothing was checked, or the usage was wrong |

      """;

  @Test
  void thePageHasTheHelpOfEveryCommand() throws IOException {
    CommandLine all = Main.commandLine();
    StringBuilder page = new StringBuilder(INTRODUCTION);
    all.getSubcommands()
        .forEach(
            (name, command) -> {
              command.setUsageHelpWidth(WIDTH);
              String help = command.getUsageMessage(Ansi.OFF).stripTrailing();
              page.append("## ").append(name).append("\n\n```text\n").append(help);
              page.append("\n```\n\n");
            });
    check(SITE.resolve("markdown/cli.md"), page.toString().stripTrailing() + "\n");
  }

  @Test
  void thePictureIsThatOfTheSample() throws IOException {
    StringWriter out = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .execute("graph", "--format", "svg", REPLICA.toString());

    assertThat(code).isEqualTo(ExitCode.CLEAN);
    check(SITE.resolve("resources/images/replica.svg"), out.toString());
  }

  private static void check(Path file, String text) throws IOException {
    String plain = text.replace("\r\n", "\n");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, plain);
    } else {
      assertThat(plain)
          .as("%s; if the new text is right, run the test with -Dgolden.update=true", file)
          .isEqualTo(Files.readString(file));
    }
  }
}
