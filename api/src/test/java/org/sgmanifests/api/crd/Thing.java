package org.sgmanifests.api.crd;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.StackGresResource;
import org.sgmanifests.api.common.NoStatus;
import org.sgmanifests.api.schema.Demanded;
import org.sgmanifests.api.schema.Embedded;
import org.sgmanifests.api.schema.Form;
import org.sgmanifests.api.schema.Format;
import org.sgmanifests.api.schema.FreeForm;
import org.sgmanifests.api.schema.MapList;
import org.sgmanifests.api.schema.NameLimit;
import org.sgmanifests.api.schema.Needs;
import org.sgmanifests.api.schema.NotEmpty;
import org.sgmanifests.api.schema.OneOf;
import org.sgmanifests.api.schema.Range;
import org.sgmanifests.api.schema.RefersTo;
import org.sgmanifests.api.schema.Refused;
import org.sgmanifests.api.schema.RemovedIn;
import org.sgmanifests.api.schema.RenamedFrom;
import org.sgmanifests.api.schema.Scale;
import org.sgmanifests.api.schema.SectionPer;
import org.sgmanifests.api.schema.Since;
import org.sgmanifests.api.values.BackupCompression;
import org.sgmanifests.api.values.ReplicationRole;
import org.sgmanifests.api.values.UpdateStrategyType;

/** A small kind with one field of each sort that the CRDs have to get right. */
@JsonClassDescription("A thing.")
@Group("example.org")
@Version("v1")
@NameLimit(20)
@Scale(
    specReplicas = ".spec.size",
    statusReplicas = ".status.size",
    labelSelector = ".status.labels")
@AdditionalPrinterColumn(name = "second", jsonPath = ".spec.b", priority = 1)
@AdditionalPrinterColumn(name = "first", jsonPath = ".spec.a")
public class Thing extends StackGresResource<Thing.Spec, Thing.Status> {

  /** As {@link Thing}, but with nothing that is optional in a kind. */
  @JsonClassDescription("A plain thing.")
  @Group("example.org")
  @Version("v1")
  public static class Plain extends StackGresResource<Part, NoStatus> {}

  /** One field of each sort. */
  @OneOf(
      value = {"size", "bytes"},
      optional = true)
  @SectionPer(
      field = "enforcedByNobody",
      sections = {"part", "Other=parts"},
      demanded = "part")
  @Needs(field = "size", is = "3", needs = "bytes")
  public record Spec(
      @Range(min = 1, max = 9) Integer size,
      @Format("int64") Long bytes,
      Long longWithoutFormat,
      BackupCompression enforcedBySchema,
      ReplicationRole enforcedByWebhook,
      UpdateStrategyType enforcedByNobody,
      @NotEmpty List<ReplicationRole> roles,
      @Demanded @NotEmpty @Form(Form.Text.DURATION) @Refused(instead = "size") String text,
      @FreeForm Map<String, Object> freeForm,
      Map<String, Object> anyValues,
      Map<String, Map<String, Object>> anyValuesByName,
      Part part,
      @MapList(key = "name") List<Part> parts,
      Map<String, Part> partsByName,
      @Embedded(required = "port") List<ServicePort> ports,
      @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

  /** A record inside of others. */
  @RemovedIn(
      value = "1.16",
      fields = {"old[].on: boolean", "old[].texts[]: map[string]string"},
      instead = "spec.size")
  public record Part(
      @Since("1.16")
          @RefersTo(
              value = "Secret",
              generated = "{name}-default",
              ignoredWhen = "spec.size=0",
              madeAtRunTime = true)
          @JsonPropertyDescription("Name of the part.")
          String name,
      @RenamedFrom(value = "titel", since = "1.15", until = "1.17", in = "part")
          @JsonProperty("description")
          @JsonPropertyDescription("A field of this name.")
          String text,
      @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}

  /** Only unknown fields. */
  public record Status(@JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {}
}
