package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class MainTest {
  static Iterable<String> commands() {
    return Main.commandLine().getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void onlyTheCommandThatIsUsedIsPrepared(String name) {
    assertThat(Main.commandLine(name, "--help").getSubcommands())
        .hasSize(
            name.equals("generate-completion") ? Main.commandLine().getSubcommands().size() : 1)
        .containsKey(name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasAHelpWithItsWholeName(String name) {
    StringWriter out = new StringWriter();
    CommandLine commandLine = Main.commandLine(name, "--help");
    commandLine.setOut(new PrintWriter(out, true));
    assertThat(commandLine.execute(name, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: sgmanifests " + name);
  }

  @Test
  void aMistakeIsSaidInShortWithAWayToTheHelp() {
    TestCommand render = new TestCommand("render");
    assertThat(render.run()).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err().lines())
        .containsExactly(
            "Missing required parameter: 'CLASS|JAR'", "Help: sgmanifests render --help");
    assertThat(render.run("--layuot=flux", "a.B")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(render.err()).contains("Possible solutions: --layout");
  }

  @Test
  void theHelpAndAMisspeltCommandKnowAll() {
    assertThat(Main.commandLine("--help").getUsageMessage())
        .contains("validate", "render", "explain", "rules", "graph", "generate-completion");
    StringWriter err = new StringWriter();
    CommandLine commandLine = Main.commandLine("validat");
    commandLine.setErr(new PrintWriter(err, true));
    assertThat(commandLine.execute("validat")).isEqualTo(ExitCode.COULD_NOT_CHECK);
    assertThat(err.toString()).contains("validate");
  }
}
