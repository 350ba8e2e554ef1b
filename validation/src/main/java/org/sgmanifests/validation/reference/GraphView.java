package org.sgmanifests.validation.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sgmanifests.validation.reference.Node.State;
import org.sgmanifests.validation.reference.Reference.NoSuchKey;
import org.sgmanifests.validation.reference.Reference.Outcome;
import org.sgmanifests.validation.reference.Reference.Resolved;
import org.sgmanifests.validation.tree.Manifest;

/** The references as nodes and edges, in the order of the bundle. */
record GraphView(List<Node> nodes, List<Edge> edges) {

  private record Pair(String from, String to) {}

  static GraphView of(List<Manifest> manifests, List<Reference> references) {
    Providers providers = new Providers(manifests);
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Manifest manifest : manifests) {
      nodes.putIfAbsent(manifest.toString(), node(manifest));
    }
    Map<Pair, List<Reference>> pairs = new LinkedHashMap<>();
    for (Reference reference : references) {
      Node target =
          providers.named(reference).stream()
              .findFirst()
              .map(GraphView::node)
              .orElseGet(() -> outside(reference));
      nodes.merge(target.toString(), target, GraphView::worse);
      Pair pair = new Pair(reference.nameField().manifest().toString(), target.toString());
      pairs.computeIfAbsent(pair, ignored -> new ArrayList<>(1)).add(reference);
    }
    List<Edge> edges = new ArrayList<>();
    for (Map.Entry<Pair, List<Reference>> pair : pairs.entrySet()) {
      Node from = Objects.requireNonNull(nodes.get(pair.getKey().from));
      Node to = Objects.requireNonNull(nodes.get(pair.getKey().to));
      edges.add(new Edge(from, to, pair.getValue()));
    }
    return new GraphView(List.copyOf(nodes.values()), List.copyOf(edges));
  }

  private static Node node(Manifest manifest) {
    return new Node(manifest.kind(), manifest.namespace(), manifest.name(), State.BUNDLE);
  }

  private static Node outside(Reference reference) {
    return new Node(
        reference.kind(), reference.namespace(), reference.name(), state(reference.outcome()));
  }

  /** What one reference takes as it comes and another one misses, is missing. */
  private static Node worse(Node first, Node second) {
    return first.state().compareTo(second.state()) < 0 && first.state() != State.BUNDLE
        ? second
        : first;
  }

  private static State state(Outcome outcome) {
    if (outcome instanceof Resolved resolved) {
      return State.valueOf(resolved.where().name());
    }
    return outcome instanceof NoSuchKey ? State.GENERATED : State.MISSING;
  }
}
