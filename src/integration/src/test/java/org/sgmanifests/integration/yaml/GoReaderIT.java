package org.sgmanifests.integration.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sgmanifests.generator.RandomManifests;
import org.sgmanifests.generator.Seeds;
import org.sgmanifests.validation.yaml.YamlReader;
import org.sgmanifests.validation.yaml.YamlWriter;

/** What we write is what kubectl reads. */
class GoReaderIT {
  private static final int RUNS = 300;
  private static final int PLAIN_SCALARS = 5000;

  private static final List<String> WORDS =
      List.of(
          "y Y yes Yes YES on On ON true TRUE n N no off OFF false ~ null Null NULL yEs oN nULL",
          "9223372036854775807 9223372036854775808 18446744073709551616 1e22 -1e300 1.0 1e15 1e400",
          "190:20:30 1:30 2026-11-26 2001-1-1 2026-11-26T01:02:03Z inf nan 0xFFFFFFFFFFFFFFFF");

  private static final String OF_NUMBERS = "00112789__+-..eExob";

  /** What is missing then is a failure. */
  private static final String REQUIRED = "SGMANIFESTS_SERVERS_REQUIRED";

  @BeforeAll
  static void goIsInstalled() throws IOException, InterruptedException {
    String missing = GoReader.missing().orElse("");
    if (System.getenv(REQUIRED) == null) {
      if (!missing.isEmpty()) {
        System.out.println("Skipped: " + missing);
      }
      assumeTrue(missing.isEmpty(), missing);
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void kubectlReadsWhatWasWritten() throws IOException, InterruptedException {
    List<JsonNode> written = new ArrayList<>();
    Seeds.each(
        RUNS,
        seed -> {
          RandomManifests random = RandomManifests.seeded(seed);
          written.addAll(random.objects(3));
          written.add(random.tree());
        });

    List<JsonNode> read = GoReader.read(new YamlWriter().writeBytes(written));

    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < written.size(); i++) {
      assertThat(read.get(i)).isEqualTo(written.get(i));
    }
  }

  /** Without quotes, as people write them; our reader has to take them for the same things. */
  @Test
  void ourReaderTakesPlainScalarsAsKubectlDoes() throws IOException, InterruptedException {
    Set<String> scalars = new LinkedHashSet<>(List.of(String.join(" ", WORDS).split(" ")));
    Seeds.each(PLAIN_SCALARS, seed -> scalars.add(numberLike(new Random(seed))));
    scalars.remove("-"); // a list item
    StringBuilder text = new StringBuilder();
    scalars.forEach(scalar -> text.append("- ").append(scalar).append('\n'));

    JsonNode kubectl = GoReader.read(text.toString().getBytes(StandardCharsets.UTF_8)).get(0);
    JsonNode ours = new YamlReader().read("law", text.toString()).documents().get(0).root();

    assertThat(ours).hasSameSizeAs(scalars).hasSameSizeAs(kubectl);
    int i = 0;
    for (String scalar : scalars) {
      assertThat(number(ours.get(i))).as(scalar).isEqualTo(number(kubectl.get(i++)));
    }
  }

  /** Of integers with more than 64 bits kubectl keeps as much as a float holds, and we keep all. */
  private static JsonNode number(JsonNode scalar) {
    return scalar.isBigInteger() ? DoubleNode.valueOf(scalar.doubleValue()) : scalar;
  }

  private static String numberLike(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(7); length > 0; length--) {
      text.append(OF_NUMBERS.charAt(random.nextInt(OF_NUMBERS.length())));
    }
    return text.toString();
  }
}
