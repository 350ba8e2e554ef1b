package org.sgmanifests.testing.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.RawManifest;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * Compares manifests with a file that is kept with the tests, so that a review shows what a change
 * of the program means. With the system property {@value #UPDATE} set to {@code true} the file is
 * written instead:
 *
 * <pre>mvn test -Dsgmanifests.golden.update=true</pre>
 *
 * <p>The file is the YAML that {@code ManifestWriter} writes, but for the values of Secrets, in
 * place of which it has {@value #HIDDEN}: such a file gets into git, and differences into logs.
 */
public final class GoldenFile {
  /** Name of the system property. */
  public static final String UPDATE = "sgmanifests.golden.update";

  /** What stands in place of the values of a Secret. */
  public static final String HIDDEN = "(hidden)";

  private static final YamlWriter YAML = new YamlWriter();
  private static final String WITH_VALUES = "kubectl.kubernetes.io/last-applied-configuration";
  private static final int LINES_AROUND = 3;

  private GoldenFile() {}

  /**
   * Compares a bundle with a file, or writes the file.
   *
   * @param bundle the objects
   * @param file mostly relative to the module, such as {@code src/test/resources/shop.yaml}
   * @throws AssertionError if the file differs, with a unified diff, or is missing
   * @throws UncheckedIOException if the file system refuses
   */
  public static void check(ValidBundle bundle, Path file) {
    String now = text(bundle);
    try {
      if (Boolean.getBoolean(UPDATE)) {
        write(file, now);
      } else {
        compare(file, Files.readString(file).replace("\r\n", "\n"), now);
      }
    } catch (NoSuchFileException e) {
      throw new AssertionError(
          "There is no file " + file + " to compare with.\n" + advice("To make it"), e);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read or written.", e);
    }
  }

  private static void compare(Path file, String golden, String now) {
    if (!golden.equals(now)) {
      List<String> before = golden.lines().toList();
      List<String> after = now.lines().toList();
      List<String> difference =
          UnifiedDiffUtils.generateUnifiedDiff(
              file.toString(), "now", before, DiffUtils.diff(before, after), LINES_AROUND);
      String lines =
          difference.isEmpty() ? "(only the last line end)" : String.join("\n", difference);
      throw new AssertionError(
          "The manifests differ from " + file + ":\n" + lines + "\n" + advice("If that is right"));
    }
  }

  private static String advice(String when) {
    return "fix: " + when + ", run the test with -D" + UPDATE + "=true and read the difference.";
  }

  private static String text(ValidBundle bundle) {
    return YAML.write(bundle.objects().stream().map(GoldenFile::withoutValues).toList());
  }

  private static JsonNode withoutValues(RawManifest manifest) {
    ObjectNode tree = manifest.tree();
    if ("Secret".equals(manifest.getKind())) {
      hide(tree.path("data"));
      hide(tree.path("stringData"));
      if (tree.at("/metadata/annotations") instanceof ObjectNode annotations
          && annotations.has(WITH_VALUES)) {
        annotations.put(WITH_VALUES, HIDDEN);
      }
    }
    return tree;
  }

  private static void hide(JsonNode values) {
    if (values instanceof ObjectNode section) {
      List<String> keys = section.properties().stream().map(Map.Entry::getKey).toList();
      keys.forEach(key -> section.put(key, HIDDEN));
    }
  }

  /** Beside its place first, so that nobody sees half of it. */
  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("").toAbsolutePath());
    Path beside = Files.writeString(file.resolveSibling(file.getFileName() + ".tmp"), text);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
