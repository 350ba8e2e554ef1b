package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The anchored values of one document. An alias gets a copy of its own, so that changing one place
 * of the tree changes no other; what the copies add up to is limited, because nested aliases grow
 * without end.
 */
final class Anchors {

  private final ReadLimits limits;
  private final Problems problems;
  private final Map<String, Anchor> byName = new HashMap<>();
  private int copied;

  Anchors(ReadLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** An anchored value: without it while it is still being read. */
  static final class Anchor {
    private @Nullable Placed value;
    private int nodes;
    private int height;

    /**
     * Completes the anchor.
     *
     * @param nodes how many values it holds, itself included
     * @param height how many collections it holds within each other
     */
    void complete(Placed value, int nodes, int height) {
      this.value = value;
      this.nodes = nodes;
      this.height = height;
    }

    int nodes() {
      return nodes;
    }

    int height() {
      return height;
    }
  }

  /** Opens an anchor; a name that is used again means the newer value from here on. */
  Anchor open(String name) {
    Anchor anchor = new Anchor();
    byName.put(name, anchor);
    return anchor;
  }

  @Nullable Anchor find(String name) {
    return byName.get(name);
  }

  /** The value that an alias at {@code mark} stands for; null after a problem. */
  Placed resolve(String name, long mark) throws Unreadable {
    Anchor anchor = byName.get(name);
    if (anchor == null) {
      problems.add(
          mark,
          "The alias `*%s` has no anchor `&%s` above it in this document.".formatted(name, name),
          "write the value here, or put `&%s` in front of the value it repeats.".formatted(name));
      return Placed.scalar(NullNode.instance, mark);
    }
    if (anchor.value == null) {
      problems.add(
          mark,
          "The alias `*%s` stands within the value that it repeats.".formatted(name),
          "write the value here instead of the alias.");
      return Placed.scalar(NullNode.instance, mark);
    }
    copied += anchor.nodes;
    if (copied > limits.aliasNodes()) {
      throw new Unreadable(
          mark,
          "The aliases of this document repeat more than %d values.".formatted(limits.aliasNodes()),
          "write the values out, or raise the limit `aliasNodes` if the text is trusted.");
    }
    return new Placed(anchor.value.node().deepCopy(), mark, anchor.value.inside());
  }
}
