package org.sgmanifests.samples.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.builders.code.ManifestCode;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.change.FieldChange;

/**
 * Every fixture and every sample becomes Java source that compiles without a warning and builds the
 * same objects again.
 */
class ConvertedManifestsTest {
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("../api/src/test/resources/fixtures"),
          Path.of("src/test/resources/org/sgmanifests/samples"),
          Path.of("src/test/resources/convert"));
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static List<Case> cases;

  @TempDir private Path folder;

  @BeforeAll
  static void convertAll() throws IOException {
    cases = convert();
  }

  private record Case(Path file, String className, Bundle bundle, ManifestCode code) {}

  @Test
  void theSourceOfManifestsBuildsTheSameObjects() throws Exception {
    assertThat(cases).hasSizeGreaterThan(35);

    compile();

    try (URLClassLoader classes =
        new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()})) {
      for (Case each : cases) {
        Map<String, String> secrets = secrets(each);
        Function<String, String> lookUp = secrets::get;
        Class<?> type = classes.loadClass(each.className);
        ManifestSource source =
            (ManifestSource)
                (each.code.secrets().isEmpty()
                    ? type.getConstructor().newInstance()
                    : type.getConstructor(Function.class).newInstance(lookUp));
        compare(each, source.bundle());
        for (String value : secrets.values()) {
          if (value.contains("secret-value") || value.startsWith("example-")) {
            assertThat(each.code.source()).as(each.className).doesNotContain(value);
          }
        }
      }
    }
  }

  private static void compare(Case original, Bundle built) throws IOException {
    List<HasMetadata> objects = original.bundle.objects();
    assertThat(built.objects()).as("%s", original.file).hasSameSizeAs(objects);
    for (int i = 0; i < objects.size(); i++) {
      JsonNode expected = withoutNulls(((RawManifest) objects.get(i)).tree());
      if (expected.at("/metadata/annotations") instanceof ObjectNode annotations) {
        annotations.remove("kubectl.kubernetes.io/last-applied-configuration");
      }
      JsonNode actual = withoutNulls(MAPPER.valueToTree(built.objects().get(i)));
      assertThat(FieldChange.same(expected, actual))
          .as("%s of %s, which became %s", objects.get(i), original.file, actual)
          .isTrue();
    }
    if (original.file.startsWith("src/test/resources/org/sgmanifests/samples/replica")) {
      var report = Validator.create().openWorld().validate(built);
      assertThat(ManifestWriter.toYaml(report.acceptedDespiteItsErrors()))
          .as("to the letter, as it was built by builders before: %s", original.file)
          .isEqualTo(Files.readString(original.file));
    }
  }

  @Test
  void whatHasABuilderIsBuiltWithIt() {
    for (Case each : cases) {
      assertThat(each.code.notes())
          .as("%s", each.file)
          .noneMatch(note -> note.contains("is not built"));
    }
  }

  private static List<Case> convert() throws IOException {
    List<Case> converted = new ArrayList<>();
    for (Path root : FOLDERS) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file :
            files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
          Manifests read = ManifestReader.create().read(file);
          if (!file.endsWith("existing.yaml")) {
            assertThat(read.unreadable()).as("%s", file).isEmpty();
            String name = "example.Case" + converted.size();
            converted.add(
                new Case(file, name, read.bundle(), ManifestCode.of(read.bundle(), name)));
          }
        }
      }
    }
    return converted;
  }

  private void compile() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("example"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Case each : cases) {
      String name = each.className.substring("example.".length()) + ".java";
      files.add(Files.writeString(sources.resolve(name), each.code.source()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-Xlint:all,-processing,-classfile",
              "-Werror",
              "-proc:none",
              "--release",
              "17",
              "-d",
              classes.toString());
      StringBuilder messages = new StringBuilder();
      boolean good =
          compiler
              .getTask(
                  null,
                  manager,
                  message -> messages.append(message).append('\n'),
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(good).as("%s", messages).isTrue();
    }
  }

  /** The values by the names that the source asks for. */
  private static Map<String, String> secrets(Case asked) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (HasMetadata object : asked.bundle.objects()) {
      if (object.getKind().equals("Secret")) {
        JsonNode tree = ((RawManifest) object).tree();
        for (String section : List.of("data", "stringData")) {
          tree.path(section)
              .properties()
              .forEach(
                  field -> {
                    String name =
                        (object.getMetadata().getName() + "_" + field.getKey())
                            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                            .replaceAll("[^A-Za-z0-9]+", "_")
                            .toUpperCase(Locale.ROOT);
                    int number = seen.merge(name, 1, Integer::sum);
                    String variable = number == 1 ? name : name + "_" + number;
                    String text = field.getValue().asText();
                    String what = asked.code.secrets().getOrDefault(variable, "");
                    boolean decoded = section.equals("data") && !what.endsWith("in base64");
                    values.put(
                        variable,
                        decoded
                            ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                            : text);
                  });
        }
      }
    }
    return values;
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node.isObject()) {
      node.properties().removeIf(field -> field.getValue().isNull());
    }
    node.forEach(ConvertedManifestsTest::withoutNulls);
    return node;
  }
}
