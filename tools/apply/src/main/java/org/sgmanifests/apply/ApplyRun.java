package org.sgmanifests.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sgmanifests.api.RawManifest;

/** One application of a bundle, with its dry run before. */
final class ApplyRun {
  private final List<RawManifest> objects;
  private final ApiServer server;

  /** Namespaces that the bundle has and the cluster not yet. */
  private final Set<String> missing = new HashSet<>();

  /** By the place in the bundle. */
  private final SortedMap<Integer, AppliedObject> applied = new TreeMap<>();

  ApplyRun(List<RawManifest> objects, ApiServer server) {
    this.objects = objects;
    this.server = server;
    List<ApplyProblem> problems = new ArrayList<>();
    for (RawManifest object : objects) {
      if (isNamespace(object) && !server.isGone() && server.isMissing(object, problems)) {
        missing.add(ApiServer.name(object));
      }
    }
    throwIfAny(problems);
  }

  ApplyResult dryRun() {
    SortedMap<Integer, AppliedObject> tried = tryOut(object -> !isLater(object));
    for (int i = 0; i < objects.size(); i++) {
      if (isLater(objects.get(i))) {
        tried.put(i, server.notTried(objects.get(i)));
      }
    }
    return new ApplyResult(List.copyOf(tried.values()));
  }

  ApplyResult tryAndApply() {
    tryOut(object -> !isLater(object));
    apply(this::isMissingNamespace);
    tryOut(this::isLater);
    apply(object -> !isMissingNamespace(object));
    return new ApplyResult(List.copyOf(applied.values()));
  }

  ApplyResult apply() {
    apply(object -> true);
    return new ApplyResult(List.copyOf(applied.values()));
  }

  /** Asks about all of them, so that all problems are told at once. */
  private SortedMap<Integer, AppliedObject> tryOut(Predicate<RawManifest> which) {
    List<ApplyProblem> problems = new ArrayList<>();
    SortedMap<Integer, AppliedObject> tried = new TreeMap<>();
    for (int i = 0; i < objects.size() && !server.isGone(); i++) {
      AppliedObject object =
          which.test(objects.get(i)) ? server.apply(objects.get(i), true, problems) : null;
      if (object != null) {
        tried.put(i, object);
      }
    }
    throwIfAny(problems);
    return tried;
  }

  /** Stops at the first problem, as what comes after may refer to the object. */
  private void apply(Predicate<RawManifest> which) {
    List<ApplyProblem> problems = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      AppliedObject object =
          which.test(objects.get(i)) ? server.apply(objects.get(i), false, problems) : null;
      throwIfAny(problems);
      if (object != null) {
        applied.put(i, object);
      }
    }
  }

  private void throwIfAny(List<ApplyProblem> problems) {
    if (!problems.isEmpty()) {
      throw new ApplyException(problems, List.copyOf(applied.values()));
    }
  }

  private boolean isLater(RawManifest object) {
    String namespace = ApiServer.namespace(object);
    return namespace != null && missing.contains(namespace);
  }

  private boolean isMissingNamespace(RawManifest object) {
    return isNamespace(object) && missing.contains(ApiServer.name(object));
  }

  private static boolean isNamespace(RawManifest object) {
    return "Namespace".equals(object.getKind()) && "v1".equals(object.getApiVersion());
  }
}
