package org.sgmanifests.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that people run. */
class CliJarTest {
  private static final Path JAR = Checkout.file("tools/cli/target/sgmanifests.jar");

  /** The first whose classes a class-data archive and an AOT cache take. */
  private static final int JAVA_6 = 50;

  @Test
  void noClassIsTooOldForWhatMakesAJvmStartFast() throws IOException {
    assumeThat(JAR).as("there is none before the phase package").exists();
    List<String> old = new ArrayList<>();
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        if (version(jar, entry) < JAVA_6) {
          old.add(entry.getName());
        }
      }
      assertThat(jar.getEntry("picocli/CommandLine.class")).isNotNull();
    }
    assertThat(old).isEmpty();
  }

  private static int version(JarFile jar, JarEntry entry) throws IOException {
    try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
      in.readInt(); // the mark of a class file
      in.readUnsignedShort(); // the minor version
      return in.readUnsignedShort();
    }
  }
}
