package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.crd.generator.annotation.PrinterColumnFormat;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.sgmanifests.api.common.NoStatus;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.api.schema.NothingRequired;
import org.sgmanifests.api.schema.Scale;
import org.sgmanifests.api.schema.StatusSubresource;

/**
 * Adds to a generated CRD what the generators cannot express, from the annotations of the kind and
 * its records. It works on the tree of the CRD and so on the output of either generator of fabric8.
 */
public final class CrdFinisher {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CrdFinisher() {}

  /**
   * Completes the CRD of a kind in place.
   *
   * @param crd the CRD, which is changed
   * @param kind class of the kind
   */
  public static void finish(ObjectNode crd, Class<?> kind) {
    ObjectNode spec = (ObjectNode) crd.get("spec");
    ObjectNode names = (ObjectNode) spec.get("names");
    names.put("listKind", names.get("kind").asText() + "List");
    for (JsonNode version : spec.get("versions")) {
      finishVersion((ObjectNode) version, kind);
    }
  }

  private static void finishVersion(ObjectNode version, Class<?> kind) {
    ObjectNode root = (ObjectNode) version.at("/schema/openAPIV3Schema");
    ObjectNode properties = (ObjectNode) root.get("properties");
    root.remove("x-kubernetes-preserve-unknown-fields");
    properties.remove("additionalProperties");
    if (!kind.isAnnotationPresent(NothingRequired.class)) {
      properties.set("metadata", metadata(kind.getAnnotation(NameLimit.class)));
      root.set("required", NODES.arrayNode().add("metadata").add("spec"));
    }

    Type[] sections = ((ParameterizedType) kind.getGenericSuperclass()).getActualTypeArguments();
    SchemaFinisher.finish((ObjectNode) properties.get("spec"), sections[0]);
    if (sections[1] == NoStatus.class) {
      properties.remove("status");
    } else {
      SchemaFinisher.finish((ObjectNode) properties.get("status"), sections[1]);
    }

    setOrRemove(version, "subresources", subresources(kind));
    setOrRemove(version, "additionalPrinterColumns", columns(kind));
  }

  private static ObjectNode metadata(NameLimit limit) {
    ObjectNode name = NODES.objectNode().put("type", "string");
    if (limit != null) {
      name.put("maxLength", limit.value()).put("pattern", NameLimit.PATTERN);
    }
    ObjectNode metadata = NODES.objectNode().put("type", "object");
    metadata.putObject("properties").set("name", name);
    return metadata;
  }

  /** The generators always add a status subresource; hardly any kind of StackGres has one. */
  private static ObjectNode subresources(Class<?> kind) {
    ObjectNode subresources = NODES.objectNode();
    if (kind.isAnnotationPresent(StatusSubresource.class)) {
      subresources.putObject("status");
    }
    Scale scale = kind.getAnnotation(Scale.class);
    if (scale != null) {
      subresources
          .putObject("scale")
          .put("specReplicasPath", scale.specReplicas())
          .put("statusReplicasPath", scale.statusReplicas())
          .put("labelSelectorPath", scale.labelSelector());
    }
    return subresources;
  }

  /**
   * One generator drops these columns and the other sorts them; here they keep the order of
   * declaration.
   */
  private static ArrayNode columns(Class<?> kind) {
    ArrayNode columns = NODES.arrayNode();
    for (AdditionalPrinterColumn column :
        kind.getAnnotationsByType(AdditionalPrinterColumn.class)) {
      ObjectNode node =
          columns
              .addObject()
              .put("name", column.name())
              .put("type", column.type().getValue())
              .put("jsonPath", column.jsonPath());
      if (column.format() != PrinterColumnFormat.NONE) {
        node.put("format", column.format().getValue());
      }
      if (column.priority() != 0) {
        node.put("priority", column.priority());
      }
    }
    return columns;
  }

  private static void setOrRemove(ObjectNode parent, String name, JsonNode value) {
    if (value.isEmpty()) {
      parent.remove(name);
    } else {
      parent.set(name, value);
    }
  }
}
