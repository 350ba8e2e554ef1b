package org.sgmanifests.validation.rules.cluster;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.Field;

/** Sizes of volumes, as StackGres takes them: a number with Mi, Gi or Ti. */
public final class VolumeSize {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,15})?)(Mi|Gi|Ti)");
  private static final Map<String, Integer> UNITS = Map.of("Mi", 1, "Gi", 1024, "Ti", 1024 * 1024);

  private VolumeSize() {}

  /**
   * {@return the size in mebibytes; {@code null} when it is not one, which is another finding}
   *
   * @param size the field with the size
   */
  public static @Nullable BigDecimal mebibytes(Field size) {
    Matcher matcher = SIZE.matcher(size.text() == null ? "" : size.text());
    return matcher.matches()
        ? new BigDecimal(matcher.group(1))
            .multiply(BigDecimal.valueOf(UNITS.getOrDefault(matcher.group(2), 1)))
        : null;
  }
}
