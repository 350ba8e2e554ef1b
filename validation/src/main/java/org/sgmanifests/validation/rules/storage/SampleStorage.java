package org.sgmanifests.validation.rules.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.FieldPath;
import org.sgmanifests.validation.tree.Manifest;

/**
 * Storage of type s3Compatible, of which the operator takes all that is missing from a sample for
 * MinIO; but only when it is created.
 */
public final class SampleStorage {
  private static final String SECTION = "spec.s3Compatible";
  private static final String SELECTORS = "awsCredentials.secretKeySelectors.";
  private static final List<String> FIELDS =
      List.of(
          "bucket",
          "endpoint",
          SELECTORS + "accessKeyId.name",
          SELECTORS + "accessKeyId.key",
          SELECTORS + "secretAccessKey.name",
          SELECTORS + "secretAccessKey.key");
  private static final List<String> OTHERS = List.of("spec.s3", "spec.gcs", "spec.azureBlob");

  private SampleStorage() {}

  /**
   * {@return whether it is no error that a field is missing: the operator fills it in, or a type
   * that was dropped is the error}
   *
   * @param bundle the bundle
   * @param missing a field without a value that is mandatory otherwise
   */
  public static boolean excuses(CheckedBundle bundle, Field missing) {
    Manifest storage = missing.manifest();
    String path = storage.kind().equals("SGObjectStorage") ? missing.path().toString() : "";
    if (!path.startsWith(SECTION)) {
      return false;
    }
    Optional<Manifest> before = bundle.deployed(storage);
    if (before.isEmpty()) {
      return isSample(storage) && !path.contains(".caCertificate");
    }
    return path.equals(SECTION)
        && !storage.written().at("spec.type").isSet()
        && before.get().written().at("spec.type").isSet();
  }

  /** Whether a sample is what storage becomes without a section; two sections are an error. */
  private static boolean isSample(Manifest storage) {
    return storage.at("spec.type").is("s3Compatible")
        && storage.at("spec").value().isObject()
        && (storage.at(SECTION).isSet() || OTHERS.stream().noneMatch(o -> storage.at(o).isSet()));
  }

  /** What the operator is going to take from the sample: fields, or sections as a whole. */
  static List<Field> missing(CheckedBundle bundle, Manifest storage) {
    Map<FieldPath, Field> missing = new LinkedHashMap<>();
    if (bundle.deployed(storage).isEmpty() && isSample(storage)) {
      for (String path : FIELDS) {
        Field field = outermost(storage.written().at(SECTION + "." + path));
        if (!field.isSet() && !bundle.isMisspelt(field)) {
          missing.put(field.path(), field);
        }
      }
    }
    return new ArrayList<>(missing.values());
  }

  /** The section that is missing as a whole, or the field itself. */
  private static Field outermost(Field field) {
    Field missing = field;
    for (Field around : field.enclosing()) {
      Field written = around.written();
      if (written.isSet()) {
        break;
      }
      missing = written;
    }
    return missing;
  }

  /** The innermost section that all of the fields are in. */
  static Field common(List<Field> fields) {
    List<Field> around = fields.get(0).enclosing();
    return around.stream()
        .filter(section -> fields.stream().allMatch(field -> isIn(field.path(), section.path())))
        .findFirst()
        .orElseThrow()
        .written();
  }

  private static boolean isIn(FieldPath path, FieldPath section) {
    for (FieldPath step = path.parent(); step != null; step = step.parent()) {
      if (step.equals(section)) {
        return true;
      }
    }
    return false;
  }
}
