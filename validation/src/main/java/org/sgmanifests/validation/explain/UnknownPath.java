package org.sgmanifests.validation.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.rule.Words;

/** What to say when there is no such field: what was probably meant, and what there is instead. */
final class UnknownPath {
  private static final int MOST = 5;

  private UnknownPath() {}

  static IllegalArgumentException in(FieldCatalogue catalogue, String path) {
    CatalogueField parent = null;
    String rest = path;
    for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
      Optional<CatalogueField> known = catalogue.find(path.substring(0, dot));
      if (known.isPresent()) {
        parent = known.get();
        rest = path.substring(dot + 1);
        break;
      }
    }
    String prefix = parent == null ? "" : parent.path();
    List<CatalogueField> siblings = catalogue.below(prefix);
    String wrong = rest.split("\\.", 2)[0];
    List<String> candidates = candidates(catalogue, siblings, wrong, path);
    String where = prefix.isEmpty() ? catalogue.kind() : "`" + prefix + "`";
    return new IllegalArgumentException(
        catalogue.kind()
            + " has no field "
            + Words.quote(path)
            + (candidates.isEmpty() ? "." : "; did you mean " + Words.oneOf(candidates) + "?")
            + (siblings.isEmpty()
                ? " There are no fields below " + where + "."
                : " Below "
                    + where
                    + " are "
                    + String.join(", ", siblings.stream().map(f -> nameIn(prefix, f)).toList())
                    + "."));
  }

  /** The neighbour with a name like it, and fields of this name elsewhere in the kind. */
  private static List<String> candidates(
      FieldCatalogue catalogue, List<CatalogueField> siblings, String wrong, String path) {
    Set<String> found = new LinkedHashSet<>();
    Nearest.to(wrong, siblings.stream().map(CatalogueField::name).toList()).stream()
        .flatMap(name -> siblings.stream().filter(f -> f.name().equals(name)))
        .forEach(field -> found.add(field.path()));
    String last = path.substring(path.lastIndexOf('.') + 1);
    catalogue.fields().stream()
        .filter(field -> field.name().equalsIgnoreCase(last))
        .filter(field -> field.path().startsWith("spec"))
        .forEach(field -> found.add(field.path()));
    return new ArrayList<>(found).subList(0, Math.min(MOST, found.size()));
  }

  static String nameIn(String parent, CatalogueField field) {
    String rest = field.path().substring(parent.length());
    return rest.replaceAll("^(\\[]|\\{})*\\.?", "");
  }
}
