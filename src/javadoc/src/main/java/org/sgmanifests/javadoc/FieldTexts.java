package org.sgmanifests.javadoc;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What {@code @JsonPropertyDescription} says about the components of records. */
final class FieldTexts {
  /** Of the class above all kinds, and of every record. */
  private static final Map<String, String> SHARED =
      Map.of(
          "apiVersion", "API group and version, which the class says unless it is set.",
          "kind", "Name of the kind, which the class says unless it is set.",
          "metadata", "Name, namespace, labels and annotations.",
          "spec", "What is wanted.",
          "status", "What the operator says about the object; no part of a manifest to apply.",
          "additionalProperties", "Fields of newer StackGres releases, by name.");

  private final Map<String, String> texts = new HashMap<>();

  private FieldTexts() {}

  static FieldTexts of(List<Source> sources) {
    FieldTexts result = new FieldTexts();
    for (Source source : sources) {
      for (Tree type : source.unit().getTypeDecls()) {
        if (type instanceof ClassTree record && type.getKind() == Tree.Kind.RECORD) {
          String name = source.packageName() + "." + record.getSimpleName();
          for (Param component : components(record)) {
            result.texts.put(name + "#" + component.name(), component.text());
          }
        }
      }
    }
    return result;
  }

  /** HTML; empty for a field of which nothing is said. */
  Optional<String> of(String className, String field) {
    String text = texts.get(className + "#" + field);
    return Optional.ofNullable(text == null ? SHARED.get(field) : text);
  }

  /** The components of a record that have a text. */
  static List<Param> components(ClassTree record) {
    List<Param> components = new ArrayList<>();
    for (Tree member : record.getMembers()) {
      if (member instanceof VariableTree component
          && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
        String name = component.getName().toString();
        description(component)
            .or(() -> Optional.ofNullable(SHARED.get(name)))
            .ifPresent(text -> components.add(new Param(name, text)));
      }
    }
    return components;
  }

  private static Optional<String> description(VariableTree component) {
    for (AnnotationTree annotation : component.getModifiers().getAnnotations()) {
      if (annotation.getAnnotationType().toString().equals("JsonPropertyDescription")) {
        ExpressionTree value = annotation.getArguments().get(0);
        return Optional.of(
            html(
                value instanceof AssignmentTree named ? text(named.getExpression()) : text(value)));
      }
    }
    return Optional.empty();
  }

  private static String text(ExpressionTree expression) {
    if (expression instanceof BinaryTree sum) {
      return text(sum.getLeftOperand()) + text(sum.getRightOperand());
    }
    if (expression instanceof LiteralTree literal) {
      return String.valueOf(literal.getValue());
    }
    throw new IllegalArgumentException("no text: " + expression);
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("*/", "*&#47;");
  }
}
