package org.sgmanifests.api;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Kubernetes objects of a deployment, in the order in which they were added, plus what is
 * declared to exist elsewhere. Immutable: what is added gives a new bundle.
 *
 * <p>Objects may be StackGres kinds of this model, types of fabric8 ({@code Secret}, {@code
 * Service}, ...) or {@link RawManifest}s. They are not copied, so do not call their setters any
 * more. Two objects of the same kind, namespace and name are both kept: validation reports them.
 *
 * <p>A bundle remembers which line of the program added an object, so that findings can name it;
 * see {@link #addedAt}.
 */
public final class Bundle {
  private static final Bundle EMPTY = new Bundle(List.of(), List.of(), List.of());

  private final List<HasMetadata> objects;

  /** For each object. It says nothing about what the bundle is, only where it came from. */
  private final List<Optional<StackFrame>> callers;

  private final List<ExistingObject> existing;

  /** The callers by object; made when first asked for, as most bundles give no finding. */
  private volatile @Nullable Map<HasMetadata, StackFrame> callerOf;

  private Bundle(
      List<HasMetadata> objects,
      List<Optional<StackFrame>> callers,
      List<ExistingObject> existing) {
    this.objects = objects;
    this.callers = callers;
    this.existing = existing;
  }

  /**
   * {@return a bundle of these objects, in this order}
   *
   * @param objects the objects
   */
  public static Bundle of(HasMetadata... objects) {
    return EMPTY.with(objects);
  }

  /**
   * {@return a bundle of these objects, in this order}
   *
   * @param objects the objects
   */
  public static Bundle of(Collection<? extends HasMetadata> objects) {
    return EMPTY.with(objects);
  }

  /**
   * {@return this bundle and the objects, added at the end}
   *
   * @param more the objects to add
   */
  public Bundle with(HasMetadata... more) {
    return with(Arrays.asList(more));
  }

  /**
   * {@return this bundle and the objects, added at the end}
   *
   * @param more the objects to add
   */
  public Bundle with(Collection<? extends HasMetadata> more) {
    more.forEach(object -> Objects.requireNonNull(object, "a bundle holds no null object"));
    List<Optional<StackFrame>> caller = Collections.nCopies(more.size(), Callers.current());
    return new Bundle(concat(objects, more), concat(callers, caller), existing);
  }

  /**
   * {@return this bundle and all that is in the other one, at the end}
   *
   * @param other the other bundle
   */
  public Bundle with(Bundle other) {
    return new Bundle(
        concat(objects, other.objects),
        concat(callers, other.callers),
        concat(existing, other.existing));
  }

  /**
   * {@return this bundle, knowing that an object exists elsewhere (applied by somebody else, made
   * by another tool), so that references to it are no mistake}
   *
   * @param kind kind of the object that exists
   * @param namespace {@code null} for cluster-scoped kinds
   * @param name name of the object that exists
   * @param keys the keys of a Secret or ConfigMap; none given means that they are not known and any
   *     key is taken as present
   */
  public Bundle existing(String kind, @Nullable String namespace, String name, String... keys) {
    return existing(List.of(new ExistingObject(kind, namespace, name, Set.of(keys))));
  }

  /**
   * {@return this bundle, knowing that all these objects exist elsewhere}
   *
   * @param declared the objects that exist
   */
  public Bundle existing(Collection<ExistingObject> declared) {
    return new Bundle(objects, callers, concat(existing, declared));
  }

  /**
   * {@return this bundle with its one object of a type changed, at the same place}
   *
   * <pre>{@code
   * bundle.edit(Service.class, service -> new ServiceBuilder(service)....build())
   * }</pre>
   *
   * <p>Findings about the object then name the line of this call.
   *
   * @param <T> type of the object
   * @param type class of the object
   * @param change gives the object that takes its place
   * @throws IllegalArgumentException if there is no object of the type, or more than one
   */
  public <T extends HasMetadata> Bundle edit(Class<T> type, UnaryOperator<T> change) {
    return edit(type, object -> true, change, HasMetadata.getKind(type));
  }

  /**
   * {@return this bundle with one object changed, at the same place}
   *
   * @param <T> type of the object
   * @param type class of the object
   * @param namespace {@code null} for cluster-scoped kinds
   * @param name name of the object
   * @param change gives the object that takes its place
   * @throws IllegalArgumentException if there is no such object, or it is there more than once
   */
  public <T extends HasMetadata> Bundle edit(
      Class<T> type, @Nullable String namespace, String name, UnaryOperator<T> change) {
    String what = HasMetadata.getKind(type) + " `" + pathOf(namespace, name) + "`";
    return edit(type, object -> isNamed(object, namespace, name), change, what);
  }

  private <T extends HasMetadata> Bundle edit(
      Class<T> type, Predicate<HasMetadata> wanted, UnaryOperator<T> change, String what) {
    int[] places =
        IntStream.range(0, objects.size())
            .filter(i -> wanted.test(objects.get(i)) && typed(objects.get(i), type).isPresent())
            .toArray();
    if (places.length != 1) {
      throw new IllegalArgumentException(
          places.length == 0
              ? "There is no " + what + " to edit in the bundle. It has " + this + "."
              : "There are "
                  + places.length
                  + " of "
                  + what
                  + " in the bundle. Edit one by its"
                  + " namespace and name, which has to be there once.");
    }
    T changed = change.apply(typed(objects.get(places[0]), type).orElseThrow());
    return at(places[0], Objects.requireNonNull(changed, "a bundle holds no null object"));
  }

  private Bundle at(int place, HasMetadata object) {
    List<HasMetadata> edited = new ArrayList<>(objects);
    edited.set(place, object);
    List<Optional<StackFrame>> edits = new ArrayList<>(callers);
    edits.set(place, Callers.current());
    return new Bundle(List.copyOf(edited), List.copyOf(edits), existing);
  }

  /** {@return the objects, in the order in which they were added} */
  public List<HasMetadata> objects() {
    return objects;
  }

  /**
   * {@return the line of the program that added an object: the first one outside of this library,
   * of fabric8 and of the JDK} Empty for an object that is not in the bundle, and when the system
   * property {@code sgmanifests.places} was {@code off} as it was added.
   *
   * <p>Remembering takes about three microseconds for each call that adds objects, however many
   * these are and however deep the stack is, so it is on unless switched off.
   *
   * @param object the object
   */
  public Optional<StackTraceElement> addedAt(HasMetadata object) {
    Map<HasMetadata, StackFrame> known = callerOf;
    if (known == null) {
      known = index();
      callerOf = known;
    }
    return Optional.ofNullable(known.get(object)).map(StackFrame::toStackTraceElement);
  }

  /** By identity, as an equal object may have been added elsewhere; the first place counts. */
  private Map<HasMetadata, StackFrame> index() {
    Map<HasMetadata, StackFrame> index = new IdentityHashMap<>();
    for (int i = 0; i < objects.size(); i++) {
      HasMetadata object = objects.get(i);
      callers.get(i).ifPresent(caller -> index.putIfAbsent(object, caller));
    }
    return index;
  }

  /** {@return what was declared to exist elsewhere} */
  public List<ExistingObject> existing() {
    return existing;
  }

  /**
   * {@return the first object of a type with this namespace and name}
   *
   * @param <T> type of the object
   * @param type class of the object
   * @param namespace {@code null} for cluster-scoped kinds
   * @param name name of the object
   * @throws IllegalArgumentException if the object is a {@link RawManifest} whose content doesn't
   *     fit the type
   */
  public <T extends HasMetadata> Optional<T> find(
      Class<T> type, @Nullable String namespace, String name) {
    return objects.stream()
        .filter(object -> isNamed(object, namespace, name))
        .flatMap(object -> typed(object, type).stream())
        .findFirst();
  }

  private static boolean isNamed(HasMetadata object, @Nullable String namespace, String name) {
    return object.getMetadata() != null
        && Objects.equals(object.getMetadata().getNamespace(), namespace)
        && Objects.equals(object.getMetadata().getName(), name);
  }

  private static <T extends HasMetadata> Optional<T> typed(HasMetadata object, Class<T> type) {
    if (type.isInstance(object)) {
      return Optional.of(type.cast(object));
    }
    boolean same =
        object instanceof RawManifest
            && HasMetadata.getKind(type).equals(object.getKind())
            && HasMetadata.getApiVersion(type).equals(object.getApiVersion());
    return same ? Optional.of(((RawManifest) object).as(type)) : Optional.empty();
  }

  private static <T> List<T> concat(List<T> first, Collection<? extends T> second) {
    List<T> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** Kinds and names; never the content, which may be secret. */
  @Override
  public String toString() {
    return objects.stream().map(Bundle::nameOf).toList()
        + (existing.isEmpty() ? "" : " + existing " + existing);
  }

  private static String pathOf(@Nullable String namespace, String name) {
    return namespace == null ? name : namespace + "/" + name;
  }

  private static String nameOf(HasMetadata object) {
    return object.getKind()
        + "/"
        + (object.getMetadata() == null ? "" : object.getMetadata().getName());
  }
}
