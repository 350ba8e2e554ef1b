package org.sgmanifests.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Each;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldSearch;
import org.sgmanifests.validation.tree.FieldSearch.Hit;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The fields of a bundle at the paths that rules ask for, found in one walk over each object. Which
 * paths these are is known once the rules have run: the first bundle of a process is searched path
 * by path. With many objects it is that they are looked at while they are at hand, and not once for
 * each path, which counts.
 */
final class WantedFields {
  /** More than all rules ask for; paths that a program makes up do not stay for ever. */
  private static final int MOST = 1_024;

  private static final Map<String, Wanted> BY_KIND = new ConcurrentHashMap<>();

  private final Map<String, Found> found = new HashMap<>();

  /** What was asked for in the objects of a kind. */
  private static final class Wanted {
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private volatile Prepared prepared = Prepared.NONE;

    void add(String path) {
      if (paths.size() < MOST) {
        paths.add(path);
      }
    }

    Prepared prepared() {
      Prepared known = prepared;
      if (known.numbers.size() < paths.size()) {
        known = new Prepared(List.copyOf(paths));
        prepared = known;
      }
      return known;
    }
  }

  /** The search for all paths of a kind, which are known by number. */
  private static final class Prepared {
    static final Prepared NONE = new Prepared(List.of());

    private final Map<String, Integer> numbers = new HashMap<>();
    private final FieldSearch search;

    Prepared(List<String> paths) {
      paths.forEach(path -> numbers.put(path, numbers.size()));
      this.search = new FieldSearch(paths);
    }
  }

  /** What was found in the objects of a kind, by the number of the path. */
  private record Found(Prepared wanted, Map<Integer, List<Field>> fields) {
    static Found in(List<Manifest> manifests, Prepared wanted) {
      Map<Integer, List<Field>> fields = new HashMap<>();
      if (wanted != Prepared.NONE) {
        for (List<Hit> hits : Each.of(manifests, wanted.search::in)) {
          for (Hit hit : hits) {
            fields.computeIfAbsent(hit.pattern(), n -> new ArrayList<>()).add(hit.field());
          }
        }
      }
      return new Found(wanted, fields);
    }

    @Nullable List<Field> at(String path) {
      Integer number = wanted.numbers.get(path);
      return number == null ? null : fields.getOrDefault(number, List.of());
    }
  }

  WantedFields(Map<String, List<Manifest>> byKind) {
    byKind.forEach(
        (kind, manifests) -> {
          Wanted wanted = BY_KIND.get(kind);
          Prepared prepared = wanted == null ? Prepared.NONE : wanted.prepared();
          found.put(kind, Found.in(manifests, prepared));
        });
  }

  /**
   * The fields with a value at a path, in the order of the objects; {@code null} if nobody asked
   * for it before this bundle was searched. The next one will be searched for it as well.
   */
  @Nullable List<Field> at(String kind, String path) {
    Found ofKind = found.get(kind);
    if (ofKind == null) {
      return List.of(); // there are no such objects
    }
    List<Field> fields = ofKind.at(path);
    if (fields == null) {
      BY_KIND.computeIfAbsent(kind, k -> new Wanted()).add(path);
    }
    return fields;
  }
}
