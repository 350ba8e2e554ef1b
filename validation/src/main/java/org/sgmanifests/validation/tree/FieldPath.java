package org.sgmanifests.validation.tree;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in an object, written the way kubectl does: {@code spec.pods.scheduling},
 * {@code spec.containers[0].name}, {@code data[tls.crt]}.
 *
 * <p>A path is a chain to its parent, so a walk over a tree makes one small object per step and no
 * text; the text is made when a finding is printed.
 */
public final class FieldPath {

  /** The whole object; its text is empty. */
  public static final FieldPath ROOT = new FieldPath(null, null, -1);

  /** Names that brackets alone would not delimit: empty, or with a bracket, quote or backslash. */
  private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s)|.*[\\]\"\\\\].*");

  private final @Nullable FieldPath parent;
  private final @Nullable String name;
  private final int index;

  private FieldPath(@Nullable FieldPath parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * {@return the value of the key {@code name} of the mapping at this path}
   *
   * @param name key in the mapping
   */
  public FieldPath child(String name) {
    return new FieldPath(this, Objects.requireNonNull(name), -1);
  }

  /**
   * {@return the item {@code index}, counted from 0, of the list at this path}
   *
   * @param index place in the list
   */
  public FieldPath item(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("A list has no item " + index);
    }
    return new FieldPath(this, null, index);
  }

  /** {@return the mapping or list that holds this value; {@code null} for {@link #ROOT}} */
  public @Nullable FieldPath parent() {
    return parent;
  }

  /** {@return the key of this value; {@code null} when it is a list item or the root} */
  public @Nullable String name() {
    return name;
  }

  /** {@return the place of this value in its list, from 0; -1 when it is not a list item} */
  public int index() {
    return index;
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @param text path in kubectl's form, such as {@code spec.containers[0].name}
   * @return the path
   * @throws IllegalArgumentException when {@code text} is not a field path
   */
  public static FieldPath parse(String text) {
    return new FieldPathParser(text).parse();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent == null) {
      return;
    }
    parent.appendTo(text);
    if (name == null) {
      text.append('[').append(index).append(']');
    } else if (isPlain(name)) {
      text.append(text.isEmpty() ? "" : ".").append(name);
    } else if (NEEDS_QUOTES.matcher(name).matches()) {
      String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"");
      text.append("[\"").append(escaped).append("\"]");
    } else {
      text.append('[').append(name).append(']');
    }
  }

  /** Whether there are only ASCII letters, digits, underscores and dashes in a name, and some. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '-';
      if (!plain) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldPath that
        && index == that.index
        && Objects.equals(name, that.name)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(parent) + (name == null ? index : name.hashCode());
  }
}
