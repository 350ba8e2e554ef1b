package org.sgmanifests.builders.link;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names of objects that are referred to. */
final class Names {
  private Names() {}

  static String of(HasMetadata object) {
    Objects.requireNonNull(object, "the object to refer to is null");
    @Nullable ObjectMeta metadata = object.getMetadata();
    @Nullable String name = metadata == null ? null : metadata.getName();
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException(
          "The "
              + object.getKind()
              + " to refer to has no name. Set its metadata.name"
              + hint(metadata)
              + ".");
    }
    return name;
  }

  static String of(HasMetadata object, String kind) {
    Objects.requireNonNull(object, "the object to refer to is null");
    if (!kind.equals(object.getKind())) {
      throw new IllegalArgumentException(
          "This field refers to a "
              + kind
              + ", not to a "
              + object.getKind()
              + ". Pass a "
              + kind
              + ".");
    }
    return of(object);
  }

  private static String hint(@Nullable ObjectMeta metadata) {
    boolean generated = metadata != null && metadata.getGenerateName() != null;
    return generated ? " (a name made from generateName isn't known beforehand)" : "";
  }
}
