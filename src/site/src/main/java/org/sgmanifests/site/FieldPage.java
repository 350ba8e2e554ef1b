package org.sgmanifests.site;

import java.util.List;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;

/**
 * The page of a kind: a section for each object of it, with a table of the fields. Objects of
 * Kubernetes itself are one line, as Kubernetes documents them.
 */
final class FieldPage {
  private static final List<String> OF_EVERY_KIND = List.of("apiVersion", "kind", "metadata");

  private final FieldCatalogue catalogue;
  private final StringBuilder text = new StringBuilder();

  private FieldPage(FieldCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The page, in Markdown. */
  static String of(FieldCatalogue catalogue) {
    FieldPage page = new FieldPage(catalogue);
    page.text.append("# ").append(catalogue.kind()).append("\n\n").append(catalogue.description());
    page.text.append("\n\n[All kinds](index.md)\n\n");
    page.sections("");
    return page.text.toString();
  }

  private void sections(String path) {
    List<CatalogueField> fields =
        catalogue.below(path).stream()
            .filter(field -> !(path.isEmpty() && OF_EVERY_KIND.contains(field.path())))
            .toList();
    if (!path.isEmpty()) {
      section(path, fields);
    }
    fields.stream().filter(this::hasSection).forEach(field -> sections(field.path()));
  }

  private boolean hasSection(CatalogueField field) {
    return field.kubernetesType().isEmpty() && !catalogue.below(field.path()).isEmpty();
  }

  private void section(String path, List<CatalogueField> fields) {
    text.append("## ").append(path).append("\n\n");
    catalogue.field(path).ifPresent(field -> paragraph(field.description()));
    text.append("| field | type | |\n| --- | --- | --- |\n");
    for (CatalogueField field : fields) {
      String name = FieldText.code(field.name());
      text.append("| ").append(hasSection(field) ? link(name, field.path()) : name);
      text.append(field.required() ? " **required**" : "");
      text.append(" | ").append(field.type().replace("[]", "list of ").replace("|", "\\|"));
      text.append(" | ").append(new FieldText(catalogue.kind(), field).cell()).append(" |\n");
    }
    text.append('\n');
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      text.append(words).append("\n\n");
    }
  }

  private static String link(String name, String path) {
    return "[" + name + "](#" + anchor(path) + ")";
  }

  /** As the site's renderer names a heading: a dot and the code of what no name may have. */
  private static String anchor(String heading) {
    return heading.replace("[", ".5B").replace("]", ".5D").replace("{", ".7B").replace("}", ".7D");
  }
}
