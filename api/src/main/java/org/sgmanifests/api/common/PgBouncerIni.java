package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import org.sgmanifests.api.Frozen;

/**
 * The three sections of pgbouncer.ini. Addresses, authentication, TLS and log settings belong to
 * the operator.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PgBouncerIni(
    @JsonPropertyDescription(
            "Main section: global parameters such as pool_mode or max_client_conn. Parameters "
                + "that the operator manages are silently dropped.")
        Map<String, Object> pgbouncer,
    @JsonPropertyDescription(
            "Entries by database alias, each a map of connection settings such as dbname or "
                + "pool_size. An SGPoolingConfig is refused if one sets a parameter managed by the "
                + "operator, such as host or password.")
        Map<String, Map<String, Object>> databases,
    @JsonPropertyDescription(
            "Settings by user name, such as pool_mode or max_user_connections. An "
                + "SGPoolingConfig is refused if one sets a parameter managed by the operator.")
        Map<String, Map<String, Object>> users,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public PgBouncerIni {
    pgbouncer = Frozen.map(pgbouncer);
    databases = Frozen.map(databases);
    users = Frozen.map(users);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
