package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.reference.Inventory.Found;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.NoSuchObject;
import org.sgmanifests.validation.reference.Reference.OtherNamespace;
import org.sgmanifests.validation.reference.Reference.Outcome;
import org.sgmanifests.validation.reference.Reference.Resolved;
import org.sgmanifests.validation.reference.Reference.Undeclared;
import org.sgmanifests.validation.reference.Reference.Where;
import org.sgmanifests.validation.schema.ReferenceFacts;
import org.sgmanifests.validation.schema.ReferenceFacts.Scope;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * All references of a bundle, resolved against its objects, what is declared to exist elsewhere and
 * what is made on the cluster. Building it takes a number of steps in proportion to the objects and
 * references. A report has the graph of its bundle ({@code report.references()}).
 */
public final class ReferenceGraph {
  private final List<Manifest> manifests;
  private final Inventory inventory;
  private final World world;

  /** Those that the bundle has something in: of others it does not say what is there. */
  private final Set<String> namespaces = new HashSet<>();

  private final List<Reference> references = new ArrayList<>();

  /**
   * Builds the graph.
   *
   * @param manifests all objects of the bundle
   * @param existing what is declared to exist elsewhere
   * @param sites the references that the walk over the objects found
   * @param release StackGres release
   * @param world whether there may be objects that nobody declared
   */
  public ReferenceGraph(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      Collection<ReferenceSite> sites,
      StackGresVersion release,
      World world) {
    this.manifests = List.copyOf(manifests);
    this.inventory = new Inventory(manifests, existing, release);
    this.world = world;
    for (Manifest manifest : manifests) {
      if (manifest.namespace() != null) {
        namespaces.add(manifest.namespace());
      }
    }
    sites.forEach(this::add);
  }

  /** {@return the references, in the order of the objects and of the fields in them} */
  public List<Reference> references() {
    return Collections.unmodifiableList(references);
  }

  /** How many objects were looked at on the way here. */
  long steps() {
    return inventory.steps();
  }

  /** {@return the objects of the bundle and all others that are referred to} */
  public List<Node> nodes() {
    return GraphView.of(manifests, references).nodes();
  }

  /** {@return which object refers to which, each pair once} */
  public List<Edge> edges() {
    return GraphView.of(manifests, references).edges();
  }

  /**
   * {@return the objects of the bundle in an order in which they can be applied: what is referred
   * to before what refers to it} A ring of references is broken at its first object.
   */
  public List<Manifest> inOrder() {
    return DependencyOrder.of(manifests, references);
  }

  /**
   * {@return the objects in waves: what is referred to, and the namespace of an object, come in an
   * earlier wave than what needs it, and each object in the earliest wave that it can} A ring of
   * references is broken at its first object.
   */
  public List<List<Manifest>> waves() {
    return DependencyOrder.waves(manifests, references);
  }

  /**
   * {@return what a reference to an object would find}
   *
   * @param kind kind of the object
   * @param namespace {@code null} to look everywhere
   * @param name name of the object
   * @param key {@code null} for the object as a whole
   */
  public Outcome resolve(
      String kind, @Nullable String namespace, String name, @Nullable String key) {
    String wanted = key == null || key.isBlank() ? null : key;
    Found found = inventory.find(kind, namespace, name, wanted).orElse(null);
    if (found == null) {
      return absent(kind, name);
    }
    if (wanted == null || found.keys().has(wanted)) {
      return new Resolved(found.where());
    }
    return new NoSuchKey(wanted, new TreeSet<>(found.keys().names()));
  }

  /**
   * {@return whether the operator makes an object of this kind and name, for an object of the
   * bundle}
   *
   * @param group API group of the object; empty for core kinds
   * @param kind kind of the object
   * @param namespace namespace of the object
   * @param name name of the object
   */
  public Optional<OperatorMade> madeByOperator(
      String group, String kind, @Nullable String namespace, String name) {
    return inventory
        .generated()
        .find(kind, namespace, name)
        .filter(found -> found.object().group().equals(group))
        .map(
            found ->
                new OperatorMade(
                    found.object().ownerKind(),
                    found.ownerName(),
                    found.object().others().equals("merged"),
                    found.object().others().equals("own")));
  }

  /**
   * {@return whether the operator would make an object of this kind and name, if what it makes it
   * for were there}
   *
   * @param kind kind of the object
   * @param name name of the object
   * @param owner whether it is this one that it would be made for, by its kind and its name
   */
  public boolean mayBeMade(String kind, String name, BiPredicate<String, String> owner) {
    return GeneratedObjects.mayBeMade(kind, name, owner);
  }

  private void add(ReferenceSite site) {
    String name = site.name().text();
    if (name == null || name.isBlank()) {
      return; // an empty name is another rule's finding
    }
    Manifest from = site.name().manifest();
    ReferenceFacts facts = site.facts();
    String namespace = facts.scope() == Scope.CLUSTER ? null : from.namespace();
    if (site.namespace() != null) {
      namespace = site.namespace().text();
    }
    int dot = name.indexOf('.');
    boolean elsewhere = facts.scope() == Scope.NAMED_NAMESPACE && dot > 0;
    if (elsewhere) {
      namespace = name.substring(0, dot);
      name = name.substring(dot + 1);
      elsewhere = isCopy(from) || !namespaces.contains(namespace);
    }
    String key = site.key() == null ? null : site.key().text();
    Outcome outcome = resolve(facts.kind(), namespace, name, key);
    if (facts.generated().contains(name)) { // those that have the name of their owner are found
      outcome = outcome instanceof Resolved ? outcome : new Resolved(Where.GENERATED);
    } else if (elsewhere
        || isUnused(site)
        || facts.madeAtRunTime()
        || facts.scope() == Scope.CLUSTER) {
      outcome = outcome instanceof Resolved ? outcome : new Resolved(Where.ELSEWHERE);
    }
    references.add(new Reference(site.name(), site.key(), facts.kind(), namespace, name, outcome));
  }

  /** The copy of a backup names a cluster that need not be there any more. */
  private static boolean isCopy(Manifest from) {
    return from.kind().endsWith("Backup");
  }

  /** Only the first entry of {@code backups} has an effect; what others name need not be there. */
  private static boolean isUnused(ReferenceSite site) {
    FieldPath entry = site.name().path().parent();
    return site.facts().kind().equals("SGObjectStorage") && entry != null && entry.index() > 0;
  }

  private Outcome absent(String kind, String name) {
    if (!World.hasToKnow(kind)) {
      return new Resolved(Where.ELSEWHERE);
    }
    if (world == World.OPEN) {
      return new Undeclared(inventory.names(kind));
    }
    Set<String> elsewhere = inventory.namespaces(kind, name);
    return elsewhere.isEmpty()
        ? new NoSuchObject(inventory.names(kind))
        : new OtherNamespace(elsewhere);
  }
}
