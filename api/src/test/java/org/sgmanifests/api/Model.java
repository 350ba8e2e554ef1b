package org.sgmanifests.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sgmanifests.api.values.ClosedSet;

/** The types of the model, as the tests walk over them: alone, or in step with a manifest. */
public final class Model {
  private Model() {}

  /** The records of the model and its closed sets, found from the kinds down. */
  public static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    for (Class<?> kind : Kinds.ALL) {
      sections(kind).values().forEach(section -> collect(section, types));
    }
    return types;
  }

  /** The records that are objects in a manifest, found from the kinds down. */
  static Stream<Class<?>> records() {
    return types().stream().filter(type -> !ClosedSet.class.isAssignableFrom(type));
  }

  /** Every class of the main output folder, by its name. */
  static List<String> compiledClassNames() {
    try {
      Path root = Path.of(Kinds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace('/', '.').replace('\\', '.'))
            .filter(name -> name.endsWith(".class"))
            .map(name -> name.substring(0, name.length() - ".class".length()))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The components that are fields of a manifest: all but the map of unknown fields. */
  static List<RecordComponent> fields(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> !component.getName().equals("additionalProperties"))
        .toList();
  }

  /** The type of each section of a kind. */
  static Map<String, Type> sections(Class<?> kind) {
    Type[] types = ((ParameterizedType) kind.getGenericSuperclass()).getActualTypeArguments();
    return Map.of("spec", types[0], "status", types[1]);
  }

  /** The path of every field that a manifest of the kind can have, down to fabric8's types. */
  static Set<String> paths(Class<?> kind) {
    Set<String> paths = new TreeSet<>();
    sections(kind).forEach((name, type) -> addPaths(name, type, paths));
    return paths;
  }

  /** The path of every field that the manifest sets, to something that is not empty. */
  static Set<String> pathsOf(JsonNode manifest, Class<?> kind) {
    Set<String> paths = new TreeSet<>();
    sections(kind).forEach((name, type) -> addPaths(name, manifest.path(name), type, paths));
    return paths;
  }

  /** A copy of the manifest in which each record and each value of a closed set is replaced. */
  static JsonNode replace(
      JsonNode manifest, Class<?> kind, BiFunction<JsonNode, Class<?>, JsonNode> replacement) {
    ObjectNode copy = manifest.deepCopy();
    sections(kind)
        .forEach(
            (name, type) -> {
              if (copy.has(name)) {
                copy.set(name, replaced(copy.get(name), type, replacement));
              }
            });
    return copy;
  }

  static boolean isRecord(Type type) {
    return type instanceof Class<?> plain && plain.isRecord() && !isClosedSet(type);
  }

  static boolean isClosedSet(Type type) {
    return type instanceof Class<?> plain && ClosedSet.class.isAssignableFrom(plain);
  }

  /** What a list or map holds. */
  static Type content(ParameterizedType container) {
    Type[] arguments = container.getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  static String nameOf(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null ? component.getName() : property.value();
  }

  private static void collect(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType container) {
      collect(content(container), types);
    } else if (type instanceof Class<?> plain && plain.isRecord() && types.add(plain)) {
      fields(plain).forEach(component -> collect(component.getGenericType(), types));
    }
  }

  private static void addPaths(String path, Type type, Set<String> paths) {
    if (type instanceof ParameterizedType container) {
      addPaths(path + mark(container), content(container), paths);
    } else if (isRecord(type)) {
      for (RecordComponent component : fields((Class<?>) type)) {
        String child = path + "." + nameOf(component);
        paths.add(child);
        addPaths(child, component.getGenericType(), paths);
      }
    }
  }

  private static void addPaths(String path, JsonNode node, Type type, Set<String> paths) {
    if (type instanceof ParameterizedType container) {
      node.forEach(item -> addPaths(path + mark(container), item, content(container), paths));
    } else if (isRecord(type)) {
      for (RecordComponent component : fields((Class<?>) type)) {
        JsonNode value = node.path(nameOf(component));
        String child = path + "." + nameOf(component);
        if (value.isContainerNode() ? !value.isEmpty() : value.isValueNode() && !value.isNull()) {
          paths.add(child);
        }
        addPaths(child, value, component.getGenericType(), paths);
      }
    }
  }

  private static String mark(ParameterizedType container) {
    return container.getRawType() == List.class ? "[]" : "{}";
  }

  private static JsonNode replaced(
      JsonNode node, Type type, BiFunction<JsonNode, Class<?>, JsonNode> replacement) {
    if (type instanceof ParameterizedType container) {
      Type content = content(container);
      if (node instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, replaced(array.get(i), content, replacement));
        }
      } else if (node instanceof ObjectNode object) {
        object.properties().forEach(e -> e.setValue(replaced(e.getValue(), content, replacement)));
      }
      return node;
    }
    if (node instanceof ObjectNode object && isRecord(type)) {
      for (RecordComponent component : fields((Class<?>) type)) {
        String name = nameOf(component);
        if (object.has(name)) {
          object.set(name, replaced(object.get(name), component.getGenericType(), replacement));
        }
      }
    }
    return isRecord(type) || isClosedSet(type) ? replacement.apply(node, (Class<?>) type) : node;
  }
}
