package org.sgmanifests.testing.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sgmanifests.validation.rule.Words;

/**
 * The objects of a bundle, by what they are called.
 *
 * @param names such as {@code SGCluster my-namespace/my-db}
 * @param failure makes the error of a message
 */
record ObjectNames(List<String> names, Function<String, AssertionError> failure) {

  static String of(HasMetadata object) {
    ObjectMeta metadata = Objects.requireNonNullElseGet(object.getMetadata(), ObjectMeta::new);
    String namespace = metadata.getNamespace();
    return object.getKind()
        + " "
        + (namespace == null ? "" : namespace + "/")
        + Objects.requireNonNullElse(metadata.getName(), "");
  }

  void contains(String kind, String name) {
    if (!has(kind, name)) {
      throw failure.apply(expected("", kind, name));
    }
  }

  void doesNotContain(String kind, String name) {
    if (has(kind, name)) {
      throw failure.apply(expected("no ", kind, name));
    }
  }

  private String expected(String no, String kind, String name) {
    return "Expected %s%s %s among the objects, but these are:%n  %s"
        .formatted(
            no, kind, Words.quote(name), names.isEmpty() ? "none" : String.join("\n  ", names));
  }

  private boolean has(String kind, String name) {
    return names.stream()
        .anyMatch(
            known ->
                known.equals(kind + " " + name)
                    || (known.startsWith(kind + " ") && known.endsWith("/" + name)));
  }
}
