package org.sgmanifests.builders.code;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One object made with its builder: a chain of calls. */
final class Built {
  private final Expressions expressions;
  private final Literals literals;
  private final Needs needs;
  private final BuilderType type;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private boolean empty = true;

  Built(Expressions expressions, Literals literals, Needs needs, BuilderType type) {
    this.expressions = expressions;
    this.literals = literals;
    this.needs = needs;
    this.type = type;
  }

  Expression of(JsonNode node) throws Unfit {
    return of(node, Set.of());
  }

  /**
   * The object.
   *
   * @param preset fields that the class sets by itself
   */
  Expression of(JsonNode node, Set<String> preset) throws Unfit {
    Object builder = type.newBuilder();
    code.add("new $T()$>$>", type.builder());
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      if (!preset.contains(name) && !field.getValue().isNull()) {
        add(builder, name, field.getValue());
      }
    }
    code.add(empty ? ".build()$<$<" : "\n.build()$<$<");
    Object value = BuilderType.build(builder);
    if (!Trees.same(node, value)) {
      throw new Unfit("its Java type does not hold all of it");
    }
    return new Expression(code.build(), value);
  }

  private void add(Object builder, String name, JsonNode value) throws Unfit {
    JavaType property = type.property(name);
    if (property != null) {
      try {
        add(builder, type.methodName(name), property, value);
        return;
      } catch (Unfit e) {
        // the same as for a field that the type does not have
      }
    }
    Expression literal = literals.of(value);
    set(builder, "addToAdditionalProperties", name, literal.value());
    call(CodeBlock.of("addToAdditionalProperties($S, $L)", name, literal.code()));
  }

  private void add(Object builder, String method, JavaType property, JsonNode value) throws Unfit {
    if (property.isMapLikeType() && value.isObject() && !value.isEmpty()) {
      entries(builder, "addTo" + method, property.getContentType(), value);
      return;
    }
    String with = "with" + method;
    if (property.isCollectionLikeType() && !value.isEmpty() && type.takesItems(with)) {
      List<Expression> items = expressions.items(property.getContentType(), value);
      set(builder, with, items.stream().map(Expression::value).toList());
      call(CodeBlock.of("$L($L)", with, Expressions.arguments(items)));
      return;
    }
    Expression expression = expressions.of(property, value);
    set(builder, with, expression.value());
    call(CodeBlock.of("$L($L)", with, Expressions.arguments(List.of(expression))));
  }

  /** All of them are made before the first one is set, so that none is half there. */
  private void entries(Object builder, String method, JavaType content, JsonNode map) throws Unfit {
    Map<String, Expression> entries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : map.properties()) {
      entries.put(entry.getKey(), expressions.of(content, entry.getValue()));
    }
    for (Map.Entry<String, Expression> entry : entries.entrySet()) {
      set(builder, method, entry.getKey(), entry.getValue().value());
      call(CodeBlock.of("$L($S, $L)", method, entry.getKey(), entry.getValue().code()));
    }
  }

  private void set(Object builder, String method, Object... values) throws Unfit {
    needs.deprecated |= type.call(builder, method, values);
  }

  private void call(CodeBlock call) {
    empty = false;
    code.add("\n.").add(call);
  }
}
