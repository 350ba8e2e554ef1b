package org.sgmanifests.javadoc;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.Locale;

/** Comments the stages of the builders that Immutables generates, which have none. */
final class StageComments {
  private static final String STAGE = "BuildStage";

  private StageComments() {}

  static void complete(Source source, Tree type) {
    if (type instanceof ClassTree outer) {
      for (Tree member : outer.getMembers()) {
        if (member.getKind() == Tree.Kind.INTERFACE && !source.hasComment(member)) {
          String name = ((ClassTree) member).getSimpleName().toString();
          if (name.endsWith(STAGE)) {
            String field = name.substring(0, name.length() - STAGE.length());
            source.comment(
                member,
                "The stage of the builder that asks for {@code "
                    + field.substring(0, 1).toLowerCase(Locale.ROOT)
                    + field.substring(1)
                    + "}.");
          } else if (name.equals("BuildStart")) {
            source.comment(member, "The first stage of the builder.");
          } else if (name.equals("BuildFinal")) {
            source.comment(
                member, "The last stage of the builder: all that is left may be left out.");
          }
        }
      }
    }
  }
}
