package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sgmanifests.api.common.PgBouncer;
import org.sgmanifests.api.common.PgBouncerBuilder;
import org.sgmanifests.api.common.PgBouncerIniBuilder;
import org.sgmanifests.api.common.PoolingBuilder;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigBuilder;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfigSpecBuilder;
import org.sgmanifests.api.sgscript.SGScriptBuilder;
import org.sgmanifests.api.sgscript.SGScriptSpecBuilder;
import org.sgmanifests.api.sgscript.ScriptEntry;
import org.sgmanifests.api.sgscript.ScriptEntryBuilder;
import org.sgmanifests.builders.recipe.Part;
import org.sgmanifests.builders.recipe.Script;

/** Parameters of PostgreSQL, settings of PgBouncer and SQL, as the objects that hold them. */
public final class Settings {
  private Settings() {}

  /**
   * {@return the parameters of PostgreSQL; StackGres adds its own defaults}
   *
   * @param namespace namespace of the SGPostgresConfig
   * @param name name of the SGPostgresConfig
   * @param major version that they are for, such as 16
   * @param parameters by name, as in {@code postgresql.conf}
   */
  public static Part<SGPostgresConfig> postgres(
      String namespace, String name, String major, Map<String, String> parameters) {
    return Part.of(
        new SGPostgresConfigBuilder()
            .withMetadata(metadata(namespace, name))
            .withSpec(
                new SGPostgresConfigSpecBuilder()
                    .withPostgresVersion(major)
                    .withPostgresqlConf(new LinkedHashMap<>(parameters))
                    .build())
            .build());
  }

  /**
   * {@return the settings of PgBouncer; StackGres adds its own defaults}
   *
   * @param namespace namespace of the SGPoolingConfig
   * @param name name of the SGPoolingConfig
   * @param settings by name, as in the section {@code [pgbouncer]}, such as {@code pool_mode}
   */
  public static Part<SGPoolingConfig> pooling(
      String namespace, String name, Map<String, String> settings) {
    PgBouncer pgBouncer =
        new PgBouncerBuilder()
            .withPgbouncerIni(
                new PgBouncerIniBuilder().withPgbouncer(new LinkedHashMap<>(settings)).build())
            .build();
    return Part.of(
        new SGPoolingConfigBuilder()
            .withMetadata(metadata(namespace, name))
            .withSpec(new PoolingBuilder().withPgBouncer(pgBouncer).build())
            .build());
  }

  /**
   * {@return one text of SQL, run as superuser} Everybody who can read the SGScript sees it: SQL
   * with a password belongs into a Secret, see {@code ScriptEntry.scriptFrom}.
   *
   * @param namespace namespace of the SGScript
   * @param name name of the SGScript
   * @param database where it runs; {@code postgres} is always there
   * @param sql the statements
   */
  public static Script sql(String namespace, String name, String database, String sql) {
    ScriptEntry entry =
        new ScriptEntryBuilder().withName(name).withDatabase(database).withScript(sql).build();
    return Script.of(
        new SGScriptBuilder()
            .withMetadata(metadata(namespace, name))
            .withSpec(new SGScriptSpecBuilder().withScripts(entry).build())
            .build());
  }

  private static ObjectMeta metadata(String namespace, String name) {
    return new ObjectMetaBuilder().withNamespace(namespace).withName(name).build();
  }
}
