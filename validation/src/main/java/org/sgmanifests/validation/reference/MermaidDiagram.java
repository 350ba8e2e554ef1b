package org.sgmanifests.validation.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link ReferenceGraph} as a flowchart of Mermaid, which GitHub and many wikis draw. The same
 * graph gives the same text. What is missing is drawn with a thick dashed border, and so is the
 * arrow to it; what is not in the bundle has rounded corners.
 */
public final class MermaidDiagram {
  private MermaidDiagram() {}

  /**
   * {@return the text of the diagram}
   *
   * @param graph the references
   */
  public static String of(ReferenceGraph graph) {
    List<Node> nodes = graph.nodes();
    Map<Node, String> ids = new HashMap<>();
    StringBuilder text = new StringBuilder("flowchart LR\n");
    for (Node node : nodes) {
      String id = "n" + ids.size();
      ids.put(node, id);
      text.append("  ").append(id).append(shape(node)).append('\n');
    }
    for (Edge edge : graph.edges()) {
      text.append("  ")
          .append(ids.get(edge.from()))
          .append(edge.isResolved() ? " --> " : " -. missing .-> ")
          .append(ids.get(edge.to()))
          .append('\n');
    }
    return text.append("  classDef missing stroke:#c00,stroke-width:3px,stroke-dasharray:6 3\n")
        .toString();
  }

  private static String shape(Node node) {
    String label = '"' + escape(node.kind()) + "<br>" + escape(place(node)) + '"';
    return switch (node.state()) {
      case BUNDLE -> "[" + label + "]";
      case DECLARED, GENERATED, ELSEWHERE -> "(" + label + ")";
      case MISSING -> "[" + label + "]:::missing";
    };
  }

  private static String place(Node node) {
    return node.namespace() == null ? node.name() : node.namespace() + "/" + node.name();
  }

  /** Mermaid has entities by number; all but the characters of names becomes one. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "-./ ".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(Character.isValidCodePoint(c) ? c : '?').append(';');
              }
            });
    return escaped.toString();
  }
}
