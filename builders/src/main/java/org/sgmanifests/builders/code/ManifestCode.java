package org.sgmanifests.builders.code;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.RawManifest;

/**
 * The Java source of a class that builds the objects of a bundle with the fluent builders. The
 * class is a {@link org.sgmanifests.api.ManifestSource}, so {@code render} and the Maven plugin
 * find it.
 *
 * <p>Fields that the model doesn't know, and values of another type than the model has, become
 * additional properties; objects of other kinds than those of StackGres and of Kubernetes' core
 * become a {@link RawManifest}. What the source builds is compared with the manifest as it is
 * written, so it is the same, apart from explicit nulls, which mean nothing.
 *
 * <p><b>Values of Secrets are never in the source.</b> It looks each up by a name ({@link
 * #secrets}), in the environment unless its other constructor is given something else.
 */
public final class ManifestCode {
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final SecretValues secrets = new SecretValues();
  private final Needs needs = new Needs();
  private final Literals literals = new Literals(secrets, needs);
  private final List<String> notes = new ArrayList<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final Set<String> names = new HashSet<>(ClassShape.NAMES);
  private final ClassName className;

  private ManifestCode(ClassName className) {
    this.className = className;
  }

  /**
   * Writes the source.
   *
   * @param bundle the objects to write as code
   * @param className with its package, such as {@code com.example.Orders}
   * @return the source with what goes with it
   * @throws IllegalArgumentException if this is no name of a class
   */
  public static ManifestCode of(Bundle bundle, String className) {
    int dot = className.lastIndexOf('.');
    if (!SourceVersion.isName(className)) {
      throw new IllegalArgumentException(
          "`" + className + "` is no name of a Java class; give one such as com.example.Orders.");
    }
    ManifestCode code =
        new ManifestCode(
            ClassName.get(
                dot < 0 ? "" : className.substring(0, dot), className.substring(dot + 1)));
    bundle.objects().forEach(code::add);
    return code;
  }

  /** {@return the source, of a file with the name of the class} */
  public String source() {
    ClassShape shape = new ClassShape(className, methods, secrets, needs.maps);
    return JavaFile.builder(className.packageName(), shape.type())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  /** {@return the names that the source looks secret values up by, and what each stands for} */
  public Map<String, String> secrets() {
    return Map.copyOf(secrets.variables());
  }

  /** {@return what the source does not have, or not with a builder, and why; one sentence each} */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private void add(HasMetadata object) {
    ObjectNode tree =
        object instanceof RawManifest raw ? raw.tree() : MAPPER.<ObjectNode>valueToTree(object);
    if (tree.at("/metadata/annotations") instanceof ObjectNode annotations
        && annotations.remove(LAST_APPLIED) != null) {
      notes.add(object + ": the annotation " + LAST_APPLIED + " is left out.");
    }
    ObjectNode hidden = secrets.hide(tree);
    Optional<Class<? extends HasMetadata>> type = type(hidden);
    CodeBlock code;
    needs.deprecated = false;
    Class<?> returned = HasMetadata.class;
    try {
      code = type.isPresent() ? typed(hidden, type.get()) : raw(hidden);
      returned = type.isPresent() ? type.get() : RawManifest.class;
    } catch (Unfit e) {
      notes.add(nameOf(hidden) + " is not built with its builder, as " + e.getMessage() + ".");
      code = rawOrNothing(hidden);
      returned = RawManifest.class;
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName(hidden))
            .addModifiers(Modifier.PRIVATE)
            .returns(returned)
            .addCode("return $L;\n", code);
    if (needs.deprecated) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "deprecation")
              .build());
    }
    methods.add(method.build());
  }

  private CodeBlock typed(ObjectNode tree, Class<? extends HasMetadata> type) throws Unfit {
    JavaType javaType = MAPPER.constructType(type);
    BuilderType builder =
        BuilderType.of(javaType).orElseThrow(() -> new Unfit("there is no builder for it"));
    return new Built(new Expressions(literals, needs), literals, needs, builder)
        .of(tree, Set.of("apiVersion", "kind"))
        .code();
  }

  private CodeBlock raw(ObjectNode tree) throws Unfit {
    return CodeBlock.of("raw($L)", literals.of(tree).code());
  }

  private CodeBlock rawOrNothing(ObjectNode tree) {
    try {
      return raw(tree);
    } catch (Unfit e) {
      throw new IllegalArgumentException(nameOf(tree) + " cannot be written as Java source.", e);
    }
  }

  /** The class that has this apiVersion and kind. */
  private static Optional<Class<? extends HasMetadata>> type(ObjectNode tree) {
    String apiVersion = tree.path("apiVersion").asText();
    String kind = tree.path("kind").asText();
    for (Class<? extends HasMetadata> type : Kinds.ALL) {
      if (HasMetadata.getKind(type).equals(kind)
          && HasMetadata.getApiVersion(type).equals(apiVersion)) {
        return Optional.of(type);
      }
    }
    return apiVersion.equals("v1") && kind.matches("[A-Z][A-Za-z]{1,60}")
        ? core(kind)
        : Optional.empty();
  }

  private static Optional<Class<? extends HasMetadata>> core(String kind) {
    try {
      String name = HasMetadata.class.getPackageName() + "." + kind;
      Class<?> type = Class.forName(name, false, HasMetadata.class.getClassLoader());
      return HasMetadata.class.isAssignableFrom(type) && !type.isInterface()
          ? Optional.of(type.asSubclass(HasMetadata.class))
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static String nameOf(ObjectNode tree) {
    return tree.path("kind").asText() + " `" + tree.at("/metadata/name").asText() + "`";
  }

  /** {@code mysecretsDbSecret} for the Secret {@code mysecrets-db}. */
  private String methodName(ObjectNode tree) {
    StringBuilder words = new StringBuilder();
    String kind = tree.path("kind").asText();
    for (String word : (tree.at("/metadata/name").asText() + "-" + kind).split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    String name =
        words.isEmpty() ? "object" : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    boolean free = !Character.isDigit(name.charAt(0)) && !SourceVersion.isKeyword(name);
    return unused(free ? name : "the" + words);
  }

  private String unused(String name) {
    String unused = name;
    for (int i = 2; !names.add(unused); i++) {
      unused = name + i;
    }
    return unused;
  }
}
