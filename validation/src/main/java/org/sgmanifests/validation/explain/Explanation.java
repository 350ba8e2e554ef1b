package org.sgmanifests.validation.explain;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.catalogue.CatalogueField;
import org.sgmanifests.api.catalogue.FieldCatalogue;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.rule.DocumentedRule;
import org.sgmanifests.validation.rules.BuiltinRules;

/**
 * What there is to know about a field, or about a kind as a whole.
 *
 * @param kind such as {@code SGCluster}
 * @param apiVersion such as {@code stackgres.io/v1}
 * @param field empty for the kind as a whole
 * @param below the fields right below it
 * @param renamedFrom paths of older releases that this field has replaced
 * @param rules the rules that look at it
 * @param rulesBelow the rules that look at something in it, and not at itself
 */
public record Explanation(
    String kind,
    String apiVersion,
    Optional<CatalogueField> field,
    List<CatalogueField> below,
    List<String> renamedFrom,
    List<DocumentedRule> rules,
    List<DocumentedRule> rulesBelow) {

  /**
   * Explains a field as {@code kubectl explain} is asked: the kind by its name, plural or short
   * name, and the path with or without the brackets of lists.
   *
   * @param what such as {@code SGCluster.spec.replicateFrom}, or {@code sgclu}
   * @return the explanation
   * @throws IllegalArgumentException if there is no such kind or field; the message has the nearest
   */
  public static Explanation of(String what) {
    String[] parts = what.strip().split("[./]", 2);
    Class<? extends StackGresResource<?, ?>> type =
        Kinds.named(parts[0]).orElseThrow(() -> noKind(parts[0]));
    String kind = HasMetadata.getKind(type);
    FieldCatalogue catalogue = FieldCatalogue.of(kind);
    String path = parts.length > 1 ? parts[1] : "";
    Optional<CatalogueField> field =
        path.isEmpty()
            ? Optional.empty()
            : Optional.of(catalogue.find(path).orElseThrow(() -> UnknownPath.in(catalogue, path)));
    String found = field.map(CatalogueField::path).orElse("");
    List<String> replaced =
        catalogue.fields().stream()
            .filter(other -> !found.isEmpty() && other.replacement().equals(Optional.of(found)))
            .map(CatalogueField::path)
            .toList();
    Set<String> at = FieldRules.at(kind, found);
    Set<String> in = FieldRules.below(kind, found);
    in.removeAll(at);
    return new Explanation(
        kind,
        HasMetadata.getApiVersion(type),
        field,
        catalogue.below(found),
        replaced,
        rules(at),
        rules(in));
  }

  /** {@return everything as text, with the fields right below it} */
  public String text() {
    return new ExplanationText(this).full();
  }

  /** {@return the names and types of all fields below it, as a tree} */
  public String tree() {
    return new ExplanationText(this).tree();
  }

  private static List<DocumentedRule> rules(Collection<String> ids) {
    return ids.stream().map(BuiltinRules::of).flatMap(Optional::stream).toList();
  }

  private static IllegalArgumentException noKind(String name) {
    return new IllegalArgumentException(
        Nearest.to(name, Kinds.NAMES)
            .map(nearest -> "`" + name + "` is no kind of StackGres; did you mean " + nearest + "?")
            .orElseGet(
                () ->
                    "`"
                        + name
                        + "` is no kind of StackGres. Its kinds are "
                        + Kinds.NAMES.stream().sorted().collect(Collectors.joining(", "))
                        + "."));
  }
}
