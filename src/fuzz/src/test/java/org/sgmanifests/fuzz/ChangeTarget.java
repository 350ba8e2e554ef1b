package org.sgmanifests.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.sgmanifests.builders.code.ManifestCode;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.ExistingObjects;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.diff.DiffJson;
import org.sgmanifests.validation.diff.DiffText;
import org.sgmanifests.validation.diff.ManifestDiff;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.upgrade.Upgrade;
import org.sgmanifests.validation.upgrade.UpgradePlan;

/**
 * A text whose last document counts as a second one: as manifests from before and after, as a
 * project's decisions about the other one, through an upgrade and into Java.
 */
public final class ChangeTarget {
  private static final ManifestReader READER = ManifestReader.create();

  private ChangeTarget() {}

  /** Called by the fuzzer before all else: what is loaded once does not count as slow. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(WarmUp.MANIFESTS);
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    int end = Math.max(0, text.lastIndexOf("---\n"));
    byte[] first = bytes(text.substring(0, end));
    Manifests before = READER.read("before", first);
    Manifests after = READER.read("after", bytes(text.substring(end)));
    Validator.create().validateChange(before, after);
    ManifestDiff diff = ManifestDiff.of(before, after, "1.18");
    DiffText.coloured().of(diff);
    DiffJson.of(diff);
    Validator.create()
        .with(Policy.read("policy", first))
        .with(Baseline.read("baseline", first))
        .asOf(LocalDate.of(2026, 6, 30))
        .validate(after.existing(ExistingObjects.read("existing", first)));
    UpgradePlan plan = Upgrade.check(after, "1.14", "1.18");
    Demand.that(!plan.toString().isEmpty(), "an empty plan");
    plan.apply();
    plan.applyKeepingBehaviour();
    try {
      ManifestCode.of(after.bundle(), "com.example.Orders");
    } catch (IllegalArgumentException e) {
      // Documented: not every object can be written in Java.
      Demand.that(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal without a word");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
