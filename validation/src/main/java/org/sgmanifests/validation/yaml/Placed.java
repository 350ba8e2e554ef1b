package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value with where it stands.
 *
 * @param mark a {@link Mark}
 * @param inside the places within a mapping or list; {@code null} for a scalar
 */
record Placed(JsonNode node, long mark, @Nullable Places inside) {

  static Placed scalar(JsonNode node, long mark) {
    return new Placed(node, mark, null);
  }
}
