package org.sgmanifests.validation.rules.cluster;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** Requests of sidecars that exceed the total that they are part of. */
public final class SidecarsBeyondRequests implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (Field fail : bundle.all("SGCluster", "spec.pods.resources.failWhenTotalIsHigher")) {
      Field resources = fail.manifest().at("spec.pods.resources");
      boolean split = !resources.get("disableResourcesRequestsSplitFromTotal").value().asBoolean();
      Field name = fail.manifest().at("spec.sgInstanceProfile");
      if (fail.value().asBoolean() && split && name.text() != null) {
        bundle
            .find("SGInstanceProfile", fail.manifest(), name.text())
            .ifPresent(
                profile -> {
                  check(name, profile, "cpu", findings);
                  check(name, profile, "memory", findings);
                });
      }
    }
  }

  private static void check(Field name, Manifest profile, String amount, Findings findings) {
    Field requests = profile.at("spec.requests");
    Field total =
        requests.get(amount).isSet() ? requests.get(amount) : profile.at("spec." + amount);
    BigDecimal sum = BigDecimal.ZERO;
    for (Field sidecar : requests.get("containers").fields()) {
      sum = sum.add(number(sidecar.get(amount)));
    }
    if (isAmount(total) && sum.compareTo(number(total)) > 0) {
      findings.add(
          name,
          "The sidecars of SGInstanceProfile "
              + Words.quote(profile.name())
              + " request more "
              + amount
              + " than the total of "
              + Words.quote(total.value())
              + ", which nothing is left of for PostgreSQL.",
          "raise `spec.requests."
              + amount
              + "` of the profile, or lower `spec.requests.containers`.");
    }
  }

  /** Zero for what is no amount; that is another rule's finding. */
  private static BigDecimal number(Field amount) {
    return isAmount(amount)
        ? Quantity.getAmountInBytes(new Quantity(amount.value().asText()))
        : BigDecimal.ZERO;
  }

  private static boolean isAmount(Field amount) {
    return amount.value().asText().matches("[0-9]{1,15}(\\.[0-9]{1,9})?(m|Mi|Gi)?");
  }
}
