package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.FieldPath;

/** Amounts in the form of Kubernetes: {@code 1Gi} is {@code 1024Mi}, and {@code 1} is 1000m. */
final class Amount {
  private static final Pattern FORM =
      Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?([numkMGTPE]|[KMGTPE]i)?");

  /** Fields that hold one; elsewhere 1 and 1000m may be names, or versions. */
  private static final Set<String> FIELDS =
      Set.of("cpu", "memory", "size", "storage", "ephemeral-storage", "sizeLimit", "divisor");

  /** Fields that hold some by name. */
  private static final Set<String> MAPS = Set.of("requests", "limits", "capacity", "hugePages");

  private Amount() {}

  /** Whether a field has amounts, and two of its values are the same one. */
  static boolean same(FieldPath path, JsonNode a, JsonNode b) {
    return isAmount(path)
        && isAmount(a)
        && isAmount(b)
        && new Quantity(a.asText()).equals(new Quantity(b.asText()));
  }

  private static boolean isAmount(FieldPath path) {
    @Nullable FieldPath parent = path.parent();
    String name = path.name() == null ? "" : path.name();
    String around = parent == null || parent.name() == null ? "" : parent.name();
    return FIELDS.contains(name) || name.startsWith("hugepages-") || MAPS.contains(around);
  }

  private static boolean isAmount(JsonNode value) {
    return value.isValueNode() && FORM.matcher(value.asText()).matches();
  }
}
