package org.sgmanifests.validation.schema;

import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.schema.ReferenceFacts.Scope;
import org.sgmanifests.validation.schema.SchemaResult.ReferenceSite;
import org.sgmanifests.validation.table.FactTable;
import org.sgmanifests.validation.tree.Field;

/**
 * The references that no annotation of a record says, from the table {@code references.txt}: those
 * in the types of Kubernetes, and those that are spread over several fields.
 */
final class ReferenceForms {
  private static final Map<String, List<Form>> FORMS =
      FactTable.rows(ReferenceForms.class, "references.txt").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(Form::of, Collectors.toList())));

  private ReferenceForms() {}

  /** One line of the table. */
  record Form(
      String path,
      String kind,
      String name,
      List<String> keys,
      List<String> optionalKeys,
      @Nullable String namespace,
      boolean absenceIsFine) {

    static Form of(List<String> row) {
      String namespace = row.get(5);
      List<String> keys = row.get(4).equals("-") ? List.of() : List.of(row.get(4).split(" "));
      return new Form(
          row.get(1),
          row.get(2),
          row.get(3),
          keys.stream().filter(key -> !key.startsWith("?")).toList(),
          keys.stream().filter(key -> key.startsWith("?")).map(key -> key.substring(1)).toList(),
          namespace.equals("-") ? null : namespace,
          row.get(6).equals("yes"));
    }
  }

  /** The references in an object of one of Kubernetes' types, or of a kind of StackGres. */
  static List<ReferenceSite> in(String type, Field object) {
    List<ReferenceSite> sites = new ArrayList<>();
    for (Form form : of(type)) {
      for (Field place : object.all(form.path)) {
        if (isWhole(form, place)) {
          add(form, place, sites);
        }
      }
    }
    return sites;
  }

  /** The lines of the table for a type. */
  static List<Form> of(String type) {
    return FORMS.getOrDefault(type, List.of());
  }

  /** Fields of their own for the namespace make it a reference only together. */
  private static boolean isWhole(Form form, Field place) {
    return form.namespace == null
        || (place.get(form.namespace).isSet()
            && place.get(form.name).isSet()
            && Stream.concat(form.keys.stream(), form.optionalKeys.stream())
                .allMatch(key -> place.get(key).isSet()));
  }

  /** What is neither true nor false is a violation of its own, and nobody knows what was meant. */
  private static boolean mayBeOptional(Field optional) {
    return optional.isSet() && !optional.value().equals(BooleanNode.FALSE);
  }

  private static void add(Form form, Field place, List<ReferenceSite> sites) {
    Field name = form.name.equals(".") ? place : place.get(form.name);
    Field namespace = form.namespace == null ? null : place.get(form.namespace);
    boolean optional = form.absenceIsFine || mayBeOptional(place.get("optional"));
    ReferenceFacts facts =
        new ReferenceFacts(form.kind, Scope.SAME_NAMESPACE, optional, List.of(), List.of());
    List<Field> keys =
        form.keys.stream()
            .flatMap(
                key -> key.contains("[]") ? place.all(key).stream() : Stream.of(place.get(key)))
            .toList();
    keys.forEach(key -> sites.add(new ReferenceSite(name, key, namespace, facts, true)));
    if (keys.isEmpty()) {
      sites.add(new ReferenceSite(name, null, namespace, facts, true));
    }
  }
}
