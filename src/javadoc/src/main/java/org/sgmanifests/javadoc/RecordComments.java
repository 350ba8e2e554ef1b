package org.sgmanifests.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * Gives records and their compact constructors the tags {@code @param} of the components whose text
 * stands in {@code @JsonPropertyDescription}, and nowhere else in the sources.
 */
final class RecordComments {
  private RecordComments() {}

  static void complete(Source source, Tree type) {
    if (!(type instanceof ClassTree record) || type.getKind() != Tree.Kind.RECORD) {
      return;
    }
    List<Param> components = FieldTexts.components(record);
    if (components.isEmpty() || !source.hasComment(type)) {
      return;
    }
    source.addParams(type, components);
    for (Tree member : record.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals("<init>")
          && !source.head(method).contains("(")
          && source.hasComment(method)) {
        source.addParams(method, components);
      }
    }
  }
}
