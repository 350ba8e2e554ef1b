package org.sgmanifests.validation.diagram;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Node;

/** A place in a column: of an object, or where a long arrow passes. */
final class Spot {
  static final int HEIGHT = 44;
  private static final int PASSAGE = 12;
  private static final int WIDEST = 44;
  private static final int CHARACTER = 7;

  private final @Nullable Node node;
  private final int column;
  private double y;

  Spot(@Nullable Node node, int column) {
    this.node = node;
    this.column = column;
  }

  @Nullable Node node() {
    return node;
  }

  int column() {
    return column;
  }

  /** Upper edge. */
  double y() {
    return y;
  }

  void moveTo(double top) {
    y = top;
  }

  double middle() {
    return y + height() / 2.0;
  }

  int height() {
    return node == null ? PASSAGE : HEIGHT;
  }

  /** Wide enough for its longer line, in a font of 12 pixels. */
  int width() {
    return node == null
        ? 0
        : Math.max(line(node.kind()).length(), line(place(node)).length()) * CHARACTER + 24;
  }

  /** Namespace and name. */
  static String place(Node node) {
    return node.namespace() == null ? node.name() : node.namespace() + "/" + node.name();
  }

  /** A name that fits; the whole one is the tooltip. */
  static String line(String text) {
    return text.length() > WIDEST ? text.substring(0, WIDEST - 3) + "..." : text;
  }
}
