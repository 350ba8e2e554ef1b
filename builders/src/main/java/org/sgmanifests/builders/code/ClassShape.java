package org.sgmanifests.builders.code;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;
import org.sgmanifests.api.RawManifest;

/** The class around the methods that build objects, with the methods that these call. */
final class ClassShape {
  /** Names of methods that the class has besides, those of every object included. */
  static final Set<String> NAMES =
      Stream.concat(
              Stream.of("bundle", "secret", "base64", "map", "raw"),
              Arrays.stream(Object.class.getDeclaredMethods()).map(Method::getName))
          .collect(Collectors.toUnmodifiableSet());

  private static final TypeName LOOK_UP =
      ParameterizedTypeName.get(Function.class, String.class, String.class);
  private static final TypeName MAP =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final ClassName name;
  private final List<MethodSpec> objects;
  private final SecretValues secrets;
  private final boolean maps;

  ClassShape(ClassName name, List<MethodSpec> objects, SecretValues secrets, boolean maps) {
    this.name = name;
    this.objects = objects;
    this.secrets = secrets;
    this.maps = maps;
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ManifestSource.class);
    if (!secrets.variables().isEmpty()) {
      addSecrets(type);
    }
    type.addMethod(bundle());
    objects.forEach(type::addMethod);
    if (objects.stream().anyMatch(ClassShape::isRaw)) {
      type.addMethod(raw());
    }
    if (maps) {
      type.addMethod(map());
    }
    if (!secrets.variables().isEmpty()) {
      type.addMethod(secret());
    }
    if (secrets.needEncoding()) {
      type.addMethod(base64());
    }
    return type.build();
  }

  private static boolean isRaw(MethodSpec method) {
    return method.returnType().equals(ClassName.get(RawManifest.class));
  }

  private void addSecrets(TypeSpec.Builder type) {
    type.addJavadoc("Values of Secrets are looked up, by these names:\n\n<ul>\n");
    secrets
        .variables()
        .forEach((name, what) -> type.addJavadoc("<li>$L: $L\n", name, javadoc(what)));
    type.addJavadoc("</ul>\n");
    type.addField(FieldSpec.builder(LOOK_UP, "secrets", Modifier.PRIVATE, Modifier.FINAL).build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Looks values of Secrets up in the environment.\n")
            .addStatement("this($T::getenv)", System.class)
            .build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Looks values of Secrets up elsewhere; null means that there is none.\n")
            .addParameter(LOOK_UP, "secrets")
            .addStatement("this.secrets = secrets")
            .build());
  }

  private static String javadoc(String text) {
    return text.replace("&", "&amp;")
        .replace("\\", "&#92;") // or the compiler takes what follows for an escaped character
        .replace("<", "&lt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }

  private MethodSpec bundle() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("bundle")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Bundle.class);
    if (!secrets.variables().isEmpty()) {
      List<CodeBlock> all = new ArrayList<>();
      secrets.variables().keySet().forEach(variable -> all.add(CodeBlock.of("$S", variable)));
      method.addStatement(
          "$1T<$2T> names =\n$3T.asList(\n$4L)",
          List.class,
          String.class,
          Arrays.class,
          CodeBlock.join(all, ",\n"));
      method.addStatement(
          "$T<$T> missing =\nnames.stream().filter(name -> secrets.apply(name) == null).toList()",
          List.class,
          String.class);
      method.beginControlFlow("if (!missing.isEmpty())");
      method.addStatement(
          "throw new $T(\n$S + $T.join($S, missing))",
          IllegalStateException.class,
          "These values of Secrets are missing: ",
          String.class,
          ", ");
      method.endControlFlow();
    }
    List<CodeBlock> calls = new ArrayList<>();
    objects.forEach(object -> calls.add(CodeBlock.of("$N()", object)));
    method.addStatement("return $T.of(\n$L)", Bundle.class, CodeBlock.join(calls, ",\n"));
    return method.build();
  }

  private static MethodSpec raw() {
    return MethodSpec.methodBuilder("raw")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RawManifest.class)
        .addParameter(MAP, "tree")
        .addStatement(
            "return new $T(new $T().<$T>valueToTree(tree))",
            RawManifest.class,
            ObjectMapper.class,
            ObjectNode.class)
        .build();
  }

  private static MethodSpec map() {
    return MethodSpec.methodBuilder("map")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(MAP)
        .addParameter(Object[].class, "namesAndValues")
        .varargs()
        .addStatement("$T map = new $T<>()", MAP, LinkedHashMap.class)
        .beginControlFlow("for (int i = 0; i < namesAndValues.length; i += 2)")
        .addStatement("map.put((String) namesAndValues[i], namesAndValues[i + 1])")
        .endControlFlow()
        .addStatement("return map")
        .build();
  }

  private static MethodSpec secret() {
    return MethodSpec.methodBuilder("secret")
        .addModifiers(Modifier.PRIVATE)
        .returns(String.class)
        .addParameter(String.class, "name")
        .addStatement("return secrets.apply(name)")
        .build();
  }

  private static MethodSpec base64() {
    return MethodSpec.methodBuilder("base64")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(String.class, "text")
        .addStatement(
            "return $T.getEncoder().encodeToString(text.getBytes($T.UTF_8))",
            Base64.class,
            StandardCharsets.class)
        .build();
  }
}
