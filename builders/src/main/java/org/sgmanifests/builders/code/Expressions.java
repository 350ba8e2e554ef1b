package org.sgmanifests.builders.code;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.api.values.ClosedSet;

/** Expressions for values of a Java type. What does not fit its type is handed on as it is. */
final class Expressions {
  private final Literals literals;
  private final Needs needs;

  Expressions(Literals literals, Needs needs) {
    this.literals = literals;
    this.needs = needs;
  }

  Expression of(JavaType type, JsonNode node) throws Unfit {
    Class<?> raw = type.getRawClass();
    if (type.isCollectionLikeType()) {
      return list(type.getContentType(), node);
    }
    if (type.isMapLikeType()) {
      return map(type.getContentType(), node);
    }
    if (raw == Object.class) {
      return literals.of(node);
    }
    if (ClosedSet.class.isAssignableFrom(raw)) {
      return closedSet(raw, node);
    }
    if (raw == Quantity.class) {
      check(node.isTextual());
      Expression text = literals.text(node.textValue());
      return new Expression(
          CodeBlock.of("new $T($L)", raw, text.code()), new Quantity(node.textValue()));
    }
    if (raw == IntOrString.class) {
      check(node.isInt() || node.isTextual());
      Expression value = literals.of(node);
      return new Expression(
          CodeBlock.of("new $T($L)", raw, value.code()),
          node.isInt() ? new IntOrString(node.intValue()) : new IntOrString(node.textValue()));
    }
    Optional<BuilderType> builder = node.isObject() ? BuilderType.of(type) : Optional.empty();
    return builder.isPresent()
        ? new Built(this, literals, needs, builder.get()).of(node)
        : scalar(raw, node);
  }

  private Expression scalar(Class<?> type, JsonNode node) throws Unfit {
    if (type == String.class) {
      check(node.isTextual());
    } else if (type == Boolean.class || type == boolean.class) {
      check(node.isBoolean());
    } else if (type == Integer.class || type == int.class) {
      check(node.isInt());
    } else if (type == Double.class) {
      check(node.isDouble());
    } else if (type == Long.class) {
      check(node.isInt() || node.isLong());
      return new Expression(CodeBlock.of("$LL", node.longValue()), node.longValue());
    } else {
      throw new Unfit("there is no builder for " + type.getSimpleName());
    }
    return literals.of(node);
  }

  private Expression closedSet(Class<?> type, JsonNode node) throws Unfit {
    check(node.isTextual());
    String text = node.textValue();
    try {
      Object value = type.getMethod("of", String.class).invoke(null, text);
      for (var field : type.getFields()) {
        if (field.getType() == type && value.equals(field.get(null))) {
          return new Expression(CodeBlock.of("$T.$L", type, field.getName()), value);
        }
      }
      return new Expression(CodeBlock.of("$T.of($L)", type, literals.text(text).code()), value);
    } catch (ReflectiveOperationException e) {
      throw new Unfit("a value of " + type.getSimpleName() + " cannot be made");
    }
  }

  /** The items of a list, each as an expression. */
  List<Expression> items(JavaType type, JsonNode list) throws Unfit {
    check(list.isArray());
    List<Expression> items = new ArrayList<>();
    for (JsonNode item : list) {
      items.add(of(type, item));
    }
    return items;
  }

  private Expression list(JavaType type, JsonNode node) throws Unfit {
    List<Expression> items = items(type, node);
    return new Expression(
        CodeBlock.of("$T.of($L)", List.class, arguments(items)),
        items.stream().map(Expression::value).toList());
  }

  private Expression map(JavaType type, JsonNode node) throws Unfit {
    check(node.isObject());
    List<CodeBlock> entries = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      Expression value = of(type, field.getValue());
      entries.add(CodeBlock.of("$T.entry($S, $L)", Map.class, field.getKey(), value.code()));
      values.put(field.getKey(), value.value());
    }
    CodeBlock all = CodeBlock.join(entries, ", ");
    return new Expression(
        entries.isEmpty()
            ? CodeBlock.of("$T.of()", Map.class)
            : CodeBlock.of("$T.ofEntries($L)", Map.class, all),
        values);
  }

  /** Expressions as arguments of one call; several that are long get a line each. */
  static CodeBlock arguments(List<Expression> expressions) {
    List<CodeBlock> code = expressions.stream().map(Expression::code).toList();
    boolean lines = code.stream().anyMatch(each -> each.toString().contains("\n"));
    return lines
        ? CodeBlock.builder().add("$>$>\n").add(CodeBlock.join(code, ",\n")).add("$<$<").build()
        : CodeBlock.join(code, ", ");
  }

  private static void check(boolean fits) throws Unfit {
    if (!fits) {
      throw new Unfit("it has another type");
    }
  }
}
