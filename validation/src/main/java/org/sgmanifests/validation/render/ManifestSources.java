package org.sgmanifests.validation.render;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;

/**
 * Runs the {@link ManifestSource}s of a class path. Their code runs in this JVM and may do what any
 * program may: run only what you would run yourself.
 *
 * <p>Classes come from the program that uses this one first, then from the class path: the library
 * and what it needs (fabric8, Jackson) is not loaded twice. Objects of a bundle may have classes of
 * the class path, so close this only when the bundle is not needed any more.
 */
public final class ManifestSources implements AutoCloseable {
  private final List<Path> classPath;
  private final List<Path> absent;
  private final URLClassLoader loader;

  private ManifestSources(List<Path> classPath, List<Path> absent) {
    this.classPath = classPath;
    this.absent = absent;
    URL[] urls = classPath.stream().map(ManifestSources::url).toArray(URL[]::new);
    this.loader = new URLClassLoader(urls, ManifestSource.class.getClassLoader());
  }

  /**
   * {@return the sources among these jars and folders of classes}
   *
   * @param classPath jars and folders of classes
   */
  public static ManifestSources of(Collection<Path> classPath) {
    List<Path> there = classPath.stream().filter(Files::exists).toList();
    List<Path> absent = classPath.stream().filter(path -> !Files.exists(path)).toList();
    return new ManifestSources(there, absent);
  }

  /**
   * {@return the sources among these jars and folders of classes, and in the jars that are named as
   * sources themselves}
   *
   * @param classPath jars and folders of classes
   * @param sources as for {@link #bundle}
   */
  public static ManifestSources of(Collection<Path> classPath, Collection<String> sources) {
    List<Path> all = new ArrayList<>(classPath);
    sources.stream().filter(ManifestSources::isJar).map(Path::of).forEach(all::add);
    return of(all);
  }

  /**
   * {@return the parts of a class path as it is written for {@code java}: paths with the separator
   * of the system between them; {@code lib/*} is all jars of a folder}
   *
   * @param text the class path
   */
  public static List<Path> classPath(String text) {
    List<Path> parts = new ArrayList<>();
    for (String part : text.split(Pattern.quote(File.pathSeparator))) {
      Path folder = Path.of(part.replaceFirst("\\*$", ""));
      if (part.endsWith("*") && Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> isJar(file.toString())).sorted().forEach(parts::add);
        } catch (IOException e) {
          throw new RenderException(
              "`" + folder + "` cannot be read (" + e.getClass().getSimpleName() + ").", e);
        }
      } else if (!part.isEmpty()) {
        parts.add(folder);
      }
    }
    return parts;
  }

  /**
   * {@return what the sources give, as one bundle} Each is run in a new object.
   *
   * @param sources names of classes, such as {@code com.example.Orders}, and jars whose {@code
   *     META-INF/services} names their classes, such as {@code target/orders.jar}; these have to be
   *     on the class path as well
   * @throws RenderException if any of them cannot be run; its message names all that cannot
   */
  public Bundle bundle(Collection<String> sources) {
    List<String> problems = new ArrayList<>();
    for (Path path : absent) {
      problems.add(
          "There is no `" + path + "`, which is to be on the class path. Build it, or correct it.");
    }
    Bundle all = Bundle.of();
    for (String source : sources) {
      try {
        for (String name : isJar(source) ? SourceJar.classes(Path.of(source)) : List.of(source)) {
          all = all.with(new SourceClass(name, loader, classPath).run());
        }
      } catch (RenderException e) {
        problems.add(e.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      throw new RenderException(problems.stream().distinct().toList());
    }
    return all;
  }

  private static boolean isJar(String source) {
    return source.toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("`" + path + "` cannot be on a class path", e);
    }
  }

  /** Lets go of the jars. */
  @Override
  public void close() throws IOException {
    loader.close();
  }
}
