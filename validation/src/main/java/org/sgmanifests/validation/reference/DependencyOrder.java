package org.sgmanifests.validation.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.tree.Manifest;

/**
 * The order in which objects are best applied: namespaces, cluster-scoped objects, Secrets and
 * ConfigMaps, configurations, clusters, operations; and within that, what is referred to before
 * what refers to it. Otherwise the order of the bundle stays.
 */
final class DependencyOrder {
  private static final List<Set<String>> STEPS =
      List.of(
          Set.of("CustomResourceDefinition"),
          Set.of("Namespace"),
          Set.of("StorageClass", "PriorityClass", "VolumeSnapshotClass"),
          Set.of("Secret", "ConfigMap", "ServiceAccount"),
          Set.of(
              "SGInstanceProfile",
              "SGPostgresConfig",
              "SGPoolingConfig",
              "SGObjectStorage",
              "SGScript"),
          Set.of("SGDistributedLogs"),
          Set.of("SGCluster", "SGShardedCluster"),
          Set.of("SGBackup", "SGShardedBackup"),
          Set.of("SGDbOps", "SGShardedDbOps", "SGStream"));

  /** Kinds not named above (Service, Role, ...) come with the configurations. */
  private static final int DEFAULT_STEP = 4;

  private final Map<Integer, List<Manifest>> targets = new HashMap<>();
  private final Set<Integer> entered = new HashSet<>();
  private final Set<Integer> placed = new HashSet<>();
  private final List<Manifest> ordered = new ArrayList<>();

  private DependencyOrder() {}

  /** Orders the objects; a ring of references is broken at its first object. */
  static List<Manifest> of(List<Manifest> manifests, List<Reference> references) {
    return in(manifests, references).ordered;
  }

  /** The ordered objects, those together that need nothing of each other. */
  static List<List<Manifest>> waves(List<Manifest> manifests, List<Reference> references) {
    DependencyOrder order = in(manifests, references);
    Map<String, Integer> namespaces = new HashMap<>();
    Map<Integer, Integer> waveOf = new HashMap<>();
    List<List<Manifest>> waves = new ArrayList<>();
    for (Manifest manifest : order.ordered) {
      int wave = namespaces.getOrDefault(manifest.namespace(), -1) + 1;
      for (Manifest target : order.targets.getOrDefault(manifest.index(), List.of())) {
        wave = Math.max(wave, waveOf.getOrDefault(target.index(), -1) + 1);
      }
      waveOf.put(manifest.index(), wave);
      if (manifest.kind().equals("Namespace")) {
        namespaces.putIfAbsent(manifest.name(), wave);
      }
      while (waves.size() <= wave) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(manifest);
    }
    return waves;
  }

  private static DependencyOrder in(List<Manifest> manifests, List<Reference> references) {
    DependencyOrder order = new DependencyOrder();
    order.index(manifests, references);
    manifests.stream()
        .sorted(Comparator.comparingInt(DependencyOrder::step).thenComparingInt(Manifest::index))
        .forEach(order::place);
    return order;
  }

  private void index(List<Manifest> manifests, List<Reference> references) {
    Providers providers = new Providers(manifests);
    for (Reference reference : references) {
      targets
          .computeIfAbsent(reference.nameField().manifest().index(), index -> new ArrayList<>())
          .addAll(providers.all(reference));
    }
  }

  /**
   * Places an object after what it refers to; without recursion, as a chain of references can be
   * long.
   */
  private void place(Manifest first) {
    Deque<Manifest> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      Manifest manifest = waiting.peek();
      if (entered.add(manifest.index())) {
        for (Manifest target : targets.getOrDefault(manifest.index(), List.of())) {
          if (!entered.contains(target.index())) {
            waiting.push(target);
          }
        }
      } else {
        waiting.pop();
        if (placed.add(manifest.index())) {
          ordered.add(manifest);
        }
      }
    }
  }

  private static int step(Manifest manifest) {
    for (int i = 0; i < STEPS.size(); i++) {
      if (STEPS.get(i).contains(manifest.kind())) {
        return i;
      }
    }
    return DEFAULT_STEP;
  }
}
