package org.sgmanifests.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small sources like those of api and of the processors. */
class JavadocSourcesTest {
  private static final String BASE =
      """
      package sample;
      /**
       * As sundrio has it.
       *
       * @param <A> the class of the fluent methods
       */
      public abstract class BaseFluent<A> {
        BaseFluent() {}
      }
      """;

  private static final String TEXT =
      """
      package sample;
      /** As Jackson has it. */
      public @interface JsonPropertyDescription {
        /** {@return the text} */
        String value();
      }
      """;

  private static final String RECORD =
      """
      package sample;
      /**
       * A network.
       *
       * @see String
       */
      public record Network(
          @JsonPropertyDescription("Ports {from} <1> " + "to 65535 & no more.") java.util.List<String> ports,
          Object additionalProperties) {
        /** Copies the list. */
        public Network {
          ports = java.util.List.copyOf(ports);
        }
      }
      """;

  private static final String FLUENT =
      """
      package sample;
      /**
       * Generated
       */
      public class NetworkFluent<A extends NetworkFluent<A>> extends BaseFluent<A> {
        private java.util.List<String> ports;
        public NetworkFluent() {}
        public PortsNested<A> addNewPort() { return new PortsNested(-1); }
        public A withPorts(java.util.List<String> ports) { this.ports = ports; return (A) this; }
        public PortsNested<A> editPort(int index) { return addNewPort(); }
        public boolean equals(Object o) { return this == o; }
        public class PortsNested<N> {
          PortsNested(int index) {}
          public N and() { return null; }
          public N endPort() { return and(); }
        }
      }
      """;

  private static final String BUILDER =
      """
      package sample;
      public class NetworkBuilder extends NetworkFluent<NetworkBuilder> {
        public NetworkBuilder() {}
        public NetworkBuilder(NetworkFluent<?> fluent, Network instance) {}
        public Network build() { return null; }
      }
      """;

  private static final String STAGES =
      """
      package sample;
      /** Immutable. */
      public interface ImmutableNetwork {
        public interface BuildStart {}
        public interface NameBuildStage extends BuildStart {}
        public interface BuildFinal {}
      }
      """;

  @TempDir Path folder;

  @Test
  void javadocMissesNothing() throws IOException {
    write("BaseFluent", BASE);
    write("JsonPropertyDescription", TEXT);
    write("Network", RECORD);
    write("NetworkFluent", FLUENT);
    write("NetworkBuilder", BUILDER);
    write("ImmutableNetwork", STAGES);
    complete();

    assertThat(javadoc("sources")).contains("no @param for ports", "no comment");
    assertThat(javadoc("target")).isEmpty();
  }

  @Test
  void textOfAnnotationStandsWhereReadersLook() throws IOException {
    write("Network", RECORD);
    write("NetworkFluent", FLUENT);
    complete();

    String text = "Ports &#123;from&#125; &lt;1&gt; to 65535 &amp; no more.";
    assertThat(read("Network"))
        .contains(
            """
             * A network.
             *
             * @param ports %s
             * @param additionalProperties Fields of newer StackGres releases, by name.
             * @see String
             */
            public record Network(\
            """
                .formatted(text))
        .contains("/** Copies the list.\n * @param ports " + text);
    assertThat(read("NetworkFluent"))
        .contains("/** Sets {@code ports}: " + text + "\n * @param ports ")
        .contains("/** Begins another item of {@code ports}: " + text)
        .contains("/** Edits an item of {@code ports}: " + text)
        .contains("/** Ends {@code ports} and goes back.")
        .contains("  public boolean equals(Object o)")
        .doesNotContain("Generated");
  }

  @Test
  void codeStaysAsItIs() throws IOException {
    write("NetworkFluent", FLUENT);
    complete();
    assertThat(code(read("NetworkFluent"))).isEqualTo(code(FLUENT));
  }

  @Test
  void methodOfUnknownKindIsRefused() throws IOException {
    write("NetworkFluent", FLUENT.replace("editPort", "shufflePort"));
    assertThatThrownBy(this::complete).hasMessage("what does shufflePort do?");
  }

  private void complete() throws IOException {
    JavadocSources.main(
        new String[] {
          folder.resolve("target").toString(),
          folder.resolve("sources").toString(),
          folder.resolve("missing").toString()
        });
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("sources/sample").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("target/sample").resolve(name + ".java"));
  }

  private static String code(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ");
  }

  private String javadoc(String sources) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-quiet", "-Xdoclint:all", "-d", folder.resolve("html").toString()));
    try (Stream<Path> files = Files.list(folder.resolve(sources).resolve("sample"))) {
      files.map(Path::toString).sorted().forEach(arguments::add);
    }
    StringWriter log = new StringWriter();
    PrintWriter writer = new PrintWriter(log);
    ToolProvider.findFirst("javadoc")
        .orElseThrow()
        .run(writer, writer, arguments.toArray(String[]::new));
    return log.toString();
  }
}
