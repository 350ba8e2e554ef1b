package org.sgmanifests.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which field a method of a generated builder is about. Its name does not tell, since items of
 * {@code groups} are added by {@code addNewGroup}; its body does.
 */
final class BuilderFields {
  static final String NESTED = "Nested";

  private final List<String> fields = new ArrayList<>();
  private final Map<String, String> byMethod = new HashMap<>();

  private BuilderFields() {}

  static BuilderFields of(ClassTree fluent) {
    BuilderFields result = new BuilderFields();
    List<MethodTree> methods = new ArrayList<>();
    for (Tree member : fluent.getMembers()) {
      if (member instanceof VariableTree field) {
        result.fields.add(field.getName().toString());
      } else if (member instanceof MethodTree method) {
        methods.add(method);
      } else if (member instanceof ClassTree nested) {
        nested.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(method -> !method.getName().contentEquals("<init>"))
            .filter(method -> !method.getName().contentEquals("and"))
            .forEach(method -> result.byMethod.put(name(method), result.ofNested(nested)));
      }
    }
    // Once more for methods that call others, which may come later.
    for (int i = 0; i < 3; i++) {
      methods.forEach(
          method ->
              result
                  .mentioned(method)
                  .ifPresent(field -> result.byMethod.putIfAbsent(name(method), field)));
    }
    return result;
  }

  /** Empty when a method is about all of them, such as the constructor. */
  Optional<String> of(MethodTree method) {
    return Optional.ofNullable(byMethod.get(name(method)));
  }

  String ofNested(ClassTree nested) {
    String name = nested.getSimpleName().toString();
    return fields.stream()
        .filter(field -> name.equalsIgnoreCase(field + NESTED))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field of " + name));
  }

  private Optional<String> mentioned(MethodTree method) {
    List<String> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
        return add(identifier.getName().toString());
      }

      @Override
      public @Nullable Void visitMemberSelect(MemberSelectTree select, @Nullable Void none) {
        add(select.getIdentifier().toString());
        return super.visitMemberSelect(select, null);
      }

      @Override
      public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
        return add(String.valueOf(literal.getValue()));
      }

      private @Nullable Void add(String name) {
        if (fields.contains(name)) {
          found.add(name);
        } else if (byMethod.containsKey(name)) {
          found.add(byMethod.get(name));
        } else if (name.endsWith(NESTED)) {
          fields.stream()
              .filter(field -> name.equalsIgnoreCase(field + NESTED))
              .findFirst()
              .ifPresent(found::add);
        }
        return null;
      }
    }.scan(method.getBody(), null);
    return found.stream().findFirst();
  }

  private static String name(MethodTree method) {
    return method.getName().toString();
  }
}
