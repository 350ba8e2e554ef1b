package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.sgmanifests.integration.kube.Crds.Crd;

/** Changes objects so that they fit their schema no longer, or only just. */
final class RandomMistakes {
  /** Marks a name that stands in its object a second time; JSON never has it unescaped. */
  private static final char AGAIN = '\u0001';

  private final Random random;
  private final RandomObjects objects;

  RandomMistakes(Random random, RandomObjects objects) {
    this.random = random;
    this.objects = objects;
  }

  /** Makes one change. */
  void change(ObjectNode object, Crd crd) {
    List<Site> sites =
        Site.below(object, crd.schema()).stream()
            .filter(site -> !isIdentity(site, object))
            .toList();
    if (sites.isEmpty()) {
      return; // an earlier change has left nothing
    }
    Site site = sites.get(random.nextInt(sites.size()));
    JsonNode value = site.value();
    switch (random.nextInt(10)) {
      case 0 -> site.set(objects.anything());
      case 1 -> site.remove();
      case 2 -> rename(site);
      case 3 -> unknown(value.isObject() ? value : site.owner());
      case 4 -> known(value.isObject() ? value : site.owner(), site, crd);
      case 5 -> list(pick(sites, JsonNode::isArray, site));
      case 6 -> text(pick(sites, JsonNode::isTextual, site));
      case 7 -> pick(sites, JsonNode::isNumber, site).set(OddValues.number(random));
      case 8 -> again(site);
      default -> metadata(object);
    }
  }

  /** What makes the address to which the object is sent, where the server compares it. */
  private static boolean isIdentity(Site site, ObjectNode object) {
    return site.owner() == object
        ? List.of("apiVersion", "kind").contains(site.name())
        : site.owner() == object.path("metadata") && site.name().equals("namespace");
  }

  private Site pick(List<Site> sites, Predicate<JsonNode> wanted, Site other) {
    List<Site> fitting = sites.stream().filter(site -> wanted.test(site.value())).toList();
    return fitting.isEmpty() ? other : fitting.get(random.nextInt(fitting.size()));
  }

  private void rename(Site site) {
    if (site.owner() instanceof ObjectNode object && !site.name().isEmpty()) {
      String name = site.name();
      JsonNode value = object.remove(name);
      String other =
          random.nextBoolean()
              ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
              : name.substring(0, name.length() - 1);
      object.set(other, value);
    }
  }

  private void unknown(JsonNode owner) {
    if (owner instanceof ObjectNode object) {
      List<String> names =
          List.of("unheardOf", "", "a.b", "x-y/z", "name", "spec", "metadata", "ä");
      object.set(names.get(random.nextInt(names.size())), objects.anything());
    }
  }

  private void known(JsonNode owner, Site site, Crd crd) {
    JsonNode schema = owner == site.value() ? site.schema() : crd.schema();
    List<Map.Entry<String, JsonNode>> fields = List.copyOf(schema.path("properties").properties());
    if (owner == site.value() && !fields.isEmpty()) {
      Map.Entry<String, JsonNode> field = fields.get(random.nextInt(fields.size()));
      boolean fits = random.nextBoolean();
      ((ObjectNode) owner)
          .set(field.getKey(), fits ? objects.value(field.getValue(), 0.3) : objects.anything());
    }
  }

  private void list(Site site) {
    if (site.value() instanceof ArrayNode list) {
      switch (random.nextInt(3)) {
        case 0 -> list.addNull();
        case 1 -> list.removeAll();
        default -> list.add(list.isEmpty() ? objects.anything() : list.get(0).deepCopy());
      }
    }
  }

  private void text(Site site) {
    if (site.value().isTextual()) {
      site.set(OddValues.text(random, site.value().asText()));
    }
  }

  private void again(Site site) {
    if (site.owner() instanceof ObjectNode object && site.name().indexOf(AGAIN) < 0) {
      object.set(site.name() + AGAIN, site.value());
    }
  }

  private void metadata(ObjectNode object) {
    if (object.path("metadata") instanceof ObjectNode metadata) {
      switch (random.nextInt(8)) {
        case 0 -> metadata.set("name", OddValues.text(random, metadata.path("name").asText()));
        case 1 -> metadata.putObject("labels").set("team", OddValues.text(random, "a"));
        case 2 -> metadata.putObject("labels").put(OddValues.text(random, "a/b").asText(), "a");
        case 3 -> metadata.putObject("annotations").put(OddValues.text(random, "a/b").asText(), "");
        case 4 -> metadata.putObject("labels").set("team", objects.anything());
        case 5 -> metadata.set("annotations", objects.anything());
        case 6 -> metadata.set("finalizers", objects.anything());
        default -> metadata.set("generation", objects.anything());
      }
    }
  }

  /** The text of an object, with the names in it that stand there twice. */
  static String text(ObjectNode object) {
    return object.toString().replace("\\u0001\":", "\":");
  }
}
