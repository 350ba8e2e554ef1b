package org.sgmanifests.api.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.json.JsonTrees;
import org.sgmanifests.api.text.Nearest;

/**
 * All fields of a kind, those of older releases and of embedded Kubernetes types included.
 *
 * <p>A catalogue is read from the JSON Schema in the jar when somebody first asks for it, and then
 * kept.
 */
public final class FieldCatalogue {
  private static final Pattern BRACKETS = Pattern.compile("\\[\\d*]|\\{}");
  private static final Map<String, FieldCatalogue> KNOWN = new ConcurrentHashMap<>();

  private final String kind;
  private final String description;
  private final Map<String, CatalogueField> fields;
  private final Map<String, List<CatalogueField>> below;

  private FieldCatalogue(String kind, JsonNode schema) {
    CatalogueReader reader = new CatalogueReader();
    reader.read(schema);
    this.kind = kind;
    this.description = schema.path("description").asText();
    this.fields = reader.fields();
    this.below = reader.below();
  }

  /**
   * {@return the catalogue of a kind, such as {@code SGCluster}}
   *
   * @param kind name or class of the kind
   * @throws IllegalArgumentException when it is none of StackGres' kinds; the message has the
   *     nearest one
   */
  public static FieldCatalogue of(String kind) {
    if (!Kinds.NAMES.contains(kind)) {
      throw new IllegalArgumentException(
          "'%s' is no kind of StackGres; did you mean %s?"
              .formatted(
                  kind, Nearest.to(kind, Kinds.NAMES).orElse(String.join(" or ", Kinds.NAMES))));
    }
    return KNOWN.computeIfAbsent(kind, FieldCatalogue::read);
  }

  /**
   * {@return the catalogue of a kind}
   *
   * @param kind name or class of the kind
   */
  public static FieldCatalogue of(Class<? extends HasMetadata> kind) {
    return of(HasMetadata.getKind(kind));
  }

  /**
   * {@return the JSON Schema (draft 7) of a kind, as editors take it: the text of a file of this
   * jar}
   *
   * @param kind name or class of the kind
   */
  public static JsonNode jsonSchema(String kind) {
    return schema(of(kind).kind());
  }

  /** {@return the kind} */
  public String kind() {
    return kind;
  }

  /** {@return what the kind is for, in a sentence} */
  public String description() {
    return description;
  }

  /**
   * {@return a field by its path, with or without the index of a list item: {@code
   * spec.replicateFrom.instance.external.host}, {@code spec.scripts[0].name}}
   *
   * @param path path of the field
   */
  public Optional<CatalogueField> field(String path) {
    return Optional.ofNullable(fields.get(path.replaceAll("\\[\\d*]", "[]")));
  }

  /** {@return all fields, each before the fields below it} */
  public Collection<CatalogueField> fields() {
    return fields.values();
  }

  /**
   * {@return a field by its path as people write it: also without the brackets of lists and maps,
   * and in any case: {@code spec.scripts.name}}
   *
   * @param path path of the field
   */
  public Optional<CatalogueField> find(String path) {
    String wanted = plain(path);
    return field(path)
        .or(() -> fields.values().stream().filter(f -> plain(f.path()).equals(wanted)).findFirst())
        .or(
            () ->
                fields.values().stream()
                    .filter(f -> plain(f.path()).equalsIgnoreCase(wanted))
                    .findFirst());
  }

  /**
   * {@return the fields right below a field, past the brackets of lists and maps; of the whole for
   * ""}
   *
   * @param path path of the field
   */
  public List<CatalogueField> below(String path) {
    return below.getOrDefault(plain(path), List.of());
  }

  /** A path without the brackets of lists and maps. */
  static String plain(String path) {
    return path.indexOf('[') < 0 && path.indexOf('{') < 0
        ? path
        : BRACKETS.matcher(path).replaceAll("");
  }

  private static FieldCatalogue read(String kind) {
    return new FieldCatalogue(kind, schema(kind));
  }

  private static JsonNode schema(String kind) {
    return JsonTrees.parse(KindFile.jsonSchema(kind).text());
  }
}
