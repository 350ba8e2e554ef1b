package org.sgmanifests.api.crd;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * The JSON Schema of a kind: its CRD plus what only the annotations know (references, releases,
 * closed sets that no CRD states), which stands in keywords that begin with {@code x-}. Editors,
 * validation and the field catalogue read this one file; nobody needs reflection or YAML for it.
 *
 * <table>
 * <caption>Keywords beside those of JSON Schema draft 7</caption>
 * <tr><td>x-refers-to<td>kind, scope and so on of the object that the field names
 * <tr><td>x-enforced-by<td>who refuses other values than those in enum; nobody when they stand in
 *     examples
 * <tr><td>x-since<td>the StackGres release that brought the field
 * <tr><td>x-removed<td>fields that older releases had here, with x-removed-in and x-instead
 * <tr><td>x-plain-values<td>a map of anything of which the API server drops the fields of objects
 * <tr><td>x-kubernetes-type<td>the Kubernetes type that is embedded here
 * </table>
 */
final class KindSchema {
  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private KindSchema() {}

  /** Makes the schema from the finished CRD, which stays as it is. */
  static ObjectNode of(ObjectNode crd, Class<? extends HasMetadata> kind) {
    ObjectNode schema = ((ObjectNode) crd.at("/spec/versions/0/schema/openAPIV3Schema")).deepCopy();
    Type[] sections = ((ParameterizedType) kind.getGenericSuperclass()).getActualTypeArguments();
    FieldFacts.annotate(schema.at("/properties/spec"), sections[0], "spec");
    FieldFacts.annotate(schema.at("/properties/status"), sections[1], "status");
    for (JsonNode path : crd.at("/spec/versions/0/subresources/scale")) {
      if (schema.at(path.asText().replace(".", "/properties/")) instanceof ObjectNode replicas
          && replicas.path("type").asText().equals("integer")) {
        replicas.put("format", "int32"); // no more fits into a scale
      }
    }
    JsonSchemaDialect.translate(schema);

    ObjectNode result = crd.objectNode().put("$schema", DIALECT).put("title", kind(kind));
    result.put("description", kind.getAnnotation(JsonClassDescription.class).value());
    result.setAll(schema);
    identify(result, kind);
    openMetadata(result.withObject("/properties/metadata"));
    return result;
  }

  private static void identify(ObjectNode schema, Class<? extends HasMetadata> kind) {
    ObjectNode properties = schema.withObject("properties");
    JsonNode own = properties.deepCopy();
    properties.removeAll();
    properties.putObject("apiVersion").put("const", HasMetadata.getApiVersion(kind));
    properties.putObject("kind").put("const", kind(kind));
    properties.setAll((ObjectNode) own);
    JsonNode required = schema.path("required").deepCopy();
    schema.putArray("required").add("apiVersion").add("kind");
    required.forEach(schema.withArray("required")::add);
    if (!required.toString().contains("\"spec\"")) {
      schema.withArray("required").add("spec"); // the operator's webhook demands it of all kinds
    }
    schema
        .putArray("x-kubernetes-group-version-kind")
        .addObject()
        .put("group", HasMetadata.getGroup(kind))
        .put("version", HasMetadata.getVersion(kind))
        .put("kind", kind(kind));
  }

  /** A CRD may only limit the name; what else metadata holds is Kubernetes' own. */
  private static void openMetadata(ObjectNode metadata) {
    metadata.put("type", "object");
    ObjectNode properties = metadata.withObject("properties");
    properties.withObject("name").put("type", "string");
    properties.putObject("namespace").put("type", "string");
    for (String texts : new String[] {"labels", "annotations"}) {
      ObjectNode map = properties.putObject(texts).put("type", "object");
      map.putObject("additionalProperties").put("type", "string");
    }
    metadata.put("additionalProperties", true);
  }

  private static String kind(Class<? extends HasMetadata> kind) {
    return HasMetadata.getKind(kind);
  }
}
