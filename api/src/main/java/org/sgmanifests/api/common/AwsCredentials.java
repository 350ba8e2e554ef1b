package org.sgmanifests.api.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.Since;

/** Access to Amazon S3, either by the IAM role of the pod or by keys in Secrets. */
@Needs(
    field = "useIAMRole",
    is = {"false", Needs.UNSET},
    needs = "secretKeySelectors")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AwsCredentials(
    @Default("false")
        @Since("1.18")
        @Since(value = "1.18.3", in = "sgBackupConfig.storage.s3.awsCredentials")
        @JsonPropertyDescription(
            "True uses the IAM role of the pod instead of keys; the selectors are not looked "
                + "at then. Default false.")
        Boolean useIAMRole,
    @Since("1.2")
        @JsonPropertyDescription("Access keys in Secrets. Mandatory unless useIAMRole is true.")
        AwsSecretKeySelectors secretKeySelectors,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public AwsCredentials {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
