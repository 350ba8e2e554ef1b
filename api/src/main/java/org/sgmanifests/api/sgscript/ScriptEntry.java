package org.sgmanifests.api.sgscript;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.TransactionIsolation;

/**
 * One SQL script with its database, user and transaction settings. Exactly one of script and
 * scriptFrom has to be set.
 */
@OneOf({"script", "scriptFrom"})
@Needs(field = "storeStatusInDatabase", is = "true", needs = "wrapInTransaction")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScriptEntry(
    @Since("1.3")
        @JsonPropertyDescription("Label of the entry. Should be unique, but nothing enforces it.")
        String name,
    @Default("-1")
        @Since("1.3")
        @JsonPropertyDescription(
            "Number that ties the entry to its status, unique in the SGScript. Absent or -1 "
                + "(the default) lets the operator assign the next free number; do not change it "
                + "later.")
        Integer id,
    @Since("1.3")
        @JsonPropertyDescription(
            "Raise it to run the entry again. Only done by hand when managedVersions is "
                + "false. Unset becomes 0.")
        Integer version,
    @Since("1.3")
        @JsonPropertyDescription("Database to run the script in, not empty. Unset means postgres.")
        @NotEmpty
        String database,
    @Since("1.3")
        @JsonPropertyDescription("Database role to run the script as. Unset means the superuser.")
        String user,
    @Since("1.3")
        @JsonPropertyDescription(
            "Runs the script in one transaction of this isolation level: read-committed, "
                + "repeatable-read or serializable. Unset means no surrounding transaction.")
        TransactionIsolation wrapInTransaction,
    @Since("1.3")
        @JsonPropertyDescription(
            "True also records the state in the database, in the same transaction as the "
                + "script, so that it is applied only once. Needs wrapInTransaction. Unset means "
                + "false.")
        Boolean storeStatusInDatabase,
    @Since("1.3")
        @JsonPropertyDescription(
            "True tries a failed entry again later. Unset means false: it stays failed until "
                + "its version changes.")
        Boolean retryOnError,
    @Since("1.3")
        @JsonPropertyDescription(
            "SQL text. Visible to everybody who can read the object: put confidential content "
                + "into a Secret with scriptFrom.")
        String script,
    @Since("1.3")
        @JsonPropertyDescription(
            "Secret or ConfigMap with the SQL, in the namespace of the cluster that runs it. "
                + "If it is missing, the entry fails at run time.")
        ScriptSource scriptFrom,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ScriptEntry {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
