package org.sgmanifests.validation.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.Golden;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * A case is a folder: {@code bundle.yaml}, whose first line names the releases, what there is to
 * say about it, and the bundle with the edits.
 */
class UpgradeTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/sgmanifests/validation/upgrade");
  private static final Pattern FIRST_LINE =
      Pattern.compile("# From StackGres ([\\d.]+) to ([\\d.]+)\n");

  record Case(String name, String yaml, String from, String to) {
    static Case of(String name) {
      String yaml = TestManifests.resource(UpgradeTest.class, name + "/bundle.yaml");
      Matcher line = FIRST_LINE.matcher(yaml);
      assertThat(line.lookingAt()).as("the first line of %s", name).isTrue();
      return new Case(name, yaml, line.group(1), line.group(2));
    }

    Manifests input() {
      return TestManifests.read(yaml);
    }

    UpgradePlan plan() {
      return Upgrade.check(input(), from, to);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().map(Case::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePlanSaysWhatChanges(Case upgrade) {
    UpgradePlan plan = upgrade.plan();
    StringBuilder text = new StringBuilder();
    plan.items()
        .forEach(
            item ->
                text.append(TestManifests.text(item.finding()))
                    .append(item.edit().isPresent() ? "\n  (can be edited)\n" : "\n"));
    plan.steps().forEach(step -> text.append("* ").append(step).append('\n'));
    Golden.check(getClass(), upgrade.name() + "/expected.txt", text.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theEditsGiveTheseObjects(Case upgrade) {
    Golden.check(getClass(), upgrade.name() + "/edited.yaml", yaml(upgrade.plan().apply()));
    Golden.check(
        getClass(), upgrade.name() + "/kept.yaml", yaml(upgrade.plan().applyKeepingBehaviour()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void afterTheEditsOnlyWhatHasNoneIsLeft(Case upgrade) {
    UpgradePlan plan = upgrade.plan();
    List<String> left =
        plan.items().stream()
            .filter(item -> item.isNecessary() && item.edit().isEmpty())
            .map(item -> identity(item.finding()))
            .toList();
    List<String> before =
        Validator.forStackGres(upgrade.from()).validate(upgrade.input()).findings().stream()
            .map(UpgradeTest::identity)
            .toList();
    for (Bundle edited : List.of(plan.apply(), plan.applyKeepingBehaviour())) {
      assertThat(Validator.forStackGres(upgrade.to()).validate(edited).findings())
          .extracting(UpgradeTest::identity)
          .filteredOn(finding -> !before.contains(finding))
          .containsExactlyInAnyOrderElementsOf(left);
      assertThat(
              Upgrade.check(edited, upgrade.from(), upgrade.to()).items().stream()
                  .filter(item -> item.isNecessary() && item.edit().isPresent()))
          .isEmpty();
    }
    assertThat(Upgrade.check(plan.applyKeepingBehaviour(), upgrade.from(), upgrade.to()).items())
        .noneMatch(item -> item.edit().isPresent());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noValueIsLostButOfFieldsThatNothingReplaces(Case upgrade) {
    UpgradePlan plan = upgrade.plan();
    List<String> values = values(upgrade.input().bundle());
    for (UpgradeItem item : plan.items()) {
      if (item.edit().orElse(null) instanceof Edit.Remove remove) {
        String pointer = "/" + remove.path().toString().replace('.', '/');
        addValues(item.manifest().tree().at(pointer), values, true);
      }
    }
    assertThat(values(plan.apply())).containsExactlyInAnyOrderElementsOf(values);
  }

  @Test
  void anObjectWithoutEditsIsTheSameAndWhatExistsElsewhereIsKept() {
    Bundle bundle =
        Case.of("nothing-to-do").input().bundle().existing("Secret", "shop", "elsewhere", "key");
    Bundle edited = Upgrade.check(bundle, "1.16", "1.17").apply();
    assertThat(edited.objects().get(0)).isSameAs(bundle.objects().get(0));
    assertThat(edited.existing()).isEqualTo(bundle.existing());
  }

  @Test
  void anItemOfABundleNamesTheLineThatAddedTheObject() {
    Bundle read = Case.of("both-places").input().bundle();
    assertThat(Upgrade.check(Bundle.of(read.objects()), "1.16", "1.17").items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.finding().file()).isEmpty());
  }

  @Test
  void theOperatorGoesForwardThroughKnownReleases() {
    assertThatThrownBy(() -> Upgrade.check(Bundle.of(), "1.17", "1.16"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("before");
    assertThatThrownBy(() -> Upgrade.check(Bundle.of(), "1.10", "1.16"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Upgrade.check(Bundle.of(), "1.16", "1.16").steps()).isEmpty();
  }

  private static String identity(Finding finding) {
    return finding.rule() + " " + finding.name() + " " + finding.path();
  }

  private static String yaml(Bundle bundle) {
    List<ObjectNode> trees = new ArrayList<>();
    bundle.objects().forEach(object -> trees.add(((RawManifest) object).tree()));
    return new YamlWriter().write(trees);
  }

  private static List<String> values(Bundle bundle) {
    List<String> values = new ArrayList<>();
    bundle.objects().forEach(object -> addValues(((RawManifest) object).tree(), values, false));
    return values;
  }

  /** The values at the leaves, but null, which says nothing. */
  private static void addValues(JsonNode node, List<String> values, boolean remove) {
    if (node.isContainerNode()) {
      node.forEach(child -> addValues(child, values, remove));
    } else if (remove) {
      assertThat(values.remove(node.asText())).isTrue();
    } else if (!node.isNull()) {
      values.add(node.asText());
    }
  }
}
