package org.sgmanifests.validation.render;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;

/** A class that is to be run. Whatever it does wrong becomes a sentence that names it. */
final class SourceClass {
  /** Frames of these say nothing about the user's code. */
  private static final List<String> NOT_THE_SOURCE =
      List.of(
          "java.",
          "jdk.",
          "io.fabric8.",
          "com.fasterxml.",
          "org.sgmanifests.api.",
          "org.sgmanifests.builders.",
          "org.sgmanifests.validation.");

  private final String name;
  private final ClassLoader loader;
  private final List<Path> classPath;

  SourceClass(String name, ClassLoader loader, List<Path> classPath) {
    this.name = name;
    this.loader = loader;
    this.classPath = classPath;
  }

  Bundle run() {
    ManifestSource source = create(constructor(load()));
    // A user's class need not keep what the type promises.
    @Nullable Bundle bundle = calling("`bundle()` of `" + name + "`", source::bundle);
    if (bundle == null) {
      throw new RenderException("`bundle()` of `" + name + "` gave null. Return a Bundle.");
    }
    return bundle;
  }

  private Class<?> load() {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new RenderException(
          "There is no class `"
              + name
              + "` on the class path "
              + classPath
              + ". Compile it, correct its name (with its package; a nested class is"
              + " `Outer$Nested`), or add its jar or folder.",
          e);
    } catch (LinkageError e) {
      throw unlinked(e);
    }
  }

  private Constructor<?> constructor(Class<?> type) {
    if (!ManifestSource.class.isAssignableFrom(type)) {
      throw new RenderException(
          "`"
              + name
              + "` is no ManifestSource. Let it implement "
              + ManifestSource.class.getName()
              + ".");
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      throw new RenderException(
          "`" + name + "` is abstract. Name a class that can be made with `new`.");
    }
    try {
      if (Modifier.isPublic(type.getModifiers())) {
        return type.getConstructor();
      }
    } catch (NoSuchMethodException e) {
      throw unusable(e);
    } catch (LinkageError e) {
      throw unlinked(e);
    }
    throw unusable(null);
  }

  private RenderException unusable(@Nullable Exception cause) {
    String problem =
        "`"
            + name
            + "` cannot be made from outside. Let the class be public (static when it is nested),"
            + " with a public constructor without parameters.";
    return cause == null ? new RenderException(problem) : new RenderException(problem, cause);
  }

  private ManifestSource create(Constructor<?> constructor) {
    return calling(
        "The constructor of `" + name + "`",
        () -> {
          try {
            return (ManifestSource) constructor.newInstance();
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        });
  }

  /** Code of the user. */
  private interface Call<T> {
    T run() throws Throwable;
  }

  private <T> T calling(String what, Call<T> call) {
    try {
      return call.run();
    } catch (NoClassDefFoundError | UnsupportedClassVersionError e) {
      throw unlinked(e);
    } catch (VirtualMachineError e) {
      if (e instanceof StackOverflowError) {
        throw failed(what, e);
      }
      throw e; // no memory is left, say: nothing can be promised any more
    } catch (ExceptionInInitializerError e) {
      throw failed(what, e.getCause() == null ? e : e.getCause());
    } catch (Throwable e) {
      throw failed(what, e);
    }
  }

  /** The user's own message is shown: it is what he wrote for this case. */
  private static RenderException failed(String what, Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return new RenderException(
        what
            + " threw "
            + thrown.getClass().getName()
            + place(thrown).map(at -> " at " + at).orElse("")
            + message.stripTrailing()
            + (message.matches("(?s).*[.!?]\\s*") ? "" : ".")
            + " Mend it there.",
        thrown);
  }

  private static Optional<StackTraceElement> place(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> NOT_THE_SOURCE.stream().noneMatch(frame.getClassName()::startsWith))
        .findFirst();
  }

  private RenderException unlinked(LinkageError e) {
    if (e instanceof UnsupportedClassVersionError) {
      return new RenderException(
          "`"
              + name
              + "` was compiled for a newer Java than the "
              + Runtime.version().feature()
              + " that runs here. Run with a newer one, or compile with a lower --release.",
          e);
    }
    return new RenderException(
        "`"
            + name
            + "` cannot be loaded ("
            + e.getClass().getSimpleName()
            + ": "
            + String.valueOf(e.getMessage()).replace('/', '.')
            + "). Add the jar that has it to the class path.",
        e);
  }
}
