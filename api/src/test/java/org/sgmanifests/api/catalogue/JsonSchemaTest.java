package org.sgmanifests.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgmanifests.api.Fixture;
import org.sgmanifests.api.FullInstance;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.sgcluster.SGCluster;

/** Editors understand our JSON Schemas as we mean them: a validator that we did not write does. */
class JsonSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Fixture> manifests() {
    return Stream.concat(Fixture.all().stream(), Kinds.ALL.stream().map(FullInstance::of)).toList();
  }

  @ParameterizedTest
  @FieldSource("org.sgmanifests.api.Kinds#ALL")
  void schemaKeepsToItsDialect(Class<? extends HasMetadata> kind) {
    JsonNode schema = FieldCatalogue.jsonSchema(HasMetadata.getKind(kind));
    SchemaLocation dialect = SchemaLocation.of("http://json-schema.org/draft-07/schema#");

    assertThat(REGISTRY.getSchema(dialect).validate(schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void manifestFitsTheSchemaOfItsKind(Fixture manifest) {
    assertThat(errors(manifest.kind(), manifest.tree())).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvFileSource(resources = "mistakes.csv", useHeadersInDisplayName = true)
  void mistakeIsMarkedWhereItIs(String path, String value, String keyword) throws Exception {
    ObjectNode tree = Fixture.full(SGCluster.class).tree().deepCopy();
    int slash = path.lastIndexOf('/');
    ((ObjectNode) tree.at(path.substring(0, slash)))
        .set(path.substring(slash + 1), JSON.readTree(value));

    assertThat(errors(SGCluster.class, tree))
        .extracting(Error::getKeyword)
        .containsExactly(keyword);
  }

  @Test
  void objectWithoutAMandatoryFieldIsMarked() {
    ObjectNode tree = Fixture.full(SGCluster.class).tree().deepCopy();
    ((ObjectNode) tree.at("/spec/postgres")).remove("version");

    assertThat(errors(SGCluster.class, tree))
        .extracting(Error::getKeyword)
        .containsExactly("required");
  }

  private static List<Error> errors(Class<? extends HasMetadata> kind, ObjectNode manifest) {
    JsonNode schema = FieldCatalogue.jsonSchema(HasMetadata.getKind(kind));
    return REGISTRY.getSchema(schema).validate(manifest);
  }
}
