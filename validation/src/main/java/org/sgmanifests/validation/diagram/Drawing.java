package org.sgmanifests.validation.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Edge;
import org.sgmanifests.validation.reference.Node;
import org.sgmanifests.validation.reference.ReferenceGraph;

/**
 * Where the boxes and arrows of a graph go: in columns, what refers left of what it refers to, and
 * within a column so that few arrows cross (each spot goes to the middle of those that it is joined
 * with, a few times). The same graph gives the same drawing.
 */
final class Drawing {
  static final int MARGIN = 20;
  private static final int BETWEEN_COLUMNS = 90;
  private static final int BETWEEN_ROWS = 16;
  private static final int SWEEPS = 6;

  /** A longer arrow goes straight, past other boxes if it has to. */
  private static final int LONGEST_DETOUR = 12;

  private final Map<Node, Spot> spots = new LinkedHashMap<>();
  private final List<List<Spot>> columns = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final List<Integer> lefts = new ArrayList<>();
  private int width;
  private double height;

  /** An edge and the spots that it goes through, its ends included. */
  record Arrow(Edge edge, List<Spot> way) {}

  static Drawing of(ReferenceGraph graph) {
    Drawing drawing = new Drawing();
    List<Node> nodes = graph.nodes();
    List<Edge> edges = graph.edges();
    Map<Node, Integer> column = Columns.of(nodes, edges);
    for (Node node : nodes) {
      drawing.spots.put(node, drawing.add(node, Objects.requireNonNull(column.get(node))));
    }
    edges.stream().filter(edge -> !edge.from().equals(edge.to())).forEach(drawing::arrow);
    drawing.sort();
    drawing.place();
    return drawing;
  }

  private Spot add(@Nullable Node node, int column) {
    while (columns.size() <= column) {
      columns.add(new ArrayList<>());
    }
    Spot spot = new Spot(node, column);
    columns.get(column).add(spot);
    return spot;
  }

  private void arrow(Edge edge) {
    Spot from = Objects.requireNonNull(spots.get(edge.from()));
    Spot to = Objects.requireNonNull(spots.get(edge.to()));
    List<Spot> way = new ArrayList<>(List.of(from));
    int step = Integer.signum(to.column() - from.column());
    if (Math.abs(to.column() - from.column()) <= LONGEST_DETOUR) {
      for (int c = from.column() + step; c != to.column() && step != 0; c += step) {
        way.add(add(null, c));
      }
    }
    way.add(to);
    arrows.add(new Arrow(edge, way));
  }

  /** Orders each column by its neighbours to the left, then to the right, in turns. */
  private void sort() {
    Map<Spot, List<Spot>> joined = new HashMap<>();
    for (Arrow arrow : arrows) {
      for (int i = 1; i < arrow.way.size(); i++) {
        Spot one = arrow.way.get(i - 1);
        Spot other = arrow.way.get(i);
        joined.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
        joined.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
      }
    }
    columns.forEach(Drawing::stack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      int side = sweep % 2 == 0 ? -1 : 1;
      for (int i = 0; i < columns.size(); i++) {
        List<Spot> column = columns.get(side < 0 ? i : columns.size() - 1 - i);
        Map<Spot, Double> wish = new HashMap<>();
        column.forEach(spot -> wish.put(spot, wish(spot, joined, side)));
        column.sort(Comparator.comparingDouble(spot -> wish.getOrDefault(spot, 0.0))); // stable
        stack(column);
      }
    }
  }

  private static double wish(Spot spot, Map<Spot, List<Spot>> joined, int side) {
    return joined.getOrDefault(spot, List.of()).stream()
        .filter(other -> Integer.signum(other.column() - spot.column()) == side)
        .mapToDouble(Spot::middle)
        .average()
        .orElse(spot.middle());
  }

  /** Puts a column around the height 0. */
  private static void stack(List<Spot> column) {
    double y = -tall(column) / 2;
    for (Spot spot : column) {
      spot.moveTo(y);
      y += spot.height() + BETWEEN_ROWS;
    }
  }

  private static double tall(List<Spot> column) {
    return column.stream().mapToInt(spot -> spot.height() + BETWEEN_ROWS).sum() - BETWEEN_ROWS;
  }

  private void place() {
    double tallest = columns.stream().mapToDouble(Drawing::tall).max().orElse(0);
    int x = MARGIN;
    for (List<Spot> column : columns) {
      lefts.add(x);
      x += column.stream().mapToInt(Spot::width).max().orElse(0) + BETWEEN_COLUMNS;
      column.forEach(spot -> spot.moveTo(spot.y() + tallest / 2 + MARGIN));
    }
    width = Math.max(x - BETWEEN_COLUMNS, MARGIN) + MARGIN;
    height = tallest + 2 * MARGIN;
  }

  int left(Spot spot) {
    return lefts.get(spot.column());
  }

  /** The right edge of a box; where an arrow passes, that of the widest box in its column. */
  int right(Spot spot) {
    return left(spot)
        + (spot.node() != null
            ? spot.width()
            : columns.get(spot.column()).stream().mapToInt(Spot::width).max().orElse(0));
  }

  List<Spot> boxes() {
    return List.copyOf(spots.values());
  }

  List<Arrow> arrows() {
    return arrows;
  }

  int width() {
    return width;
  }

  int height() {
    return (int) Math.ceil(height);
  }
}
