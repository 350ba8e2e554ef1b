package org.sgmanifests.validation.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.FieldSteps.Step;
import org.sgmanifests.validation.tree.FieldSteps.Target;

/**
 * Finds the fields at many paths in one walk over an object: each part of it is looked at once,
 * however many paths lead there, and those that lead nowhere end together.
 */
public final class FieldSearch {
  private final Branch root = new Branch("", FieldPath.ROOT);

  /** Where paths have led so far. */
  private static final class Branch {
    private final String name;

    /** The path where it is the same in all objects: where no list or map was passed. */
    private final @Nullable FieldPath fixed;

    private final List<Branch> fields = new ArrayList<>();
    private @Nullable Branch items;
    private @Nullable Branch values;

    /** The number of the pattern that ends here; -1 for none. */
    private int pattern = -1;

    Branch(String name, @Nullable FieldPath fixed) {
      this.name = name;
      this.fixed = fixed;
    }

    /** The branch that a step leads to, which is made if no other path took the step. */
    Branch after(Step step) {
      Branch named = step.name().isEmpty() ? this : field(step.name());
      if (step.target() == Target.ITEMS) {
        named.items = named.items == null ? new Branch("", null) : named.items;
        return named.items;
      }
      if (step.target() == Target.VALUES) {
        named.values = named.values == null ? new Branch("", null) : named.values;
        return named.values;
      }
      return named;
    }

    private Branch field(String wanted) {
      for (Branch field : fields) {
        if (field.name.equals(wanted)) {
          return field;
        }
      }
      Branch made = new Branch(wanted, fixed == null ? null : fixed.child(wanted));
      fields.add(made);
      return made;
    }
  }

  /**
   * A field that was found.
   *
   * @param pattern number of the pattern that it is at, from 0
   * @param field the field
   */
  public record Hit(int pattern, Field field) {}

  /**
   * Prepares a search.
   *
   * @param patterns paths as {@link Field#all} takes them, each once
   */
  public FieldSearch(List<String> patterns) {
    for (int i = 0; i < patterns.size(); i++) {
      Branch branch = root;
      for (Step step : FieldSteps.of(patterns.get(i)).steps()) {
        branch = branch.after(step);
      }
      branch.pattern = i;
    }
  }

  /**
   * {@return all fields with a value at one of the paths; those of one pattern as {@link Field#all}
   * gives them}
   *
   * @param manifest the object, which is searched with its defaults
   */
  public List<Hit> in(Manifest manifest) {
    List<Hit> hits = new ArrayList<>();
    search(root, manifest.root(), hits);
    return hits;
  }

  private static void search(Branch branch, Field field, List<Hit> hits) {
    if (branch.pattern >= 0) {
      hits.add(new Hit(branch.pattern, field));
    }
    for (Branch below : branch.fields) {
      JsonNode value = field.value().path(below.name);
      if (!value.isMissingNode() && !value.isNull()) {
        FieldPath path = below.fixed == null ? field.path().child(below.name) : below.fixed;
        search(below, new Field(field.manifest(), path, value), hits);
      }
    }
    if (branch.items != null) {
      for (Field item : field.items()) {
        searchBelow(branch.items, item, hits);
      }
    }
    if (branch.values != null) {
      for (Field value : field.fields()) {
        searchBelow(branch.values, value, hits);
      }
    }
  }

  private static void searchBelow(Branch branch, Field field, List<Hit> hits) {
    if (field.isSet()) {
      search(branch, field, hits);
    }
  }
}
