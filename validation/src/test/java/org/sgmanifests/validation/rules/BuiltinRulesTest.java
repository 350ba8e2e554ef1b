package org.sgmanifests.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sgmanifests.validation.rule.DocumentedRule;

class BuiltinRulesTest {
  private static final Path CLASSES = classes();

  private static Path classes() {
    try {
      return Path.of(
          BuiltinRules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Class<?>> rulesInTheFolder() throws IOException {
    return files(".class").stream()
        .map(file -> CLASSES.relativize(file).toString())
        .filter(name -> name.contains("/rules/"))
        .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
        .filter(type -> DocumentedRule.class.isAssignableFrom(type) && !type.isInterface())
        .toList();
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRuleIsRegisteredOnce() throws IOException {
    assertThat(BuiltinRules.DOCUMENTED)
        .extracting(Object::getClass)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(rulesInTheFolder());
  }

  @Test
  void everyPageStandsBesideItsRule() throws IOException {
    List<String> pages =
        files(".md").stream()
            .map(file -> CLASSES.relativize(file).toString())
            .filter(page -> page.startsWith("org/sgmanifests/validation/rules/"))
            .toList();
    assertThat(pages)
        .containsExactlyInAnyOrderElementsOf(
            BuiltinRules.DOCUMENTED.stream().map(BuiltinRulesTest::pageOf).toList());
  }

  private static String pageOf(DocumentedRule rule) {
    return rule.getClass().getPackageName().replace('.', '/') + "/" + rule.id() + ".md";
  }

  @Test
  void idsAreUniqueAndInKebabCase() {
    assertThat(BuiltinRules.DOCUMENTED)
        .extracting(DocumentedRule::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)+"));
  }

  @Test
  void rulesHaveNoState() throws IOException {
    for (Class<?> rule : rulesInTheFolder()) {
      assertThat(rule.getDeclaredFields())
          .filteredOn(field -> !field.isSynthetic())
          .extracting(Field::getModifiers)
          .allMatch(modifiers -> Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers));
    }
  }
}
