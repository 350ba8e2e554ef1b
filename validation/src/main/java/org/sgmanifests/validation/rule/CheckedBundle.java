package org.sgmanifests.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.schema.KindModel;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.schema.SchemaResult;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.schema.StackGresRelease;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A bundle as rules see it: objects by kind, what the walk over their schemas found, and the
 * reference graph.
 */
public final class CheckedBundle {
  private final List<Manifest> manifests;
  private final Map<String, List<Manifest>> byKind = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final List<ReferenceSite> sites = new ArrayList<>();
  private final ReferenceGraph graph;

  /** Walks over each object once. */
  public CheckedBundle(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      StackGresRelease release) {
    this.manifests = List.copyOf(manifests);
    for (Manifest manifest : manifests) {
      if (manifest.group().equals("stackgres.io") || !manifest.kind().startsWith("SG")) {
        byKind.computeIfAbsent(manifest.kind(), kind -> new ArrayList<>()).add(manifest);
      }
      KindModel model = KindModels.of(manifest).orElse(null);
      if (model != null) {
        SchemaResult result = model.check(manifest, release);
        violations.addAll(result.violations());
        sites.addAll(result.references());
      }
    }
    this.graph = new ReferenceGraph(manifests, existing, sites);
  }

  /** All objects, in their order. */
  public List<Manifest> all() {
    return manifests;
  }

  /** The objects of a kind. */
  public List<Manifest> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The field at a path in each object of a kind that has a value there. */
  public List<Field> fields(String kind, String dottedPath) {
    return of(kind).stream().map(manifest -> manifest.at(dottedPath)).filter(Field::isSet).toList();
  }

  /** Where objects do not fit their schema in a certain way. */
  public <V extends Violation> List<V> violations(Class<V> type) {
    return violations.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The fields that refer to other objects, with or without a name in them. */
  public List<ReferenceSite> referenceSites() {
    return List.copyOf(sites);
  }

  /** All references between objects. */
  public List<Reference> references() {
    return graph.references();
  }
}
