package org.sgmanifests.builders.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that leaves out a mandatory decision does not compile. */
class MissingDecisionTest {
  private static final List<String> REPLICA =
      List.of(
          ".name(\"my-db\")",
          ".namespace(\"my-namespace\")",
          ".postgresVersion(\"16.6\")",
          ".instances(2)",
          ".storageSize(\"1Ti\")",
          ".source(ReplicaSource.cluster(Part.existing(\"source\")))");
  private static final List<String> SHARDED =
      List.of(
          ".name(\"my-db\")",
          ".namespace(\"my-namespace\")",
          ".sharding(Sharding.citus())",
          ".database(\"shop\")",
          ".postgresVersion(\"16.6\")",
          ".coordinator(Members.builder().instances(2).storageSize(\"1Ti\").build())",
          ".eachShard(Members.builder().instances(2).storageSize(\"1Ti\").build())",
          ".source(ShardedReplicaSource.cluster(Part.existing(\"source\"), 2))");

  static Stream<Arguments> programsWithoutOneDecision() {
    return Stream.concat(
        without("CascadeReplica", REPLICA), without("ShardedCascadeReplica", SHARDED));
  }

  private static Stream<Arguments> without(String recipe, List<String> decisions) {
    return IntStream.range(0, decisions.size())
        .mapToObj(
            i -> {
              List<String> others = new ArrayList<>(decisions);
              String missing = others.remove(i).replaceAll("\\.(\\w+)\\(.*", "$1");
              return Arguments.of(recipe, missing, program(recipe, others));
            });
  }

  @ParameterizedTest(name = "{0} without {1}")
  @MethodSource("programsWithoutOneDecision")
  void aMissingDecisionDoesNotCompile(String recipe, String missing, String program) {
    String stage = missing.substring(0, 1).toUpperCase(Locale.ROOT) + missing.substring(1);

    assertThat(errors(program))
        .singleElement()
        .asString()
        .contains("cannot find symbol")
        .contains("Immutable" + recipe + "." + stage + "BuildStage");
  }

  @Test
  void aServerWithoutCredentialsDoesNotCompile() {
    String program = program("CascadeReplica", REPLICA);
    String source = "ReplicaSource.external(\"1.2.3.4\", 5432)";

    assertThat(errors(program.replaceAll("ReplicaSource\\.cluster\\(.*?\\)\\)", source + ")")))
        .isNotEmpty();
  }

  @Test
  void allMandatoryDecisionsCompile() {
    assertThat(errors(program("CascadeReplica", REPLICA))).isEmpty();
    assertThat(errors(program("ShardedCascadeReplica", SHARDED))).isEmpty();
  }

  private static String program(String recipe, List<String> decisions) {
    return """
    import org.sgmanifests.builders.recipe.Part;
    import org.sgmanifests.builders.replica.*;
    import org.sgmanifests.builders.sharded.*;

    class Program {
      Object replica = %s.builder()%s.build().bundle();
    }
    """
        .formatted(recipe, String.join("", decisions));
  }

  private static List<String> errors(String program) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            new StringWriter(),
            null,
            found,
            List.of("-proc:none", "-d", "target", "-classpath", path),
            null,
            List.of(new Source(program)))
        .call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Program.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
