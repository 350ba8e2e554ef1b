package org.sgmanifests.validation;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.ImmutableFinding;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;
import org.sgmanifests.validation.yaml.SourceMap;

/**
 * What a {@link ManifestReader} read: the objects, where they stand in the files, and what could
 * not be read.
 */
public final class Manifests {
  private final Bundle bundle;
  private final Map<HasMetadata, SourceMap> sources;
  private final List<Finding> unreadable;
  private final List<LeftOut> leftOut;
  private final int files;

  Manifests(
      Bundle bundle,
      Map<HasMetadata, SourceMap> sources,
      List<Finding> unreadable,
      List<LeftOut> leftOut,
      int files) {
    this.bundle = bundle;
    this.sources = new IdentityHashMap<>(sources);
    this.unreadable = List.copyOf(unreadable);
    this.leftOut = List.copyOf(leftOut);
    this.files = files;
  }

  /**
   * {@return the objects of a bundle that was not read from files}
   *
   * @param bundle the objects
   */
  public static Manifests of(Bundle bundle) {
    return new Manifests(bundle, Map.of(), List.of(), List.of(), 0);
  }

  /** {@return the objects, in the order of the files and of the documents in them} */
  public Bundle bundle() {
    return bundle;
  }

  /**
   * {@return what could not be read, and why} What could be read of such a text is in the bundle
   * all the same.
   */
  public List<Finding> unreadable() {
    return unreadable;
  }

  /** {@return the files of folders that are no manifests} */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * {@return how many files and other texts were read, the unreadable ones included, those that
   * were left out not}
   */
  public int files() {
    return files;
  }

  /**
   * {@return these objects and the other ones, as one bundle}
   *
   * @param other objects that come after these
   */
  public Manifests and(Manifests other) {
    Map<HasMetadata, SourceMap> all = new IdentityHashMap<>(sources);
    all.putAll(other.sources);
    List<Finding> problems = new ArrayList<>(unreadable);
    problems.addAll(other.unreadable);
    List<LeftOut> others = new ArrayList<>(leftOut);
    others.addAll(other.leftOut);
    return new Manifests(bundle.with(other.bundle), all, problems, others, files + other.files);
  }

  /**
   * {@return the same objects and places, with what is declared to exist elsewhere}
   *
   * @param kind kind of the object that exists
   * @param namespace its namespace; {@code null} for cluster-scoped kinds
   * @param name its name
   * @param keys its keys, where it is a Secret or ConfigMap
   */
  public Manifests existing(String kind, String namespace, String name, String... keys) {
    return with(bundle.existing(kind, namespace, name, keys), unreadable);
  }

  /**
   * {@return the same objects and places, with what a file says to exist elsewhere}
   *
   * @param declared the objects that exist
   */
  public Manifests existing(ExistingObjects declared) {
    List<Finding> problems = new ArrayList<>(unreadable);
    problems.addAll(declared.unreadable());
    return with(bundle.existing(declared.objects()), problems);
  }

  private Manifests with(Bundle declaring, List<Finding> problems) {
    return new Manifests(declaring, sources, problems, leftOut, files);
  }

  /**
   * {@return the objects as trees, with the defaults that they have in a release}
   *
   * @param release StackGres release
   */
  public List<Manifest> trees(StackGresVersion release) {
    return ManifestTrees.of(bundle.objects(), release);
  }

  /**
   * Begins a finding about a field of one of the {@link #trees}: with its object, its path and its
   * place in the files or in the program.
   *
   * @param field the field with the problem
   * @return a builder that still needs rule, severity and message
   */
  public ImmutableFinding.Builder findingAt(Field field) {
    return FindingPlace.begin(field, sourceOf(field.manifest().source()), bundle);
  }

  Optional<SourceMap> sourceOf(HasMetadata object) {
    return Optional.ofNullable(sources.get(object));
  }
}
