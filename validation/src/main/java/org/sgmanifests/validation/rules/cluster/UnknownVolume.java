package org.sgmanifests.validation.rules.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sgmanifests.api.catalogue.StackGresVersion;
import org.sgmanifests.api.text.Nearest;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.Words;
import org.sgmanifests.validation.tree.Field;

/**
 * A mount of a custom volume that the pod doesn't have, or has under another name. The CRDs
 * describe the prefix of that name as {@code c-} since 1.15; what is known of the operator's code
 * says {@code custom-}, so either is taken.
 */
public final class UnknownVolume implements Rule {
  private static final String LONG_PREFIX = "custom-";

  private static final StackGresVersion SHORT_PREFIX = StackGresVersion.of("1.15");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    List<String> prefixes =
        bundle.release().has(SHORT_PREFIX) ? List.of("c-", LONG_PREFIX) : List.of(LONG_PREFIX);
    List<Field> mounts = new ArrayList<>(bundle.embedded("VolumeMount"));
    bundle.embedded("Container").forEach(c -> mounts.addAll(c.all("volumeMounts[]")));
    Map<String, Set<String>> volumes = new HashMap<>();
    for (Field mount : mounts) {
      Field name = mount.get("name");
      for (Field pods : mount.enclosing()) {
        if (name.text() != null
            && "pods".equals(pods.path().name())
            && lists(pods).stream().noneMatch(bundle::isExplained)) {
          String place = pods.manifest().index() + " " + pods.path();
          check(name, prefixes, volumes.computeIfAbsent(place, p -> volumes(pods)), findings);
        }
      }
    }
  }

  /** An override can also use the volumes of all shards. */
  private static List<Field> lists(Field pods) {
    Field own = pods.get("customVolumes");
    return pods.path().toString().startsWith("spec.shards.")
        ? List.of(own, pods.manifest().at("spec.shards.pods.customVolumes"))
        : List.of(own);
  }

  private static Set<String> volumes(Field pods) {
    Set<String> names = new TreeSet<>();
    for (Field list : lists(pods)) {
      list.all("[].name").forEach(field -> names.add(field.value().asText()));
    }
    return names;
  }

  /** Of the volumes that the operator gives to a pod nobody has a list; they have no prefix. */
  private static void check(
      Field mount, List<String> prefixes, Set<String> volumes, Findings findings) {
    String name = Objects.requireNonNull(mount.text());
    String prefix = prefixes.stream().filter(name::startsWith).findFirst().orElse(prefixes.get(0));
    if (volumes.contains(name)) {
      findings.add(
          mount,
          "Custom volume "
              + Words.quote(name)
              + " is called "
              + Words.quote(prefix + name)
              + " inside the pod.",
          "use " + Words.quote(prefix + name) + ".");
    } else if (name.startsWith(prefix) && !volumes.contains(name.substring(prefix.length()))) {
      Set<String> known =
          volumes.stream().map(v -> prefix + v).collect(Collectors.toCollection(TreeSet::new));
      String add = "add that volume to `customVolumes`, there without `" + prefix + "`.";
      findings.add(
          mount,
          "There is no custom volume " + Words.quote(name) + ".",
          Nearest.to(name, known).map(v -> "use " + Words.quote(v) + ", or " + add).orElse(add));
    }
  }
}
