package org.sgmanifests.validation.rules.cluster;

import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.OperatorMade;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.tree.Manifest;

/** The major version of PostgreSQL that an SGPostgresConfig was made for. */
final class ConfigMajor {
  /** The end of the name of a generated one: that of its cluster and the major come before. */
  private static final String DEFAULT = "-default";

  private ConfigMajor() {}

  /** As text; {@code null} when it is not known, or there is no such config. */
  static @Nullable String of(CheckedBundle bundle, Manifest user, String name) {
    Manifest config = bundle.find("SGPostgresConfig", user, name).orElse(null);
    if (config != null) {
      return config.at("spec.postgresVersion").text();
    }
    return bundle
        .graph()
        .madeByOperator("stackgres.io", "SGPostgresConfig", user.namespace(), name)
        .filter(made -> name.endsWith(DEFAULT) && !isOwn(made, user))
        .map(
            made -> name.substring(made.ownerName().length() + 1, name.length() - DEFAULT.length()))
        .orElse(null);
  }

  /** A cluster has its own one for its own version, or for one that is a finding itself. */
  private static boolean isOwn(OperatorMade made, Manifest user) {
    return made.ownerKind().equals(user.kind()) && made.ownerName().equals(user.name());
  }
}
