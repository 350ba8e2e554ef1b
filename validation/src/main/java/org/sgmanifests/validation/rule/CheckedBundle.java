package org.sgmanifests.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.reference.ReferenceGraph;
import org.sgmanifests.validation.reference.World;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.schema.MetadataWalk;
import org.sgmanifests.validation.schema.SchemaResult;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.schema.StraySections;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.Each;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * A bundle as rules see it: objects by kind, what the walk over their schemas found, and the
 * reference graph. For one thread, as each validation makes its own.
 */
public final class CheckedBundle {
  /** In place of a namespace, for objects that state none. */
  private static final String ANYWHERE = "";

  private static final Derived<ShapeMistakes> SHAPE =
      bundle -> new ShapeMistakes(bundle.violations);

  private static final Derived<WantedFields> WANTED = bundle -> new WantedFields(bundle.byKind);

  private final StackGresVersion release;
  private final List<Manifest> manifests;
  private final Map<String, List<Manifest>> byKind = new HashMap<>();
  private final Map<String, Map<String, Manifest>> byName = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private final List<ReferenceSite> sites = new ArrayList<>();
  private final Map<String, List<Field>> embedded = new HashMap<>();
  private final StraySections stray = new StraySections();
  private final Map<Integer, Manifest> deployed;
  private final ReferenceGraph graph;
  private final Map<Derived<?>, Object> derived = new IdentityHashMap<>();

  /**
   * What several rules want to know of a bundle; one constant object for each such thing.
   *
   * @param <T> what is known then
   */
  @FunctionalInterface
  public interface Derived<T> {
    /**
     * Works it out, which is done once for each bundle.
     *
     * @param bundle the bundle
     * @return what is to be known
     */
    T of(CheckedBundle bundle);
  }

  /**
   * A bundle outside of which nothing exists but what is declared.
   *
   * @param manifests objects of the bundle
   * @param existing what is declared to exist elsewhere
   * @param release StackGres release
   */
  public CheckedBundle(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      StackGresVersion release) {
    this(manifests, existing, release, World.CLOSED, Map.of());
  }

  /**
   * Walks over each object once.
   *
   * @param manifests objects of the bundle
   * @param existing what is declared to exist elsewhere
   * @param release StackGres release
   * @param world whether there may be objects outside of the bundle that nobody declared
   * @param deployed the objects as they are on the cluster, by the index of the one that replaces
   *     them
   */
  public CheckedBundle(
      Collection<Manifest> manifests,
      Collection<ExistingObject> existing,
      StackGresVersion release,
      World world,
      Map<Integer, Manifest> deployed) {
    this.release = release;
    this.manifests = List.copyOf(manifests);
    this.deployed = Map.copyOf(deployed);
    for (Manifest manifest : manifests) {
      if (manifest.group().equals("stackgres.io") || isKeyed(manifest)) {
        byKind.computeIfAbsent(manifest.kind(), kind -> new ArrayList<>()).add(manifest);
        byName
            .computeIfAbsent(
                manifest.kind() + "/" + manifest.name(), name -> new LinkedHashMap<>(2))
            .putIfAbsent(Objects.requireNonNullElse(manifest.namespace(), ANYWHERE), manifest);
      }
    }
    Each.of(manifests, manifest -> walk(manifest, release)).forEach(this::add);
    List<ReferenceSite> followed = sites.stream().filter(ReferenceSite::isFollowed).toList();
    this.graph = new ReferenceGraph(manifests, existing, followed, release, world);
  }

  private static SchemaResult walk(Manifest manifest, StackGresVersion release) {
    if (isKeyed(manifest)) {
      return SchemaResult.of(MetadataWalk.of(manifest));
    }
    return KindModels.of(manifest)
        .map(model -> model.check(manifest, release))
        .orElse(SchemaResult.NOTHING);
  }

  private void add(SchemaResult found) {
    SchemaResult result = stray.without(found);
    violations.addAll(result.violations());
    sites.addAll(result.references());
    result
        .embedded()
        .forEach(
            (type, fields) ->
                embedded.computeIfAbsent(type, t -> new ArrayList<>()).addAll(fields));
  }

  /** {@return the StackGres release that the bundle is for} */
  public StackGresVersion release() {
    return release;
  }

  /** {@return all objects, in their order} */
  public List<Manifest> all() {
    return manifests;
  }

