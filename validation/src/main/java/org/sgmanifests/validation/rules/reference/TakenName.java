package org.sgmanifests.validation.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.OperatorMade;
import org.sgmanifests.validation.reference.SecretMaker;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.CheckedBundle.Derived;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/**
 * An object of the bundle that has the name of one that the operator makes; or another object makes
 * one of this name.
 *
 * @param at where it is said
 * @param owner what the object belongs to, apart from StackGres' own; {@code null} for nobody
 */
record TakenName(Field at, String kind, String name, OperatorMade made, @Nullable String owner) {

  private static final Derived<List<TakenName>> ALL = TakenName::find;

  static List<TakenName> in(CheckedBundle bundle) {
    return bundle.once(ALL);
  }

  private static List<TakenName> find(CheckedBundle bundle) {
    List<TakenName> taken = new ArrayList<>();
    for (Manifest manifest : bundle.all()) {
      written(bundle, manifest).ifPresent(taken::add);
      SecretMaker.of(manifest).stream()
          .filter(maker -> !maker.added())
          .flatMap(maker -> made(bundle, manifest, maker).stream())
          .forEach(taken::add);
    }
    return List.copyOf(taken);
  }

  private static Optional<TakenName> written(CheckedBundle bundle, Manifest manifest) {
    List<Field> owners = manifest.root().all("metadata.ownerReferences[].kind");
    if (owners.stream().anyMatch(TakenName::isOfStackGres)) {
      return Optional.empty(); // the operator's own, as `kubectl get` shows it
    }
    Field at = manifest.at(owners.isEmpty() ? "metadata.name" : "metadata.ownerReferences");
    String owner = owners.isEmpty() ? null : owners.get(0).value().asText();
    return bundle
        .graph()
        .madeByOperator(manifest.group(), manifest.kind(), manifest.namespace(), manifest.name())
        .map(made -> new TakenName(at, manifest.kind(), manifest.name(), made, owner));
  }

  private static boolean isOfStackGres(Field kind) {
    return Objects.requireNonNullElse(kind.text(), "").startsWith("SG");
  }

  private static Optional<TakenName> made(
      CheckedBundle bundle, Manifest manifest, SecretMaker maker) {
    Field at = maker.owned() && maker.ownerField().isSet() ? maker.ownerField() : maker.nameField();
    String owner = maker.owned() ? manifest.kind() : null;
    return bundle
        .graph()
        .madeByOperator("", maker.kind(), manifest.namespace(), maker.name())
        .map(made -> new TakenName(at, maker.kind(), maker.name(), made, owner));
  }

  /** The begin of a sentence: what the operator makes. */
  String sentence() {
    return "The operator makes "
        + Words.a(kind)
        + " "
        + Words.quote(name)
        + " for "
        + made.ownerKind()
        + " "
        + Words.quote(made.ownerName());
  }
}
