package org.sgmanifests.validation.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link ReferenceGraph} in the language of Graphviz: {@code dot -Tsvg}. The same graph gives the
 * same text. What is missing is drawn dashed and red, and so is the arrow to it; what is not in the
 * bundle has rounded corners.
 */
public final class GraphvizDiagram {
  private static final String MISSING = "style=dashed, color=red";

  private GraphvizDiagram() {}

  /**
   * {@return the text of the diagram}
   *
   * @param graph the references
   */
  public static String of(ReferenceGraph graph) {
    List<Node> nodes = graph.nodes();
    Map<Node, String> ids = new HashMap<>();
    StringBuilder text =
        new StringBuilder("digraph references {\n  rankdir=LR;\n  node [shape=box];\n");
    for (Node node : nodes) {
      String id = "n" + ids.size();
      ids.put(node, id);
      text.append("  ").append(id).append(" [label=\"").append(label(node)).append('"');
      text.append(
          switch (node.state()) {
            case BUNDLE -> "";
            case DECLARED, GENERATED, ELSEWHERE -> ", style=rounded";
            case MISSING -> ", " + MISSING;
          });
      text.append("];\n");
    }
    for (Edge edge : graph.edges()) {
      text.append("  ").append(ids.get(edge.from())).append(" -> ").append(ids.get(edge.to()));
      text.append(edge.isResolved() ? ";\n" : " [label=\"missing\", " + MISSING + "];\n");
    }
    return text.append("}\n").toString();
  }

  private static String label(Node node) {
    String name = node.namespace() == null ? node.name() : node.namespace() + "/" + node.name();
    return escape(node.kind()) + "\\n" + escape(name);
  }

  /** In a quoted text only quotes and backslashes mean something; & begins an entity. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                escaped.append('\\').appendCodePoint(c);
              } else if (c == '&') {
                escaped.append("&amp;");
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                escaped.append('?');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
