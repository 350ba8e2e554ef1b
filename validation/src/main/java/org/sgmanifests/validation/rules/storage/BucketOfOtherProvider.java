package org.sgmanifests.validation.rules.storage;

import java.util.List;
import java.util.Map;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A bucket with the address form of another provider. */
public final class BucketOfOtherProvider implements Rule {
  private static final Map<String, List<String>> SCHEMES =
      Map.of(
          "s3", List.of("s3", "http", "https"),
          "s3Compatible", List.of("s3", "http", "https"),
          "gcs", List.of("gs"),
          "azureBlob", List.of("azure"));

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    SCHEMES.forEach(
        (section, schemes) -> {
          for (Field bucket : bundle.all("SGObjectStorage", "spec." + section + ".bucket")) {
            String text = bucket.value().asText();
            int end = text.indexOf("://");
            if (end > 0 && !schemes.contains(text.substring(0, end))) {
              findings.add(
                  bucket,
                  Words.quote(text) + " is no bucket of the type " + Words.quote(section) + ".",
                  "write "
                      + Words.quote(schemes.get(0) + text.substring(end))
                      + ", or use the type of that provider.");
            }
          }
        });
  }
}
