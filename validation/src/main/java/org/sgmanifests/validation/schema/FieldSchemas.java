package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of an object's fields by name, each prepared when it is first looked at: a kind has
 * thousands of fields, and a manifest sets a few dozen. Can be shared by threads; of two that
 * prepare the same field at once, one wins.
 */
final class FieldSchemas extends AbstractMap<String, SchemaNode> {
  static final FieldSchemas NONE = new FieldSchemas(Set.of());

  private final Map<String, FieldSchema> fields = new LinkedHashMap<>();
  private final List<FieldSchema> defaulted = new ArrayList<>();

  /** Takes {@code properties} of a JSON Schema. */
  static FieldSchemas of(JsonNode properties) {
    return properties.isEmpty() ? NONE : new FieldSchemas(properties.properties());
  }

  private FieldSchemas(Set<Map.Entry<String, JsonNode>> properties) {
    for (Map.Entry<String, JsonNode> property : properties) {
      FieldSchema field = new FieldSchema(property.getKey(), property.getValue());
      fields.put(field.name, field);
      if (field.json.has("default")) {
        defaulted.add(field);
      }
    }
  }

  /** The fields that have a default of their own. */
  List<? extends Map.Entry<String, SchemaNode>> defaulted() {
    return defaulted;
  }

  @Override
  public @Nullable SchemaNode get(Object name) {
    FieldSchema field = fields.get(name);
    return field == null ? null : field.getValue();
  }

  @Override
  public boolean containsKey(Object name) {
    return fields.containsKey(name);
  }

  @Override
  public Set<String> keySet() {
    return fields.keySet();
  }

  @Override
  public Set<Entry<String, SchemaNode>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, SchemaNode>> iterator() {
        return fields.values().stream().map(field -> (Entry<String, SchemaNode>) field).iterator();
      }

      @Override
      public int size() {
        return fields.size();
      }
    };
  }

  private static final class FieldSchema implements Map.Entry<String, SchemaNode> {
    private final String name;
    private final JsonNode json;
    private volatile @Nullable SchemaNode prepared;

    private FieldSchema(String name, JsonNode json) {
      this.name = name;
      this.json = json;
    }

    @Override
    public String getKey() {
      return name;
    }

    @Override
    public SchemaNode getValue() {
      SchemaNode node = prepared;
      if (node == null) {
        node = SchemaParser.parse(json);
        prepared = node;
      }
      return node;
    }

    @Override
    public SchemaNode setValue(SchemaNode value) {
      throw new UnsupportedOperationException("a schema does not change");
    }
  }
}
