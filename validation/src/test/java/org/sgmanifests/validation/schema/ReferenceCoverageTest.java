package org.sgmanifests.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.validation.reference.World;
import org.sgmanifests.validation.schema.ReferenceFacts.Scope;
import org.sgmanifests.validation.schema.ReferenceForms.Form;

/**
 * The table of the fields that name something else: made from what the graph knows, and from {@code
 * fields-without-reference.csv}. {@code -Dgolden.update=true} writes it.
 */
class ReferenceCoverageTest {
  private static final Path SITE = Path.of("../src/site");
  private static final Path TABLE = SITE.resolve("reference-coverage.csv");

  @Test
  void theTableOfReferencesSaysWhatTheGraphKnows() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, table());
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table());
  }

  @Test
  void noFieldIsInTheGraphAndHasAReasonWhyNot() throws IOException {
    Set<String> known = new TreeSet<>();
    graph().forEach(line -> known.add(line.substring(0, line.lastIndexOf(','))));
    for (String line : reasons()) {
      assertThat(known).doesNotContain(line.substring(0, line.lastIndexOf(',')));
    }
  }

  @Test
  void everyLineOfTheFormsIsOfAnExistingType() {
    List<String> types = new ArrayList<>();
    graph().forEach(line -> types.add(line.split(",", 2)[0]));
    assertThat(types).contains("SGConfig", "SGDistributedLogs", "SGBackup", "SGShardedBackup");
  }

  private static String table() throws IOException {
    Set<String> lines = new TreeSet<>(graph());
    lines.addAll(reasons());
    return "kind,field,how\n" + String.join("\n", lines) + "\n";
  }

  private static List<String> reasons() throws IOException {
    List<String> lines = Files.readAllLines(SITE.resolve("fields-without-reference.csv"));
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.matches("SG\\w+,(\"[^\"]+\"|[^,\"]+),not in the graph: [^,\"]+"));
    return lines.subList(1, lines.size());
  }

  private static Set<String> graph() {
    Set<String> lines = new TreeSet<>();
    for (Class<? extends StackGresResource<?, ?>> type : Kinds.ALL) {
      String kind = HasMetadata.getKind(type);
      SchemaNode schema = schema(kind);
      walk(kind, "", schema, lines);
      ReferenceForms.of(kind).forEach(form -> add(kind, "", form, lines));
    }
    return lines;
  }

  private static void walk(String kind, String path, SchemaNode node, Set<String> lines) {
    if (node.refersTo() != null) {
      ReferenceFacts facts = node.refersTo();
      boolean open = facts.madeAtRunTime() || facts.scope() == Scope.CLUSTER;
      SchemaNode one = node.items() == null ? node : node.items();
      boolean object = !one.properties().isEmpty() && !one.properties().containsKey("key");
      String field = path + (node.items() == null ? "" : "[]") + (object ? ".name" : "");
      lines.add(line(kind, field, facts.kind(), open));
    }
    if (node.kubernetesType() != null) {
      ReferenceForms.of(node.kubernetesType()).forEach(form -> add(kind, path, form, lines));
    }
    node.properties()
        .forEach(
            (name, child) -> walk(kind, path + (path.isEmpty() ? "" : ".") + name, child, lines));
    if (node.items() != null) {
      walk(kind, path + "[]", node.items(), lines);
    }
    if (node.additional() != null && node.additional() != SchemaNode.ANY) {
      walk(kind, path + "{*}", node.additional(), lines);
    }
  }

  /** A selector or several fields are named by the object that they are in, others by the name. */
  private static void add(String kind, String path, Form form, Set<String> lines) {
    String place =
        path + (form.path().equals(".") ? "" : (path.isEmpty() ? "" : ".") + form.path());
    boolean nameOnly = form.keys().isEmpty() || form.keys().get(0).contains("[]");
    boolean whole = form.namespace() != null || form.name().equals(".") || !nameOnly;
    lines.add(
        line(kind, whole ? place : place + "." + form.name(), form.kind(), form.absenceIsFine()));
  }

  private static String line(String kind, String path, String target, boolean absenceIsFine) {
    return kind
        + ","
        + path
        + ","
        + target
        + (absenceIsFine || !World.hasToKnow(target) ? "; absence is no finding" : "");
  }

  private static SchemaNode schema(String kind) {
    String resource = "/META-INF/sgmanifests/schemas/" + kind + ".json";
    try (InputStream in = StackGresResource.class.getResourceAsStream(resource)) {
      return SchemaParser.parse(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
