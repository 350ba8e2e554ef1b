package org.sgmanifests.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sgmanifests.api.sgcluster.SGCluster;

/** The schemas of the CRDs, prepared by networknt. */
@State(Scope.Benchmark)
public class CrdSchemas {
  private static final Map<String, String> PLURALS =
      Map.of(
          "SGCluster", "sgclusters",
          "SGInstanceProfile", "sginstanceprofiles",
          "SGPostgresConfig", "sgpgconfigs",
          "SGPoolingConfig", "sgpoolconfigs",
          "SGObjectStorage", "sgobjectstorages",
          "SGScript", "sgscripts");

  private final Map<String, Schema> byKind = new HashMap<>();

  /** Makes all that the guide needs. */
  public CrdSchemas() {
    PLURALS.forEach((kind, plural) -> byKind.put(kind, schema(plural)));
  }

  /** How many mistakes the schemas see; objects of other kinds are not checked. */
  int check(Iterable<ObjectNode> trees) {
    int mistakes = 0;
    for (ObjectNode tree : trees) {
      Schema schema = byKind.get(tree.path("kind").asText());
      mistakes += schema == null ? 0 : schema.validate(tree).size();
    }
    return mistakes;
  }

  static Schema schema(String plural) {
    String file = "/META-INF/sgmanifests/crds/" + plural + ".stackgres.io.yaml";
    try (InputStream in = SGCluster.class.getResourceAsStream(file)) {
      JsonNode crd = Guide.YAML.readTree(Objects.requireNonNull(in, file));
      JsonNode schema = crd.at("/spec/versions/0/schema/openAPIV3Schema");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
