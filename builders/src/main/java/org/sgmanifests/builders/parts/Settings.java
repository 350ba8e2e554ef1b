package org.sgmanifests.builders.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sgmanifests.api.common.PgBouncerBuilder;
import org.sgmanifests.api.common.PgBouncerIniBuilder;
import org.sgmanifests.api.common.PoolingBuilder;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigSpecBuilder;

/** Parameters of PostgreSQL and of PgBouncer, as the objects that hold them. */
public final class Settings {
  private Settings() {}

  /**
   * Parameters of one major version.
   *
   * @param major such as 16; it has to be the one of the cluster
   * @param parameters by name, as in {@code postgresql.conf}; StackGres adds its own defaults
   */
  public static Part<SGPostgresConfig> postgres(String major, Map<String, String> parameters) {
    Map<String, String> copy = new LinkedHashMap<>(parameters);
    return Part.made(
        "parameters " + copy.keySet(),
        (metadata, assembly) -> {
          assembly
              .problems()
              .addIf(
                  !major.matches("[1-9][0-9]"),
                  "postgresConfig",
                  "`" + major + "` is no major version",
                  "give the major version of the cluster, such as 16");
          return new SGPostgresConfigBuilder()
              .withMetadata(metadata)
              .withSpec(
                  new SGPostgresConfigSpecBuilder()
                      .withPostgresVersion(major)
                      .withPostgresqlConf(copy)
                      .build())
              .build();
        });
  }

  /**
   * Settings of the section {@code [pgbouncer]}.
   *
   * @param settings by name, as in {@code pgbouncer.ini}, such as {@code pool_mode}; StackGres adds
   *     its own defaults
   */
  public static Part<SGPoolingConfig> pooling(Map<String, String> settings) {
    Map<String, Object> copy = new LinkedHashMap<>(settings);
    return Part.made(
        "pooling " + copy.keySet(),
        (metadata, assembly) ->
            new SGPoolingConfigBuilder()
                .withMetadata(metadata)
                .withSpec(
                    new PoolingBuilder()
                        .withPgBouncer(
                            new PgBouncerBuilder()
                                .withPgbouncerIni(
                                    new PgBouncerIniBuilder().withPgbouncer(copy).build())
                                .build())
                        .build())
                .build());
  }
}
