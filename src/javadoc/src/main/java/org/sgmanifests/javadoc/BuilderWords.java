package org.sgmanifests.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What is said about the methods of one builder. */
final class BuilderWords {
  /** By the beginning of the name: the longer one first, where one begins like another. */
  private static final Map<String, String> SENTENCES = new LinkedHashMap<>();

  static {
    SENTENCES.put("withNew", "Begins %s anew%s");
    SENTENCES.put("with", "Sets %s%s");
    SENTENCES.put("addNew", "Begins another item of %s%s");
    SENTENCES.put("addAllTo", "Adds to %s%s");
    SENTENCES.put("addTo", "Adds to %s%s");
    SENTENCES.put("setNew", "Begins an item in the place of one of %s%s");
    SENTENCES.put("setTo", "Puts an item in the place of one of %s%s");
    SENTENCES.put("removeAllFrom", "Removes from %s");
    SENTENCES.put("removeMatchingFrom", "Removes the items of %s that are meant");
    SENTENCES.put("removeFrom", "Removes from %s");
    SENTENCES.put("editOrNew", "Edits %s, or begins it where it is not set%s");
    SENTENCES.put("editFirst", "Edits the first item of %s%s");
    SENTENCES.put("editLast", "Edits the last item of %s%s");
    SENTENCES.put("editMatching", "Edits the first item of %s that is meant%s");
    SENTENCES.put("edit", "Edits what is set for %s%s");
    SENTENCES.put("buildFirst", "Builds the first item of %s");
    SENTENCES.put("buildLast", "Builds the last item of %s");
    SENTENCES.put("buildMatching", "Builds the first item of %s that is meant");
    SENTENCES.put("build", "Builds what is set for %s");
    SENTENCES.put("getFirst", "The first item of %s");
    SENTENCES.put("getLast", "The last item of %s");
    SENTENCES.put("getMatching", "The first item of %s that is meant");
    SENTENCES.put("get", "What is set for %s");
    SENTENCES.put("hasMatching", "Whether one of %s is meant");
    SENTENCES.put("has", "Whether %s is set");
    SENTENCES.put("end", "Ends %s and goes back");
  }

  /** The same for an item, an object to begin with, or the text of a closed set. */
  private static final Map<String, String> VARIANTS =
      Map.of(
          "edit(index)", "Edits an item of %s%s",
          "build(index)", "Builds an item of %s",
          "get(index)", "An item of %s",
          "withNew(item)", "Begins %s with the fields of what is given%s",
          "addNew(item)", "Begins another item of %s with the fields of what is given%s",
          "editOrNew(item)", "Edits %s, or begins it with the fields of what is given%s",
          "withNew(value)", "Sets %s by its text%s");

  private static final Map<String, String> PARAMS =
      Map.of(
          "fluent", "where the fields are set",
          "instance", "where the fields are taken from",
          "index", "place in the list, from 0",
          "item", "what is taken, with its fields",
          "items", "the items",
          "predicate", "which items are meant",
          "key", "the key",
          "map", "keys with their values");

  private final String built;
  private final BuilderFields fields;
  private final UnaryOperator<String> texts;

  /**
   * Words for a builder.
   *
   * @param built simple name of what it builds
   * @param texts what a field is, in sentences; empty when nothing is said
   */
  BuilderWords(String built, BuilderFields fields, UnaryOperator<String> texts) {
    this.built = built;
    this.fields = fields;
    this.texts = texts;
  }

  String sentence(MethodTree method) {
    String name = method.getName().toString();
    if (name.equals("<init>")) {
      return method.getParameters().stream()
              .anyMatch(it -> param(it.getName().toString()).text().equals(PARAMS.get("instance")))
          ? "Begins with the fields of an instance."
          : "Begins with nothing set.";
    }
    if (name.equals("copyInstance")) {
      return "Takes over the fields of an instance.";
    }
    if (name.equals("build")) {
      return "Builds {@link " + built + "} of what is set now.";
    }
    if (name.equals("and")) {
      return "Takes over what was set and goes back to the builder around.";
    }
    String field =
        fields
            .of(method)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "which field is " + name + " of " + built + " about?"));
    String form = plain(name, field);
    String text = texts.apply(field);
    String about = text.isEmpty() ? "." : ": " + text;
    String variant = VARIANTS.get(form + firstParam(method));
    String sentence =
        Objects.requireNonNull(variant == null ? SENTENCES.get(form) : variant, form)
            .formatted("{@code " + field + "}", about);
    return sentence.endsWith(about) ? sentence : sentence + ".";
  }

  private static String firstParam(MethodTree method) {
    return method.getParameters().isEmpty()
        ? ""
        : "(" + method.getParameters().get(0).getName() + ")";
  }

  String result(MethodTree method) {
    String name = method.getName().toString();
    String type = method.getReturnType().toString();
    if (type.equals("A")) {
      return "this builder";
    }
    if (type.equals("N")) {
      return "the builder around";
    }
    if (type.endsWith(BuilderFields.NESTED + "<A>")) {
      return "a builder of it, whose last method leads back to this one";
    }
    if (type.equals("boolean")) {
      return "whether it is so";
    }
    return name.startsWith("build") ? "what was built" : "what is set; {@code null} if nothing is";
  }

  Param param(String name) {
    return new Param(name, PARAMS.getOrDefault(name, "the value; {@code null} leaves it out"));
  }

  String nested(ClassTree nested) {
    return "Sets the fields of {@code " + fields.ofNested(nested) + "} within a builder.";
  }

  /** The plain forms first, since a field may be called {@code newName}. */
  private static String plain(String name, String field) {
    String capital = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    return SENTENCES.keySet().stream()
        .filter(form -> name.equals(form + capital))
        .findFirst()
        .or(() -> SENTENCES.keySet().stream().filter(name::startsWith).findFirst())
        .orElseThrow(() -> new IllegalArgumentException("what does " + name + " do?"));
  }
}
