package org.sgmanifests.javadoc;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file, and the comments that it gets. */
final class Source {
  private record Edit(int from, int to, String text) {}

  private static final Pattern TAG = Pattern.compile("\\n\\s*\\* @");

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  Source(CompilationUnitTree unit, SourcePositions positions) throws IOException {
    this.unit = unit;
    this.positions = positions;
    this.text = unit.getSourceFile().getCharContent(true).toString();
  }

  CompilationUnitTree unit() {
    return unit;
  }

  String packageName() {
    return Objects.requireNonNull(unit.getPackageName(), "no package").toString();
  }

  String pathInRoot() {
    String name = unit.getSourceFile().getName().replace('\\', '/');
    return packageName().replace('.', '/') + name.substring(name.lastIndexOf('/'));
  }

  /** The text of a declaration, without what is in its body. */
  String head(Tree tree) {
    int start = start(tree);
    int body = text.indexOf('{', start);
    return text.substring(start, body < 0 ? text.length() : body);
  }

  boolean hasComment(Tree tree) {
    return text.substring(0, start(tree)).stripTrailing().endsWith("*/");
  }

  /** Gives a declaration a comment, in place of the one that it has. */
  void comment(Tree tree, String comment) {
    int start = start(tree);
    int from = hasComment(tree) ? text.lastIndexOf("/*", start) : start;
    edits.add(new Edit(from, start, "/** " + comment + " */\n"));
  }

  /** Adds tags to the comment of a declaration, before those that it has. */
  void addParams(Tree tree, List<Param> params) {
    int end = text.lastIndexOf("*/", start(tree));
    int begin = text.lastIndexOf("/**", end);
    String comment = text.substring(begin, end).stripTrailing();
    Matcher tag = TAG.matcher(comment);
    int at = begin + (tag.find() ? tag.start() : comment.length());
    params.stream()
        .filter(param -> !comment.contains("@param " + param.name() + " "))
        .forEach(param -> edits.add(new Edit(at, at, "\n * " + param.tag())));
  }

  String completed() {
    StringBuilder completed = new StringBuilder();
    int copied = 0;
    edits.sort(Comparator.comparingInt(Edit::from)); // stable: tags stay in their order
    for (Edit edit : edits) {
      completed.append(text, copied, edit.from()).append(edit.text());
      copied = edit.to();
    }
    return completed.append(text, copied, text.length()).toString();
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }
}
