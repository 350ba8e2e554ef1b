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
  private CodeBlock.Builder code = CodeBlock.builder();

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
   * The object. What its type does not hold as it stands in the manifest, such as an empty list, is
   * handed on as it is.
   *
   * @param preset fields that the class sets by itself
   */
  Expression of(JsonNode node, Set<String> preset) throws Unfit {
    Object typed = build(node, preset, Set.of());
    Set<String> different = Trees.different(node, typed);
    if (different.isEmpty()) {
      return new Expression(code.build(), typed);
    }
    Object value = build(node, preset, different);
    if (!Trees.different(node, value).isEmpty()) {
      throw new Unfit("its Java type does not hold all of it");
    }
    return new Expression(code.build(), value);
  }

  private Object build(JsonNode node, Set<String> preset, Set<String> asTheyAre) throws Unfit {
    Object builder = type.newBuilder();
    code = CodeBlock.builder().add("new $T()$>$>", type.builder());
    boolean empty = true;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      if (!preset.contains(name) && !field.getValue().isNull()) {
        empty = false;
        if (asTheyAre.contains(name)) {
          addLiteral(builder, name, field.getValue());
        } else {
          add(builder, name, field.getValue());
        }
      }
    }
    code.add(empty ? ".build()$<$<" : "\n.build()$<$<");
    return BuilderType.build(builder);
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
    addLiteral(builder, name, value);
  }

  private void addLiteral(Object builder, String name, JsonNode value) throws Unfit {
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
    code.add("\n.").add(call);
  }
}
