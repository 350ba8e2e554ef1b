package org.sgmanifests.samples.catalogue;

import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;

/** Answers in three lines what a field is. */
public final class ExplainField {
  private ExplainField() {}

  public static String explain(String kind, String path) {
    CatalogueField field = FieldCatalogue.of(kind).field(path).orElseThrow();
    String releases =
        field
            .removedIn()
            .map(gone -> "from %s until before %s".formatted(field.since(), gone))
            .orElse("since " + field.since());
    String more =
        field
            .replacement()
            .map(replacement -> "Use " + replacement + " instead.")
            .orElse(field.description());
    return "%s <%s>%n%s%n%s".formatted(field.path(), field.type(), releases, more);
  }
}
