package org.sgmanifests.builders.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values without a type of their own: texts, numbers, lists and maps. */
final class Literals {
  /** A constant of a class file has at most 65,535 bytes; a character has up to three. */
  private static final int LONGEST = 20_000;

  private final SecretValues secrets;
  private final Needs needs;

  Literals(SecretValues secrets, Needs needs) {
    this.secrets = secrets;
    this.needs = needs;
  }

  Expression text(String text) {
    return new Expression(secrets.lookUp(text).orElseGet(() -> constant(text)), text);
  }

  private static CodeBlock constant(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length < 3 * LONGEST) {
      return CodeBlock.of("$S", text);
    }
    List<CodeBlock> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + LONGEST);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      parts.add(CodeBlock.of("$S", text.substring(start, end)));
      start = end;
    }
    return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(parts, ", "));
  }

  /** Any value as a literal. */
  Expression of(JsonNode node) throws Unfit {
    if (node.isTextual()) {
      return text(node.textValue());
    }
    if (node.isBoolean()) {
      return new Expression(CodeBlock.of("$L", node.booleanValue()), node.booleanValue());
    }
    if (node.isArray()) {
      return list(node);
    }
    if (node.isObject()) {
      return map(node);
    }
    return number(node);
  }

  private static Expression number(JsonNode node) throws Unfit {
    if (node.isInt()) {
      return new Expression(CodeBlock.of("$L", node.intValue()), node.intValue());
    }
    if (node.isLong()) {
      return new Expression(CodeBlock.of("$LL", node.longValue()), node.longValue());
    }
    if (node.isDouble() || node.isFloat()) {
      return new Expression(CodeBlock.of("$L", node.doubleValue()), node.doubleValue());
    }
    if (node.isBigInteger()) {
      BigInteger value = node.bigIntegerValue();
      return new Expression(CodeBlock.of("new $T($S)", BigInteger.class, value.toString()), value);
    }
    if (node.isBigDecimal()) {
      BigDecimal value = node.decimalValue();
      return new Expression(CodeBlock.of("new $T($S)", BigDecimal.class, value.toString()), value);
    }
    throw new Unfit("it is null, or a number of an unusual kind");
  }

  private Expression list(JsonNode list) throws Unfit {
    List<CodeBlock> code = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (JsonNode item : list) {
      if (item.isNull()) {
        code.add(CodeBlock.of("(Object) null"));
        values.add(null);
      } else {
        Expression expression = of(item);
        code.add(expression.code());
        values.add(expression.value());
      }
    }
    CodeBlock items = CodeBlock.join(code, ", ");
    return list.isEmpty()
        ? new Expression(CodeBlock.of("$T.of()", List.class), values)
        : new Expression(CodeBlock.of("$T.asList($L)", Arrays.class, items), values);
  }

  private Expression map(JsonNode map) throws Unfit {
    if (map.isEmpty()) {
      return new Expression(CodeBlock.of("$T.of()", Map.class), Map.of());
    }
    needs.maps = true;
    CodeBlock.Builder code = CodeBlock.builder().add("map($>$>");
    Map<String, Object> values = new LinkedHashMap<>();
    String separator = "\n";
    for (Map.Entry<String, JsonNode> field : map.properties()) {
      code.add(separator).add("$S, ", field.getKey());
      separator = ",\n";
      if (field.getValue().isNull()) {
        code.add("(Object) null");
        values.put(field.getKey(), null);
      } else {
        Expression value = of(field.getValue());
        code.add(value.code());
        values.put(field.getKey(), value.value());
      }
    }
    return new Expression(code.add(")$<$<").build(), values);
  }
}
