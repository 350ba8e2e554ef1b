package org.sgmanifests.validation.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.sgmanifests.api.ManifestSource;

/**
 * Reads which sources a jar offers, as {@link java.util.ServiceLoader} does, but in this jar only.
 */
final class SourceJar {
  private static final String SERVICES = "META-INF/services/" + ManifestSource.class.getName();

  private SourceJar() {}

  static List<String> classes(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new RenderException("There is no jar `" + jar + "`. Build it, or correct the path.");
    }
    List<String> names = read(jar);
    if (names.isEmpty()) {
      throw new RenderException(
          "The jar `"
              + jar
              + "` names no ManifestSource. Add the file `"
              + SERVICES
              + "` with the names of the classes to it, or render a class by its name, with the jar"
              + " on the class path.");
    }
    return names;
  }

  private static List<String> read(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry entry = file.getJarEntry(SERVICES);
      if (entry == null) {
        return List.of();
      }
      try (InputStream in = file.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .distinct()
            .toList();
      }
    } catch (IOException e) {
      throw new RenderException(
          "`" + jar + "` cannot be read (" + e.getClass().getSimpleName() + "): is it a jar?", e);
    }
  }
}
