package org.sgmanifests.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.StackGresVersion;

/** What a table says of one field. */
final class FieldText {
  private final CatalogueField field;

  FieldText(CatalogueField field) {
    this.field = field;
  }

  /** Description, default, values, reference and releases, in one cell of a Markdown table. */
  String cell() {
    List<String> sentences = new ArrayList<>();
    if (!field.description().isEmpty()) {
      sentences.add(field.description());
    }
    if (field.kubernetesType().isPresent() && field.type().contains("Object")) {
      sentences.add("Kubernetes' own " + code(field.kubernetesType().get()) + ".");
    }
    field.replacement().ifPresent(other -> sentences.add("Use " + code(other) + " instead."));
    if (!field.description().contains("Default ")) {
      field
          .defaultValue()
          .ifPresent(value -> sentences.add("Default " + code(value.toString()) + "."));
    }
    if (!field.allowedValues().stream().allMatch(field.description()::contains)) {
      sentences.add("One of " + codes(field.allowedValues()) + ".");
    }
    if (!field.limits().isEmpty()) {
      sentences.add("Limits: " + codes(field.limits()) + ".");
    }
    field
        .reference()
        .ifPresent(to -> sentences.add("Names an object of kind " + code(to.kind()) + "."));
    releases(sentences);
    return String.join(" ", sentences).replace("|", "\\|").replace("\n", " ");
  }

  /** Releases before the oldest that is supported make no difference to anybody. */
  private void releases(List<String> sentences) {
    if (!StackGresVersion.COMPARED.get(0).has(field.since())) {
      sentences.add("*Since " + field.since() + ".*");
    }
    field.removedIn().ifPresent(gone -> sentences.add("*Until before " + gone + ".*"));
  }

  private static String codes(List<String> texts) {
    return texts.stream().map(FieldText::code).collect(Collectors.joining(", "));
  }

  static String code(String text) {
    return "`" + text + "`";
  }
}
