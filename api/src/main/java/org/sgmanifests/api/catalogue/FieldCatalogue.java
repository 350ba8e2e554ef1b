package org.sgmanifests.api.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.text.Nearest;

/**
 * All fields of a kind, those of older releases and of embedded Kubernetes types included.
 *
 * <p>A catalogue is read from the JSON Schema in the jar when somebody first asks for it, and then
 * kept.
 */
public final class FieldCatalogue {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, FieldCatalogue> KNOWN = new ConcurrentHashMap<>();

  private final String kind;
  private final Map<String, CatalogueField> fields;

  private FieldCatalogue(String kind, Map<String, CatalogueField> fields) {
    this.kind = kind;
    this.fields = Collections.unmodifiableMap(fields);
  }

  /**
   * The catalogue of a kind, such as {@code SGCluster}.
   *
   * @throws IllegalArgumentException when it is none of StackGres' kinds; the message has the
   *     nearest one
   */
  public static FieldCatalogue of(String kind) {
    List<String> kinds = Kinds.ALL.stream().<String>map(HasMetadata::getKind).toList();
    if (!kinds.contains(kind)) {
      throw new IllegalArgumentException(
          "'%s' is no kind of StackGres; did you mean %s?"
              .formatted(kind, Nearest.to(kind, kinds).orElse(String.join(" or ", kinds))));
    }
    return KNOWN.computeIfAbsent(kind, FieldCatalogue::read);
  }

  /** The catalogue of a kind. */
  public static FieldCatalogue of(Class<? extends HasMetadata> kind) {
    return of(HasMetadata.getKind(kind));
  }

  /** The JSON Schema (draft 7) of a kind, as editors take it: the text of a file of this jar. */
  public static JsonNode jsonSchema(String kind) {
    return schema(of(kind).kind());
  }

  /** The kind. */
  public String kind() {
    return kind;
  }

  /**
   * A field by its path, with or without the index of a list item: {@code
   * spec.replicateFrom.instance.external.host}, {@code spec.scripts[0].name}.
   */
  public Optional<CatalogueField> field(String path) {
    return Optional.ofNullable(fields.get(path.replaceAll("\\[\\d*]", "[]")));
  }

  /** All fields, each before the fields below it. */
  public Collection<CatalogueField> fields() {
    return fields.values();
  }

  /** The fields right below a field, past the brackets of lists and maps; of the whole for "". */
  public List<CatalogueField> below(String path) {
    List<CatalogueField> below = new ArrayList<>();
    String parent = path.replaceAll("\\[\\d*]", "[]");
    for (CatalogueField field : fields.values()) {
      int dot = field.path().lastIndexOf('.');
      String owner = dot < 0 ? "" : field.path().substring(0, dot);
      if (owner.equals(parent) || owner.replaceAll("(\\[]|\\{})+$", "").equals(parent)) {
        below.add(field);
      }
    }
    return below;
  }

  private static FieldCatalogue read(String kind) {
    Map<String, CatalogueField> fields = new LinkedHashMap<>();
    new CatalogueReader(fields).read(schema(kind));
    return new FieldCatalogue(kind, fields);
  }

  private static JsonNode schema(String kind) {
    String resource = "/META-INF/sgmanifests/schemas/" + kind + ".json";
    try (InputStream in = FieldCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The api jar is damaged: no " + resource);
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The api jar is damaged: " + resource, e);
    }
  }
}
