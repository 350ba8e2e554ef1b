package org.sgmanifests.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.validation.explain.Explanation;
import org.sgmanifests.validation.rule.DocumentedRule;

/** What a table says of one field. */
final class FieldText {
  private final CatalogueField field;
  private final List<DocumentedRule> rules;

  FieldText(String kind, CatalogueField field) {
    this.field = field;
    this.rules = Explanation.of(kind + "." + field.path()).rules();
  }

  /**
   * Description, default, values, reference, releases and rules, in one cell of a Markdown table.
   */
  String cell() {
    List<String> sentences = new ArrayList<>();
    if (!field.description().isEmpty()) {
      // The beginning of an address would become a link.
      sentences.add(field.description().replaceAll("[a-z0-9]+://(?= )", "`$0`"));
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
    if (!rules.isEmpty()) {
      sentences.add(
          "Rules: " + rules.stream().map(FieldText::link).collect(Collectors.joining(", ")) + ".");
    }
    return String.join(" ", sentences).replace("|", "\\|").replace("\n", " ");
  }

  /** Releases before the oldest that is supported make no difference to anybody. */
  private void releases(List<String> sentences) {
    if (!StackGresVersion.COMPARED.get(0).has(field.since())) {
      sentences.add("*Since " + field.since() + ".*");
    }
    field.removedIn().ifPresent(gone -> sentences.add("*Until before " + gone + ".*"));
  }

  private static String link(DocumentedRule rule) {
    return "[" + code(rule.id()) + "](../rules/" + rule.id() + ".md)";
  }

  private static String codes(List<String> texts) {
    return texts.stream().map(FieldText::code).collect(Collectors.joining(", "));
  }

  static String code(String text) {
    return "`" + text + "`";
  }
}
