package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Switches for developers of StackGres, of no use in production. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeveloperOptions(
    @Since("1.6") @JsonPropertyDescription("Operator version to pretend.") String version,
    @Since("1.6")
        @JsonPropertyDescription("Log level of operator and REST API, for example INFO or DEBUG.")
        String logLevel,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True makes scripts and processes write debug output. Default false.")
        Boolean showDebug,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription("True shows stack traces in the log. Default false.")
        Boolean showStackTraces,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True uses images with a Java virtual machine instead of native ones. Default "
                + "false.")
        Boolean useJvmImages,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True opens a debug port in the Java virtual machines. Default false. Needs "
                + "useJvmImages.")
        Boolean enableJvmDebug,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True lets the Java virtual machines wait for a debugger at start. Default false. "
                + "Needs enableJvmDebug.")
        Boolean enableJvmDebugSuspend,
    @Since("1.6")
        @JsonPropertyDescription(
            "Address of an operator that runs outside of the Kubernetes cluster.")
        String externalOperatorIp,
    @Since("1.6")
        @JsonPropertyDescription("Port of an operator that runs outside of the Kubernetes cluster.")
        Integer externalOperatorPort,
    @Since("1.6")
        @JsonPropertyDescription(
            "Address of a REST API that runs outside of the Kubernetes cluster.")
        String externalRestApiIp,
    @Since("1.6")
        @JsonPropertyDescription("Port of a REST API that runs outside of the Kubernetes cluster.")
        Integer externalRestApiPort,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True allows extensions to be pulled from an image registry. Default false.")
        Boolean allowPullExtensionsFromImageRepository,
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription(
            "True keeps containers from running with an arbitrary user id, as OpenShift "
                + "demands it. Default false.")
        Boolean disableArbitraryUser,
    @Since("1.6") @JsonPropertyDescription("Volumes that replace parts of the images.")
        DeveloperPatches patches,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public DeveloperOptions {
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
