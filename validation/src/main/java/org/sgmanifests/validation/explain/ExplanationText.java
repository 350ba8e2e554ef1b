package org.sgmanifests.validation.explain;

import java.util.List;
import java.util.Locale;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.api.catalogue.FieldReference;
import org.sgmanifests.validation.rule.DocumentedRule;

/** An explanation in the form that {@code kubectl explain} has made known. */
final class ExplanationText {
  private static final int WIDTH = 96;

  private final Explanation explanation;
  private final String path;
  private final StringBuilder text = new StringBuilder();

  ExplanationText(Explanation explanation) {
    this.explanation = explanation;
    this.path = explanation.field().map(CatalogueField::path).orElse("");
  }

  String full() {
    head();
    explanation.field().ifPresent(this::facts);
    if (!explanation.below().isEmpty()) {
      text.append("\nFIELDS:\n");
      explanation.below().forEach(this::child);
    }
    rules();
    return text.toString();
  }

  String tree() {
    head();
    text.append("\nFIELDS:\n");
    branch(FieldCatalogue.of(explanation.kind()), path, "  ");
    return text.toString();
  }

  private void head() {
    line("KIND", explanation.kind());
    line("VERSION", explanation.apiVersion());
    explanation.field().ifPresent(field -> line("FIELD", field.path() + type(field)));
  }

  private void facts(CatalogueField field) {
    line("SINCE", "StackGres " + field.since());
    field
        .removedIn()
        .ifPresent(
            gone ->
                line(
                    "REMOVED IN",
                    gone + field.replacement().map(other -> ", use " + other).orElse("")));
    explanation.renamedFrom().forEach(older -> line("REPLACES", older));
    field.defaultValue().ifPresent(value -> line("DEFAULT", value.toString()));
    if (!field.allowedValues().isEmpty()) {
      line("VALUES", String.join(", ", field.allowedValues()));
    }
    field.limits().forEach(limit -> line("LIMIT", limit));
    field.reference().ifPresent(this::reference);
    field
        .kubernetesType()
        .ifPresent(type -> line("KUBERNETES", type + ", see the reference of Kubernetes"));
    if (!field.description().isEmpty()) {
      text.append("\nDESCRIPTION:\n");
      paragraph(field.description(), "  ");
    }
  }

  private void reference(FieldReference reference) {
    String where =
        switch (reference.scope()) {
          case SAME_NAMESPACE -> " in the same namespace";
          case NAMED_NAMESPACE -> " in the same namespace, or in another one as NAMESPACE.NAME";
          case CLUSTER -> ", which has no namespace";
        };
    line("REFERS TO", reference.kind() + where);
    if (!reference.generated().isEmpty()) {
      line("GENERATED", String.join(", ", reference.generated()) + ": the operator makes these");
    }
  }

  private void line(String name, String value) {
    text.append(String.format(Locale.ROOT, "%-12s", name + ":")).append(value).append('\n');
  }

  private void child(CatalogueField field) {
    text.append("  ").append(UnknownPath.nameIn(path, field)).append(type(field)).append('\n');
    String more =
        field
            .removedIn()
            .map(
                gone ->
                    "Removed in StackGres "
                        + gone
                        + field.replacement().map(other -> ", use " + other).orElse("")
                        + ". ")
            .orElse("");
    paragraph(more + field.description(), "      ");
  }

  private void branch(FieldCatalogue catalogue, String parent, String indent) {
    for (CatalogueField field : catalogue.below(parent)) {
      text.append(indent).append(UnknownPath.nameIn(parent, field)).append(type(field));
      text.append('\n');
      branch(catalogue, field.path(), indent + "  ");
    }
  }

  private static String type(CatalogueField field) {
    return " <" + field.type() + ">" + (field.required() ? " -required-" : "");
  }

  private void rules() {
    if (!explanation.rules().isEmpty()) {
      text.append("\nRULES:\n");
      list(explanation.rules());
    }
    if (!explanation.rulesBelow().isEmpty()) {
      text.append("\nRULES FOR FIELDS BELOW:\n");
      list(explanation.rulesBelow());
    }
  }

  private void list(List<DocumentedRule> rules) {
    rules.forEach(rule -> text.append("  ").append(RuleText.line(rule)).append('\n'));
  }

  private void paragraph(String words, String indent) {
    int column = 0;
    for (String word : words.strip().split("\\s+")) {
      boolean begins = column == 0;
      if (!begins && column + 1 + word.length() > WIDTH) {
        text.append('\n');
        begins = true;
        column = 0;
      }
      if (word.isEmpty()) {
        return;
      }
      text.append(begins ? indent : " ").append(word);
      column += (begins ? indent.length() : 1) + word.length();
    }
    text.append('\n');
  }
}
