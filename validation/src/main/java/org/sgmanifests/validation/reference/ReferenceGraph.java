package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.validation.reference.Inventory.Item;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.NoSuchObject;
import org.sgmanifests.validation.reference.Reference.OtherNamespace;
import org.sgmanifests.validation.reference.Reference.Outcome;
import org.sgmanifests.validation.reference.Reference.Resolved;
import org.sgmanifests.validation.schema.ReferenceFacts;
import org.sgmanifests.validation.schema.ReferenceFacts.Scope;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * All references of a bundle, resolved against its objects. Built once; linear in the number of
 * references.
 */
public final class ReferenceGraph {
  private static final Outcome RESOLVED = new Resolved();

  private final Inventory inventory;
  private final List<Reference> references = new ArrayList<>();

  /**
   * Builds the graph.
   *
   * @param manifests all objects of the bundle
   * @param existing what is declared to exist elsewhere
   * @param sites the references that the walk over the objects found
   */
  public ReferenceGraph(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      Collection<ReferenceSite> sites) {
    this.inventory = new Inventory(manifests, existing);
    for (ReferenceSite site : sites) {
      add(site);
    }
  }

  /** The references, in the order of the objects and of the fields in them. */
  public List<Reference> references() {
    return List.copyOf(references);
  }

  /**
   * The keys of a Secret or ConfigMap, none when they are not known; empty when there is no such
   * object.
   */
  public Optional<Set<String>> keysOf(String kind, @Nullable String namespace, String name) {
    List<Item> found =
        inventory.find(kind, name).stream().filter(item -> item.isIn(namespace)).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<String> keys = new TreeSet<>();
    if (found.stream().allMatch(Item::keysKnown)) {
      found.forEach(item -> keys.addAll(item.keys()));
    }
    return Optional.of(keys);
  }

  private void add(ReferenceSite site) {
    Field field = site.field();
    boolean selector = field.value().isObject();
    Field nameField = selector ? field.get("name") : field;
    Field keyField = selector ? field.get("key") : null;
    String name = nameField.text();
    if (name == null || name.isBlank()) {
      return; // an empty name is another rule's finding
    }
    ReferenceFacts facts = site.facts();
    String namespace = facts.scope() == Scope.CLUSTER ? null : field.manifest().namespace();
    int dot = name.indexOf('.');
    if (facts.scope() == Scope.NAMED_NAMESPACE && dot > 0) {
      namespace = name.substring(0, dot);
      name = name.substring(dot + 1);
    }
    // The copy of a backup names the cluster of another namespace, which need not be there any
    // more.
    boolean copy = facts.scope() == Scope.NAMED_NAMESPACE && dot > 0;
    Outcome outcome = copy ? RESOLVED : outcome(facts, field.manifest(), namespace, name, keyField);
    references.add(new Reference(nameField, keyField, facts.kind(), namespace, name, outcome));
  }

  private Outcome outcome(
      ReferenceFacts facts,
      Manifest from,
      @Nullable String namespace,
      String name,
      @Nullable Field keyField) {
    if (facts.scope() == Scope.CLUSTER
        || facts.madeAtRunTime()
        || GeneratedNames.contain(facts.generated(), from, name)) {
      return RESOLVED;
    }
    List<Item> found = inventory.find(facts.kind(), name);
    if (found.isEmpty()) {
      return new NoSuchObject(inventory.names(facts.kind()));
    }
    List<Item> here = found.stream().filter(item -> item.isIn(namespace)).toList();
    if (here.isEmpty()) {
      TreeSet<String> namespaces = new TreeSet<>();
      found.forEach(item -> namespaces.add(Objects.requireNonNull(item.namespace())));
      return new OtherNamespace(namespaces);
    }
    String key = keyField == null ? null : keyField.text();
    if (key == null || key.isEmpty() || here.stream().anyMatch(item -> item.has(key))) {
      return RESOLVED;
    }
    TreeSet<String> keys = new TreeSet<>();
    here.forEach(item -> keys.addAll(item.keys()));
    return new NoSuchKey(key, keys);
  }
}
