package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.integration.kube.Crds.Crd;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.schema.Violation.Limit;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What our check has against an object that a server without an operator would have, too. The model
 * also knows what the operator's webhook demands; which is which, the CRD tells.
 */
final class OurCheck {
  private final Crd crd;

  OurCheck(Crd crd) {
    this.crd = crd;
  }

  /** The paths of the fields, written as the API server writes them. */
  List<String> refused(String text) {
    Manifests manifests = ManifestReader.create().read("object.json", utf8(text));
    List<String> paths = new ArrayList<>();
    manifests.unreadable().forEach(finding -> paths.add(kubernetes(finding.path())));
    for (Manifest manifest : manifests.trees(StackGresVersion.LATEST)) {
      KindModels.of(manifest)
          .orElseThrow()
          .check(manifest, StackGresVersion.LATEST)
          .violations()
          .stream()
          .filter(this::isOfCrd)
          .forEach(violation -> paths.add(kubernetes(violation.at().path())));
    }
    for (Finding finding : Validator.create().validate(manifests).findings()) {
      if (finding.rule().equals("malformed-label") && finding.path().startsWith("metadata.")) {
        paths.add(kubernetes(finding.path()));
      }
    }
    return paths;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String kubernetes(String path) {
    return kubernetes(FieldPath.parse(path));
  }

  private static String kubernetes(FieldPath path) {
    FieldPath parent = path.parent();
    if (parent == null) {
      return "";
    }
    String above = kubernetes(parent);
    return path.name() == null
        ? above + "[" + path.index() + "]"
        : above + (above.isEmpty() ? "" : ".") + path.name();
  }

  /** Whether the CRD, or Kubernetes for all kinds, demands what is not met. */
  private boolean isOfCrd(Violation violation) {
    FieldPath path = violation.at().path();
    if (isMetadata(path)) {
      return true;
    }
    JsonNode schema = schema(path);
    if (violation instanceof Violation.Missing) {
      JsonNode owner = schema(Objects.requireNonNull(path.parent()));
      return RandomObjects.texts(owner.path("required")).contains(path.name());
    }
    if (violation instanceof Violation.NotInSet) {
      return schema.has("enum");
    }
    if (violation instanceof Violation.Malformed malformed) {
      return schema.path("pattern").asText().equals(malformed.pattern());
    }
    if (violation instanceof Violation.OutOfLimits out) {
      return isBound(schema, out);
    }
    if (violation instanceof Violation.Duplicate) {
      return schema(Objects.requireNonNull(Objects.requireNonNull(path.parent()).parent()))
          .has("x-kubernetes-list-map-keys");
    }
    return violation instanceof Violation.Unknown
        || violation instanceof Violation.Removed
        || violation instanceof Violation.NotYet
        || violation instanceof Violation.WrongType;
  }

  private static boolean isBound(JsonNode schema, Violation.OutOfLimits out) {
    String keyword =
        switch (out.limit()) {
          case MINIMUM -> "minimum";
          case MAXIMUM -> "maximum";
          case MIN_LENGTH -> "minLength";
          case MAX_LENGTH -> "maxLength";
          case MIN_ITEMS -> "minItems";
        };
    if (schema.has(keyword)) {
      return schema.get(keyword).asLong() == out.bound();
    }
    boolean ofNumber = out.limit() == Limit.MINIMUM || out.limit() == Limit.MAXIMUM;
    // What a number of the format can hold; the webhook's own bounds are near 0.
    return ofNumber && schema.has("format") && Math.abs(out.bound() / 2) > 1_000_000_000L - 1;
  }

  private static boolean isMetadata(FieldPath path) {
    FieldPath parent = Objects.requireNonNull(path.parent());
    return parent.parent() == null ? "metadata".equals(path.name()) : isMetadata(parent);
  }

  private JsonNode schema(FieldPath path) {
    FieldPath parent = path.parent();
    if (parent == null) {
      return crd.schema();
    }
    JsonNode owner = schema(parent);
    if (path.name() == null) {
      return owner.path("items");
    }
    JsonNode known = owner.path("properties").path(path.name());
    return known.isMissingNode() ? owner.path("additionalProperties") : known;
  }
}