  /**
   * {@return the objects of a StackGres kind, or the Secrets or ConfigMaps}
   *
   * @param kind the kind, such as {@code SGCluster}
   */
  public List<Manifest> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /**
   * {@return the object of the bundle that another one means by a name} An object without a
   * namespace goes where kubectl is told to put it, and so fits any.
   *
   * @param kind the kind, such as {@code SGCluster}
   * @param from object whose namespace counts
   * @param name name of the object that is looked for
   */
  public Optional<Manifest> find(String kind, Manifest from, String name) {
    Map<String, Manifest> named = byName.getOrDefault(kind + "/" + name, Map.of());
    if (from.namespace() == null) {
      return named.values().stream().findFirst();
    }
    return Stream.of(from.namespace(), ANYWHERE)
        .map(named::get)
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(Manifest::index));
  }

  /**
   * {@return the object of the bundle that the operator makes an SGCluster for: a sharded cluster
   * or a log server} Empty for a cluster that is in the bundle itself, and tells of itself.
   *
   * @param from object whose namespace counts
   * @param name name of the SGCluster
   */
  public Optional<Manifest> ownerOfCluster(Manifest from, String name) {
    return find("SGCluster", from, name).isPresent()
        ? Optional.empty()
        : graph
            .madeByOperator("stackgres.io", "SGCluster", from.namespace(), name)
            .flatMap(made -> find(made.ownerKind(), from, made.ownerName()));
  }

  /**
   * {@return an object of the bundle as it was before; empty when it is new, or when nobody said
   * what there was before}
   *
   * @param manifest object of the bundle as it is to be
   */
  public Optional<Manifest> deployed(Manifest manifest) {
    return Optional.ofNullable(deployed.get(manifest.index()));
  }

  /**
   * {@return whether an object is yet to be made: it was not there before, and has no status, as
   * what comes from a cluster has} Some things are judged only then.
   *
   * @param manifest object of the bundle
   */
  public boolean isNew(Manifest manifest) {
    return !deployed.containsKey(manifest.index()) && !manifest.at("status").isSet();
  }

  private static boolean isKeyed(Manifest manifest) {
    return manifest.group().isEmpty()
        && (manifest.kind().equals("Secret") || manifest.kind().equals("ConfigMap"));
  }

  /**
   * {@return the fields with a value at a path in the objects of a kind} Not those in sections that
   * have to go as a whole.
   *
   * @param kind the kind, such as {@code SGCluster}
   * @param pattern path of plain names, or with {@code []} after lists and {@code {}} after maps,
   *     see {@link Field#all}
   */
  public List<Field> all(String kind, String pattern) {
    List<Field> known = once(WANTED).at(kind, pattern);
    if (known == null) {
      known = new ArrayList<>();
      for (Manifest manifest : of(kind)) {
        known.addAll(manifest.root().all(pattern));
      }
    }
    return Collections.unmodifiableList(stray.without(known));
  }

  /**
   * {@return the objects of a type of Kubernetes, such as {@code Toleration}, inside of StackGres'
   * kinds}
   *
   * @param kubernetesType name of the type
   */
  public List<Field> embedded(String kubernetesType) {
    return embedded.getOrDefault(kubernetesType, List.of());
  }

  /**
   * {@return those of the fields that hold an object; another type is a finding of its own}
   *
   * @param kind the kind, such as {@code SGCluster}
   * @param dottedPath path of plain names, such as {@code spec.pods.persistentVolume}
   */
  public List<Field> sections(String kind, String dottedPath) {
    List<Field> sections = new ArrayList<>();
    for (Field field : all(kind, dottedPath)) {
      if (field.value().isObject()) {
        sections.add(field);
      }
    }
    return Collections.unmodifiableList(sections);
  }

  /**
   * What several rules want to know, worked out when the first of them asks.
   *
   * @param <T> what is known then
   * @param wanted the same object each time
   * @return what was worked out
   */
  @SuppressWarnings("unchecked") // put in below, under the same key
  public <T> T once(Derived<T> wanted) {
    Object known = derived.get(wanted);
    if (known == null) {
      known = Objects.requireNonNull(wanted.of(this));
      derived.put(wanted, known);
    }
    return (T) known;
  }

  /**
   * {@return where objects do not fit their schema in a certain way}
   *
   * @param <V> the way
   * @param type class of the way
   */
  public <V extends Violation> List<V> violations(Class<V> type) {
    List<V> found = new ArrayList<>();
    for (Violation violation : violations) {
      if (type.isInstance(violation)) {
        found.add(type.cast(violation));
      }
    }
    return Collections.unmodifiableList(found);
  }

  /**
   * {@return whether a field may be missing only because something is misspelt, of a wrong type or
   * missing as a whole, which is a finding already}
   *
   * @param missing a field that has no value
   */
  public boolean isExplained(Field missing) {
    return once(SHAPE).explain(missing);
  }

  /**
   * {@return whether something unknown may be meant for a field, or a value of a wrong type is
   * where it would be} As {@link #isExplained}, but that the schema demands the field is no reason.
   *
   * @param missing a field that has no value
   */
  public boolean isMisspelt(Field missing) {
    return once(SHAPE).isMisspelt(missing);
  }

  /** {@return the fields that refer to other objects, with or without a name in them} */
  public List<ReferenceSite> referenceSites() {
    return List.copyOf(sites);
  }

  /** {@return which object refers to which, and what the operator makes} */
  public ReferenceGraph graph() {
    return graph;
  }

  /** {@return all references between objects} */
  public List<Reference> references() {
    return graph.references();
  }
}
