package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void writeTheScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
    TestCommand completion = new TestCommand("generate-completion");
    assertThat(completion.run()).isZero();
    script = Files.writeString(folder.resolve("completion.sh"), completion.out());
  }

  @Test
  void theScriptIsBash() throws Exception {
    assertThat(bash("-n", script.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "vali, validate",
    "expl, explain",
    "render --layout ku, kustomize",
    "graph --format s, svg",
    "explain SGSc, SGScript",
    "rules dangling-r, dangling-reference",
    "rules --topic repl, replication"
  })
  void wordsAreCompleted(String typed, String completed) throws Exception {
    List<String> words = List.of(("sgmanifests " + typed).split(" "));
    String program =
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=${#COMP_LINE};"
                .formatted(
                    script, String.join(" ", words), words.size() - 1, String.join(" ", words))
            + " _complete_sgmanifests; printf '%s\\n' \"${COMPREPLY[@]}\"";
    assertThat(bash("-c", program).lines().map(String::strip)).contains(completed);
  }

  private static String bash(String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("/bin/bash"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
