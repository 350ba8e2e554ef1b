package org.sgmanifests.validation.rules.cluster;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/** A custom port of a service that leads to no port of a container. */
public final class UnknownTargetPort implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (String service : List.of("primary", "replicas")) {
      String path = "spec.postgresServices." + service + ".customPorts[].targetPort";
      for (Field target : bundle.all("SGCluster", path)) {
        Set<String> names = new TreeSet<>();
        Field containers = target.manifest().at("spec.pods.customContainers");
        for (Field name : containers.all("[].ports[].name")) {
          names.add(name.value().asText());
        }
        String text = target.text();
        boolean known = !bundle.isExplained(containers); // else that is the mistake
        if (text != null && known && !text.matches("\\d+") && !names.contains(text)) {
          findings.add(
              target,
              "No custom container has a port " + Words.quote(text) + ".",
              names.isEmpty()
                  ? "add a container with this port to `spec.pods.customContainers`."
                  : "use " + Words.oneOf(names) + ".");
        }
      }
    }
  }
}
