package org.sgmanifests.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Comments the builders that sundrio generates: a method that sets a field has the text of the
 * field, and its neighbours say what they do with it.
 */
final class BuilderComments {
  private static final String FLUENT = "Fluent";
  private static final String BUILDER = "Builder";

  private BuilderComments() {}

  static void complete(Source source, Tree type, FieldTexts texts) {
    if (!(type instanceof ClassTree builder) || builder.getExtendsClause() == null) {
      return;
    }
    String name = builder.getSimpleName().toString();
    String parent = builder.getExtendsClause().toString();
    if (name.endsWith(FLUENT) && parent.startsWith("BaseFluent<")) {
      fluent(source, builder, name.substring(0, name.length() - FLUENT.length()), texts);
    } else if (name.endsWith(BUILDER) && parent.contains(FLUENT + "<")) {
      String built = name.substring(0, name.length() - BUILDER.length());
      source.comment(
          type,
          "Builds {@link "
              + built
              + "}; its fields are set with the methods of {@link "
              + built
              + FLUENT
              + "}.");
      methods(source, builder, new BuilderWords(built, BuilderFields.of(builder), field -> ""));
    }
  }

  private static void fluent(Source source, ClassTree fluent, String built, FieldTexts texts) {
    source.comment(
        fluent,
        "Sets the fields of {@link "
            + built
            + "}, for its own builder and for builders of what it is a part of."
            + "\n * @param <A> the builder");
    String className = source.packageName() + "." + built;
    BuilderWords words =
        new BuilderWords(
            built, BuilderFields.of(fluent), field -> texts.of(className, field).orElse(""));
    methods(source, fluent, words);
    for (Tree member : fluent.getMembers()) {
      if (member instanceof ClassTree nested) {
        source.comment(nested, words.nested(nested) + "\n * @param <N> the builder around");
        methods(source, nested, words);
      }
    }
  }

  private static void methods(Source source, ClassTree builder, BuilderWords words) {
    for (Tree member : builder.getMembers()) {
      if (member instanceof MethodTree method && isShown(method) && !isInherited(method)) {
        List<String> comment = new ArrayList<>();
        comment.add(words.sentence(method));
        method
            .getTypeParameters()
            .forEach(it -> comment.add("@param <" + it.getName() + "> not used"));
        method
            .getParameters()
            .forEach(it -> comment.add(words.param(it.getName().toString()).tag()));
        if (method.getReturnType() != null && !method.getReturnType().toString().equals("void")) {
          comment.add("@return " + words.result(method));
        }
        source.comment(method, String.join("\n * ", comment));
      }
    }
  }

  private static boolean isShown(MethodTree method) {
    return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
        || method.getModifiers().getFlags().contains(Modifier.PROTECTED);
  }

  private static boolean isInherited(MethodTree method) {
    return List.of("equals", "hashCode", "toString").contains(method.getName().toString());
  }
}
