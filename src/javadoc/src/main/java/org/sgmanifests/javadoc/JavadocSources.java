package org.sgmanifests.javadoc;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Copies sources and completes their comments. */
public final class JavadocSources {
  private JavadocSources() {}

  /**
   * Completes the comments of a module.
   *
   * @param args the folder to write to, then those of the sources; a folder that is missing is one
   *     of a module without generated sources
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      files.addAll(javaFiles(Path.of(args[i])));
    }
    List<Source> sources = parse(files);
    FieldTexts texts = FieldTexts.of(sources);
    for (Source source : sources) {
      for (Tree type : source.unit().getTypeDecls()) {
        RecordComments.complete(source, type);
        BuilderComments.complete(source, type, texts);
        StageComments.complete(source, type);
      }
      Path file = target.resolve(source.pathInRoot());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.completed());
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    if (Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Source> parse(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Source> sources = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(new Source(unit, trees.getSourcePositions()));
      }
    }
    return sources;
  }
}
