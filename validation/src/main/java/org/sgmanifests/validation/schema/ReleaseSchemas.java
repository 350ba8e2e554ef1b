package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.catalogue.StackGresVersion;

/**
 * The schema of a kind in each release. Which fields a release has stands in the one schema of the
 * model; what it demanded of a field that it has is undone here for older releases. Made when first
 * needed, and then kept: few kinds have more than one.
 */
final class ReleaseSchemas {
  private final JsonNode newest;
  private final List<FormerDemand> former;
  private final Map<List<FormerDemand>, SchemaNode> parsed = new ConcurrentHashMap<>();
  private volatile @Nullable Last last;

  /** What was asked for last. */
  private record Last(StackGresVersion release, SchemaNode schema) {}

  ReleaseSchemas(String kind, JsonNode newest) {
    this.newest = newest;
    this.former = FormerDemand.of(kind);
  }

  SchemaNode of(StackGresVersion release) {
    Last last = this.last;
    if (last == null || last.release.compareTo(release) != 0) { // a validator asks for one only
      last = new Last(release, select(release));
      this.last = last;
    }
    return last.schema;
  }

  private SchemaNode select(StackGresVersion release) {
    return parsed.computeIfAbsent(
        former.stream().filter(demand -> !release.has(demand.until())).toList(), this::parse);
  }

  private SchemaNode parse(List<FormerDemand> demands) {
    if (demands.isEmpty()) {
      return SchemaParser.parse(newest);
    }
    JsonNode schema = newest.deepCopy();
    demands.forEach(demand -> demand.restore(schema));
    return SchemaParser.parse(schema);
  }
}
