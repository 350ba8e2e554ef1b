package org.sgmanifests.validation.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A dotted path, cut up once: rules ask for the same few hundred in each bundle, and mostly from
 * the root of an object.
 */
final class FieldSteps {
  /** More than all rules have; paths that a program makes up do not stay for ever. */
  private static final int MOST = 4_096;

  private static final Map<String, FieldSteps> KNOWN = new ConcurrentHashMap<>();

  private final List<Step> steps;
  private final FieldPath fromRoot;

  /** What a step leads to. */
  enum Target {
    VALUE,
    ITEMS,
    VALUES
  }

  /**
   * From a field to those below it.
   *
   * @param name empty for the field itself
   */
  record Step(String name, Target target) {
    static Step of(String text) {
      Target target =
          text.endsWith("[]") ? Target.ITEMS : text.endsWith("{}") ? Target.VALUES : Target.VALUE;
      return new Step(target == Target.VALUE ? text : text.substring(0, text.length() - 2), target);
    }

    /** The value that the step begins with: that of the name, or the one here. */
    JsonNode inside(JsonNode node) {
      return name.isEmpty() ? node : node.path(name);
    }
  }

  private FieldSteps(List<Step> steps) {
    this.steps = List.copyOf(steps);
    this.fromRoot = below(FieldPath.ROOT, this.steps);
  }

  static FieldSteps of(String dottedPath) {
    FieldSteps known = KNOWN.get(dottedPath);
    if (known == null) {
      known = new FieldSteps(parse(dottedPath));
      if (KNOWN.size() < MOST) {
        KNOWN.put(dottedPath, known);
      }
    }
    return known;
  }

  private static List<Step> parse(String dottedPath) {
    List<Step> steps = new ArrayList<>();
    for (String text : dottedPath.split("\\.", -1)) {
      steps.add(Step.of(text.intern())); // like the names in the trees
    }
    return steps;
  }

  List<Step> steps() {
    return steps;
  }

  /** The value at the end of the names; missing when the way ends before. */
  JsonNode from(JsonNode node) {
    JsonNode value = node;
    for (int i = 0; i < steps.size() && !value.isMissingNode(); i++) {
      value = value.path(steps.get(i).name());
    }
    return value;
  }

  FieldPath below(FieldPath path) {
    return path.parent() == null ? fromRoot : below(path, steps);
  }

  private static FieldPath below(FieldPath path, List<Step> steps) {
    FieldPath below = path;
    for (Step step : steps) {
      below = below.child(step.name());
    }
    return below;
  }
}
