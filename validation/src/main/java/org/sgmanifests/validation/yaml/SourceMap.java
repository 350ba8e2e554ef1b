package org.sgmanifests.validation.yaml;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.FieldPath;

/**
 * Where a value was written, and where everything within it was.
 *
 * <p>A value that came through an alias stands where the alias is; what is within it stands where
 * its anchor is. What a merge key brought in stands where it was written.
 */
public final class SourceMap {

  private final String source;
  private final long key;
  private final long value;
  private final @Nullable Places inside;

  private SourceMap(String source, long key, long value, @Nullable Places inside) {
    this.source = source;
    this.key = key;
    this.value = value;
    this.inside = inside;
  }

  static SourceMap of(String source, Placed root) {
    return new SourceMap(source, root.mark(), root.mark(), root.inside());
  }

  /** {@return the name of the text that was read} */
  public String source() {
    return source;
  }

  /** {@return where this value begins} */
  public Position value() {
    return Mark.in(source, value);
  }

  /** {@return where the key of this value begins; where the value begins if it has none} */
  public Position key() {
    return Mark.in(source, key);
  }

  /**
   * {@return the view of one value within this one; paths asked of the view start there} For a
   * field that the document does not have it is the position of the nearest value around it, with
   * nothing inside.
   *
   * @param path path of the value
   */
  public SourceMap at(FieldPath path) {
    FieldPath parent = path.parent();
    return parent == null ? this : at(parent).step(path);
  }

  private SourceMap step(FieldPath path) {
    int entry = inside == null ? -1 : entry(inside, path);
    if (inside == null || entry < 0) {
      return inside == null ? this : new SourceMap(source, key, value, null);
    }
    return new SourceMap(source, inside.key(entry), inside.value(entry), inside.inside(entry));
  }

  private static int entry(Places places, FieldPath path) {
    String name = path.name();
    if (name != null) {
      return places.find(name);
    }
    return places.isList() && path.index() < places.size() ? path.index() : -1;
  }
}
