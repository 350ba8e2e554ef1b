package org.sgmanifests.builders.credentials;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the names that every {@link SecretSource} has. */
final class NameProblems {
  private NameProblems() {}

  static List<String> of(SecretSource source, String cluster) {
    List<String> found = new ArrayList<>();
    String secretName = source.secretName();
    if (secretName.isBlank()) {
      found.add("Secret name: blank; give the name of the Secret with the source's users");
    } else if (secretName.equals(cluster)) {
      found.add(
          "Secret name: the operator generates a Secret named like the cluster; choose another"
              + " name");
    }
    for (Role role : Role.values()) {
      found.addAll(ValueProblems.of("name of the " + role.title(), source.users().name(role)));
    }
    return found;
  }
}
