package org.sgmanifests.validation.rules.storage;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** S3-compatible storage that is not complete, and becomes a sample where it is not. */
public final class SampleStorageValue implements Rule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Manifest storage : bundle.of("SGObjectStorage")) {
      List<Field> missing = SampleStorage.missing(bundle, storage);
      if (missing.isEmpty()) {
        continue;
      }
      List<String> paths = missing.stream().map(field -> field.path().toString()).toList();
      boolean typed = storage.written().at("spec.type").isSet();
      findings.add(
          missing.size() == 1 ? missing.get(0) : SampleStorage.common(missing),
          "Without "
              + Words.allInOrder(paths.stream().map(SampleStorageValue::name).toList())
              + (typed ? "" : " and without a type")
              + ", the operator fills in what its sample for MinIO has: "
              + sample(paths)
              + ".",
          remedy(missing, typed));
    }
  }

  private static String remedy(List<Field> missing, boolean typed) {
    List<String> names = missing.stream().map(field -> name(field.path().toString())).toList();
    if (names.equals(List.of("s3Compatible")) && !typed) {
      return "add `type` and the section that belongs to it.";
    }
    return names.equals(List.of("endpoint"))
        ? "add the address of the storage, such as `https://minio.example.com:9000`."
        : "add " + (names.size() == 1 ? Words.path(missing.get(0)) : Words.allInOrder(names)) + ".";
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** What comes from the sample for these fields. */
  private static String sample(List<String> paths) {
    StringBuilder values = new StringBuilder();
    boolean all = paths.contains("spec.s3Compatible");
    if (all || paths.contains("spec.s3Compatible.bucket")) {
      values.append("the bucket `stackgres`");
    }
    if (all || paths.contains("spec.s3Compatible.endpoint")) {
      values.append(values.isEmpty() ? "" : ", ").append("the endpoint `http://minio:9000`");
    }
    if (all || paths.stream().anyMatch(path -> path.contains(".awsCredentials"))) {
      values.append(values.isEmpty() ? "" : ", ").append("keys from a Secret `minio`");
    }
    return values.toString();
  }
}
