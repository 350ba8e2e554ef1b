package org.sgmanifests.builders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.sgmanifests.builders.migration.LogicalMigration;
import org.sgmanifests.builders.migration.SourceDatabase;
import org.sgmanifests.builders.production.ProductionCluster;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.replica.ShardedCascadeReplica;
import org.sgmanifests.builders.restore.RestoredCluster;
import org.sgmanifests.builders.sharded.Members;
import org.sgmanifests.builders.sharded.ShardedCluster;

/**
 * What a program can't leave out, or it doesn't compile: each stage of a builder has one method
 * only, which leads to the next one, and only the last one can build. That this is what the
 * compiler makes of it is tried with one recipe.
 */
class MandatoryDecisionsTest {
  private static final String CLUSTER = "name namespace postgresVersion instances storageSize ";
  private static final String SHARDED =
      "name namespace sharding database postgresVersion coordinator eachShard ";
  private static final List<String> REPLICA =
      List.of(
          ".name(\"my-db\")",
          ".namespace(\"my-namespace\")",
          ".postgresVersion(\"16.6\")",
          ".instances(2)",
          ".storageSize(\"1Ti\")",
          ".source(ReplicaSource.cluster(Part.existing(\"source\")))");

  static Stream<Arguments> recipes() {
    return Stream.of(
        arguments(ProductionCluster.class, CLUSTER + "backups"),
        arguments(RestoredCluster.class, CLUSTER + "backup"),
        arguments(CascadeReplica.class, CLUSTER + "source"),
        arguments(ShardedCluster.class, SHARDED + "shards"),
        arguments(ShardedCascadeReplica.class, SHARDED + "source"),
        arguments(Members.class, "instances storageSize"),
        arguments(LogicalMigration.class, "name namespace source target structure storageSize"),
        arguments(SourceDatabase.class, "host database login publication slot"));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void mandatoryDecisionsAreStages(Class<?> recipe, String stages) throws NoSuchMethodException {
    assertThat(stages(recipe)).containsExactly(stages.split(" "));
  }

  private static List<String> stages(Class<?> recipe) throws NoSuchMethodException {
    List<String> names = new ArrayList<>();
    Class<?> stage = recipe.getMethod("builder").getReturnType();
    while (canOnlyGoOn(stage)) {
      Method next = stage.getMethods()[0];
      names.add(next.getName());
      stage = next.getReturnType();
    }
    assertThat(stage.getMethods()).extracting(Method::getName).contains("build");
    return names;
  }

  private static boolean canOnlyGoOn(Class<?> stage) {
    return Arrays.stream(stage.getMethods()).map(Method::getName).distinct().count() == 1;
  }

  static List<String> replicaDecisions() {
    return REPLICA;
  }

  @ParameterizedTest
  @MethodSource("replicaDecisions")
  void withoutAStageAProgramDoesNotCompile(String decision) {
    List<String> others = new ArrayList<>(REPLICA);
    others.remove(decision);
    String missing = decision.replaceAll("\\.(\\w+)\\(.*", "$1");
    String stage = missing.substring(0, 1).toUpperCase(Locale.ROOT) + missing.substring(1);

    assertThat(errors(program(others)))
        .singleElement()
        .asString()
        .contains("cannot find symbol")
        .contains("ImmutableCascadeReplica." + stage + "BuildStage");
  }

  @Test
  void aServerWithoutCredentialsDoesNotCompile() {
    String program = program(REPLICA);
    String source = "ReplicaSource.external(\"1.2.3.4\", 5432)";

    assertThat(errors(program.replaceAll("ReplicaSource\\.cluster\\(.*?\\)\\)", source + ")")))
        .isNotEmpty();
  }

  @Test
  void withAllStagesAProgramCompiles() {
    assertThat(errors(program(REPLICA))).isEmpty();
  }

  private static String program(List<String> decisions) {
    return """
    import org.sgmanifests.builders.recipe.Part;
    import org.sgmanifests.builders.replica.*;
    import org.sgmanifests.builders.sharded.*;

    class Program {
      Object replica = CascadeReplica.builder()%s.build().bundle();
    }
    """
        .formatted(String.join("", decisions));
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
