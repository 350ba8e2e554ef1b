package org.sgmanifests.validation.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sgmanifests.validation.reference.Edge;
import org.sgmanifests.validation.reference.Node;

/** In which column each object is: right of all that refer to it, rings of references aside. */
final class Columns {
  private final Map<Node, List<Node>> targets = new HashMap<>();
  private final Set<Node> entered = new HashSet<>();
  private final Set<Node> left = new HashSet<>();

  /** Each object after those that it refers to. */
  private final List<Node> finished = new ArrayList<>();

  private Columns() {}

  static Map<Node, Integer> of(List<Node> nodes, List<Edge> edges) {
    Columns columns = new Columns();
    for (Edge edge : edges) {
      columns.targets.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge.to());
    }
    nodes.forEach(columns::walk);
    Map<Node, Integer> column = new HashMap<>();
    nodes.forEach(node -> column.put(node, 0));
    Set<Node> done = new HashSet<>();
    for (int i = columns.finished.size() - 1; i >= 0; i--) {
      Node node = columns.finished.get(i);
      done.add(node);
      int next = column.getOrDefault(node, 0) + 1;
      for (Node target : columns.targets.getOrDefault(node, List.of())) {
        if (!done.contains(target)) { // otherwise it closes a ring
          column.merge(target, next, Math::max);
        }
      }
    }
    return column;
  }

  /** Without recursion, as a chain of references can be long. */
  private void walk(Node first) {
    Deque<Node> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      Node node = waiting.peek();
      if (entered.add(node)) {
        targets.getOrDefault(node, List.of()).stream()
            .filter(target -> !entered.contains(target))
            .forEach(waiting::push);
      } else {
        waiting.pop();
        if (left.add(node)) {
          finished.add(node);
        }
      }
    }
  }
}
