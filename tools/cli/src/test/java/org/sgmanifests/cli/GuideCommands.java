package org.sgmanifests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of a guide, as they stand there. */
final class GuideCommands {
  private static final Path GUIDES = Path.of("../../src/site/markdown/guide");
  private static final Pattern COMMANDS =
      Pattern.compile("<!-- cli -->\n```sh\n(.*?)```", Pattern.DOTALL);

  private GuideCommands() {}

  /** Each command without {@code sgmanifests} in front. */
  static List<String> of(String guide) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher matcher = COMMANDS.matcher(Files.readString(GUIDES.resolve(guide)));
    while (matcher.find()) {
      matcher.group(1).lines().forEach(commands::add);
    }
    assertThat(commands)
        .hasSizeGreaterThan(3)
        .allSatisfy(command -> assertThat(command).startsWith("sgmanifests "));
    return commands.stream().map(command -> command.substring("sgmanifests ".length())).toList();
  }
}
