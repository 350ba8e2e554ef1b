package org.sgmanifests.validation.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sgmanifests.api.Bundle;

class ManifestSourcesTest {
  private static final String SERVICES = "META-INF/services/org.sgmanifests.api.ManifestSource";

  @TempDir private static Path classes;
  @TempDir private Path folder;

  @BeforeAll
  static void compileTheSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Path sources =
        Path.of("src/test/resources/org/sgmanifests/validation/render/sources/com/example");
    int code =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-d",
            classes.toString(),
            sources.resolve("Orders.java").toString(),
            sources.resolve("Missing.java").toString());
    assertThat(code).isZero();
    Files.delete(classes.resolve("com/example/Missing.class"));
    Files.write(classes.resolve("com/example/Newer.class"), ofANewerJava());
  }

  /** The beginning of a class file of a Java that is far away. */
  private static byte[] ofANewerJava() {
    return new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 120, 0, 1};
  }

  @Test
  void aClassIsRun() throws IOException {
    assertThat(run("com.example.Orders")).hasToString("[Namespace/orders]");
    assertThat(run("com.example.Orders$Nested")).hasToString("[Namespace/orders]");
  }

  @Test
  void severalSourcesAreOneBundle() throws IOException {
    assertThat(run("com.example.Orders", "com.example.Orders").objects()).hasSize(2);
  }

  @Test
  void aJarNamesItsSources() throws IOException {
    Path jar =
        jar("orders.jar", "# ours\ncom.example.Orders # first\n\ncom.example.Orders$Nested\n");
    List<String> sources = List.of(jar.toString());
    try (ManifestSources found = ManifestSources.of(List.of(), sources)) {
      assertThat(found.bundle(sources).objects()).hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orders$Inner           | cannot be made from outside | static when it is nested
          Orders$Hidden          | cannot be made from outside | Let the class be public
          Orders$Demanding       | cannot be made from outside | constructor without parameters
          Orders$Unfinished      | is abstract                 | Name a class
          Orders$NoSource        | is no ManifestSource        | org.sgmanifests.api.ManifestSource
          Orders$Nothing         | gave null                   | Return a Bundle
          Orders$FailsWhenMade   | The constructor of          | java.lang.IllegalStateException at com.example.Orders$FailsWhenMade.<init>(Orders.java:38): ORDERS_HOST is not set. Mend
          Orders$FailsWhenRun    | `bundle()` of               | java.lang.NullPointerException at com.example.Orders$FailsWhenRun.bundle(Orders.java:47)
          Orders$FailsWhenLoaded | The constructor of          | java.lang.NumberFormatException at com.example.Orders$FailsWhenLoaded.<clinit>(Orders.java:52)
          Orders$Endless         | `bundle()` of               | java.lang.StackOverflowError
          Orders$NeedsMore       | NoClassDefFoundError: com.example.Missing | Add the jar
          Newer                  | was compiled for a newer Java | lower --release
          Order                  | There is no class           | Compile it, correct its name
          """)
  void whatCannotBeRunIsASentenceWithItsNameAndARemedy(String name, String problem, String remedy) {
    assertThatThrownBy(() -> run("com.example." + name))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("`com.example." + name + "`")
        .hasMessageContaining(problem)
        .hasMessageContaining(remedy);
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    Path empty = jar("empty.jar", null);
    Path comments = jar("comments.jar", "# none yet\n");
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    Path absent = folder.resolve("absent.jar");
    List<String> sources =
        Stream.of(empty, comments, text, absent, "Orders", "com.example.Orders")
            .map(Object::toString)
            .toList();

    try (ManifestSources found = ManifestSources.of(List.of(classes), sources)) {
      assertThatThrownBy(() -> found.bundle(sources))
          .hasMessageContainingAll(
              "The jar `" + empty + "` names no ManifestSource. Add the file `" + SERVICES + "`",
              "The jar `" + comments + "` names no",
              "`" + text + "` cannot be read (ZipException): is it a jar?",
              "There is no jar `" + absent + "`",
              "There is no `" + absent + "`, which is to be on the class path",
              "There is no class `Orders`");
    }
  }

  @Test
  void aClassPathIsWrittenAsForJava() throws IOException {
    Path jar = jar("b.jar", null);
    Path other = jar("a.JAR", null);
    Files.writeString(folder.resolve("a.txt"), "");
    String text = String.join(File.pathSeparator, "classes", folder + "/*", "", "lib/x.jar");

    assertThat(ManifestSources.classPath(text))
        .containsExactly(Path.of("classes"), other, jar, Path.of("lib/x.jar"));
    try (ManifestSources sources = ManifestSources.of(ManifestSources.classPath("absent/*"))) {
      assertThatThrownBy(() -> sources.bundle(List.of()))
          .hasMessageContaining("There is no `absent`");
    }
  }

  private static Bundle run(String... names) throws IOException {
    try (ManifestSources sources = ManifestSources.of(List.of(classes))) {
      return sources.bundle(List.of(names));
    }
  }

  private Path jar(String name, String services) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> all = Files.walk(classes)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, jar);
      }
      if (services != null) {
        jar.putNextEntry(new JarEntry(SERVICES));
        jar.write(services.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
