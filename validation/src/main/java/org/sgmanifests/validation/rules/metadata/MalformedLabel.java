package org.sgmanifests.validation.rules.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A label or annotation, of an object or for generated ones, that Kubernetes would refuse. */
public final class MalformedLabel implements Rule {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");
  private static final Pattern PREFIX =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
  private static final List<String> PLACES =
      List.of(
          "spec.metadata",
          "spec.coordinator.metadata",
          "spec.shards.metadata",
          "spec.shards.overrides[].metadata");
  private static final List<String> KINDS =
      List.of("SGCluster", "SGShardedCluster", "SGStream", "SGDistributedLogs");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    ownMetadata(bundle, findings);
    for (String kind : KINDS) {
      for (String place : PLACES) {
        for (Field metadata : bundle.all(kind, place)) {
          generatedMetadata(metadata, findings);
        }
      }
    }
  }

  private static void generatedMetadata(Field metadata, Findings findings) {
    for (Field key : metadata.all("labels{}.{}")) {
      key(key, findings);
      value(key, findings);
    }
    for (Field key : metadata.all("annotations{}.{}")) {
      key(key, findings);
    }
  }

  /** The labels and annotations of the objects themselves, which the API server looks at. */
  private static void ownMetadata(CheckedBundle bundle, Findings findings) {
    for (Manifest manifest : bundle.all()) {
      for (Field label : manifest.at("metadata.labels").fields()) { // with or without a value
        key(label, findings);
        value(label, findings);
      }
      for (Field annotation : manifest.at("metadata.annotations").fields()) {
        // Kubernetes takes capital letters in the domain of an annotation, not of a label.
        key(annotation, name(annotation).toLowerCase(Locale.ROOT), findings);
      }
    }
  }

  private static String name(Field entry) {
    return Objects.requireNonNull(entry.path().name());
  }

  private static void key(Field field, Findings findings) {
    key(field, name(field), findings);
  }

  private static void key(Field field, String key, Findings findings) {
    int slash = key.lastIndexOf('/');
    String prefix = slash < 0 ? "x" : key.substring(0, slash);
    String name = key.substring(slash + 1);
    if (prefix.indexOf('/') >= 0) {
      findings.add(
          field,
          "The key " + Words.quote(key) + " has more than one slash.",
          "write a domain such as `example.com`, one slash, and a name.");
    } else if (prefix.length() > 253 || !PREFIX.matcher(prefix).matches()) {
      findings.add(
          field,
          "The part before the slash of the key " + Words.quote(key) + " is no domain name.",
          "write a domain such as `example.com`, one slash, and a name.");
    } else if (name.length() > 63 || !NAME.matcher(name).matches()) {
      findings.add(
          field,
          Words.quote(name) + " cannot be the name of a label or annotation.",
          "write up to 63 letters, digits, dashes, underscores and dots, a letter or digit at both"
              + " ends.");
    }
  }

  private static void value(Field field, Findings findings) {
    String value = field.text();
    if (value != null
        && !value.isEmpty()
        && (value.length() > 63 || !NAME.matcher(value).matches())) {
      findings.add(
          field,
          Words.quote(value) + " cannot be the value of a label.",
          "write up to 63 letters, digits, dashes, underscores and dots, a letter or digit at both"
              + " ends, or use an annotation.");
    }
  }
}
