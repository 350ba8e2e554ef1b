package org.sgmanifests.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all StackGres kinds have in common: apiVersion and kind (preset by the class), metadata,
 * spec and status.
 *
 * <p>It implements fabric8's {@link HasMetadata}, so that the kinds work with fabric8's client, but
 * not its {@code CustomResource}: that class lives in the client, which a user of the model does
 * not need. Like every object of fabric8 it has setters; its sections are immutable records. Use
 * the generated builder of the kind to make or change one.
 *
 * @param <S> the record of the spec section
 * @param <T> the record of the status section, which the operator writes; {@link
 *     org.sgmanifests.api.common.NoStatus} where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec", "status"})
// Or HasMetadata would hand on fabric8's deserializer, which makes a GenericKubernetesResource of
// it.
@JsonDeserialize(using = JsonDeserializer.None.class)
public abstract class StackGresResource<S, T> implements HasMetadata, Namespaced {
  /** API group and version, which the class says unless somebody sets another one. */
  private String apiVersion = HasMetadata.getApiVersion(getClass());

  /** Name of the kind, which the class says unless somebody sets another one. */
  private String kind = HasMetadata.getKind(getClass());

  /** Name, namespace, labels and so on. */
  private @Nullable ObjectMeta metadata;

  /** What is wanted. */
  private @Nullable S spec;

  /** What the operator says about it. */
  private @Nullable T status;

  /** Fields of newer StackGres releases. */
  private Map<String, Object> additionalProperties = Map.of();

  /** An object without metadata, spec and status. */
  protected StackGresResource() {}

  @Override
  public String getApiVersion() {
    return apiVersion;
  }

  @Override
  public void setApiVersion(String apiVersion) {
    this.apiVersion = apiVersion;
  }

  @Override
  public String getKind() {
    return kind;
  }

  /**
   * Sets the name of the kind; Jackson needs it.
   *
   * @param kind as the class says it already
   */
  public void setKind(String kind) {
    this.kind = kind;
  }

  @Override
  public @Nullable ObjectMeta getMetadata() {
    return metadata;
  }

  @Override
  public void setMetadata(@Nullable ObjectMeta metadata) {
    this.metadata = metadata;
  }

  /** {@return what is wanted; {@code null} when nothing was set} */
  public @Nullable S getSpec() {
    return spec;
  }

  /**
   * Sets what is wanted.
   *
   * @param spec replaces what was set before as a whole
   */
  public void setSpec(@Nullable S spec) {
    this.spec = spec;
  }

  /**
   * {@return what the operator says about the object; {@code null} for one that is to be applied}
   */
  public @Nullable T getStatus() {
    return status;
  }

  /**
   * Sets what the operator says about the object; it is no part of a manifest to apply.
   *
   * @param status replaces what was set before as a whole
   */
  public void setStatus(@Nullable T status) {
    this.status = status;
  }

  /**
   * {@return the top-level fields that this version of the model doesn't know; never {@code null}}
   */
  @JsonAnyGetter
  public Map<String, Object> getAdditionalProperties() {
    return additionalProperties;
  }

  /**
   * Sets top-level fields that this version of the model doesn't know.
   *
   * @param additionalProperties values by name; {@code null} for none
   */
  public void setAdditionalProperties(@Nullable Map<String, Object> additionalProperties) {
    this.additionalProperties = Frozen.additional(additionalProperties);
  }

  @JsonAnySetter
  void addAdditionalProperty(String name, Object value) {
    Map<String, Object> properties = new LinkedHashMap<>(additionalProperties);
    properties.put(name, value);
    setAdditionalProperties(properties);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // every kind is a subclass, and two kinds are never equal
  public final boolean equals(Object other) {
    return other != null
        && other.getClass() == getClass()
        && other instanceof StackGresResource<?, ?> that
        && Objects.equals(apiVersion, that.apiVersion)
        && Objects.equals(kind, that.kind)
        && Objects.equals(metadata, that.metadata)
        && Objects.equals(spec, that.spec)
        && Objects.equals(status, that.status)
        && Objects.equals(additionalProperties, that.additionalProperties);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(apiVersion, kind, metadata, spec, status, additionalProperties);
  }

  @Override
  public String toString() {
    return kind + "(metadata=" + metadata + ", spec=" + spec + ", status=" + status + ")";
  }
}
