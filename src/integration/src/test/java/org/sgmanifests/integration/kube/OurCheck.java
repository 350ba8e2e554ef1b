package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.integration.kube.Crds.Crd;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.schema.KindModel;
import org.sgmanifests.validation.schema.KindModels;
import org.sgmanifests.validation.schema.Violation;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * What our check has against an object that a server without an operator would have, too. The model
 * also knows what the operator's webhook demands; which is which, the CRD tells.
 */
final class OurCheck {
  private static final Pattern TWICE = Pattern.compile("(?s)^The key `(.*)` stands in line");

  private final Crd crd;
  private final boolean statusElsewhere;

  OurCheck(Crd crd) {
    this.crd = crd;
    this.statusElsewhere = crd.tree().at("/spec/versions/0/subresources").has("status");
  }

  /** What it has against an object in this text. */
  Refusal of(String text) {
    Manifests manifests = ManifestReader.create().read("object.json", utf8(text));
    List<String> fields = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    manifests.unreadable().forEach(finding -> fields.add(unreadable(finding)));
    for (Manifest manifest : manifests.trees(StackGresVersion.LATEST)) {
      KindModel model = KindModels.of(manifest).orElseThrow();
      for (Violation violation : model.check(manifest, StackGresVersion.LATEST).violations()) {
        if (isOfCrd(violation)) {
          fields.add(path(violation));
        } else if (violation instanceof Violation.OtherSection
            || violation instanceof Violation.Refused) {
          sections.add(path(violation));
        }
      }
    }
    for (Finding finding : Validator.create().validate(manifests).findings()) {
      if (finding.rule().equals("malformed-label") && finding.path().startsWith("metadata.")) {
        fields.add(ofMap(kubernetes(finding.path())));
      }
    }
    return new Refusal(fields, sections);
  }

  /** What cannot be read has a line and no path: of a key that is there twice, the key only. */
  private static String unreadable(Finding finding) {
    Matcher key = TWICE.matcher(finding.message());
    return key.find() ? Refusal.ANYWHERE + key.group(1) : finding.path();
  }

  private static String path(Violation violation) {
    String path = kubernetes(violation.at().path());
    boolean unnamed = path.equals("metadata") && violation instanceof Violation.Missing;
    return unnamed ? "metadata.name" : ofMap(path);
  }

  /** Of labels, annotations and finalizers the server tells only the map or list. */
  private static String ofMap(String path) {
    return path.replaceFirst("(?s)^(metadata\\.(labels|annotations|finalizers))[.\\[].*", "$1");
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
    if (isUnknown(violation)) {
      return true;
    }
    if (statusElsewhere && kubernetes(path).matches("status(\\W.*)?")) {
      return hasFields(violation.at().value()); // else the server drops it, whatever it is
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
      return isBound(schema, out) || isOfScale(path);
    }
    if (violation instanceof Violation.Duplicate) {
      return schema(Objects.requireNonNull(Objects.requireNonNull(path.parent()).parent()))
          .has("x-kubernetes-list-map-keys");
    }
    return violation instanceof Violation.WrongType;
  }

  private static boolean hasFields(JsonNode value) {
    return value.isObject() ? !value.isEmpty() : value.valueStream().anyMatch(OurCheck::hasFields);
  }

  private static boolean isUnknown(Violation violation) {
    return violation instanceof Violation.Unknown
        || violation instanceof Violation.Removed
        || violation instanceof Violation.NotYet;
  }

  /** That a number has more bits than its format, the server does not mind: the operator does. */
  private static boolean isBound(JsonNode schema, Violation.OutOfLimits out) {
    String keyword =
        switch (out.limit()) {
          case MINIMUM -> "minimum";
          case MAXIMUM -> "maximum";
          case MIN_LENGTH -> "minLength";
          case MAX_LENGTH -> "maxLength";
          case MIN_ITEMS -> "minItems";
        };
    return schema.has(keyword) && schema.get(keyword).asLong() == out.bound();
  }

  /** What a scale reads has to fit into 32 bits. */
  private boolean isOfScale(FieldPath path) {
    return crd.tree()
        .at("/spec/versions/0/subresources/scale")
        .valueStream()
        .anyMatch(replicas -> replicas.asText().equals("." + kubernetes(path)));
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
