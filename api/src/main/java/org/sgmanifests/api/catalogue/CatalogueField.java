package org.sgmanifests.api.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a field.
 *
 * @param path where it is, list items written as {@code []} and map values as {@code {}}: {@code
 *     spec.pods.tolerations[].key}
 * @param name the last name of the path, which may have a dot in it: {@code pgbouncer.ini}
 * @param type as {@code kubectl explain} writes it: {@code string}, {@code []Object}, {@code
 *     map[string]string}, {@code IntOrString}; {@code any} when everything is taken
 * @param description in a sentence or two; empty below an embedded Kubernetes type, and for what
 *     was removed
 * @param required whether its object must have it
 * @param since the StackGres release that brought it, with all that it is in
 * @param removedIn the first release without it; empty while the newest has it
 * @param replacement path of the field that replaced it
 * @param defaultValue what the API server fills in
 * @param allowedValues all texts that make sense; empty when there is no such limit
 * @param limits what else its schema demands, in the words of JSON Schema: {@code minimum 1}
 * @param reference the object that it names
 * @param kubernetesType the Kubernetes type that it embeds or is a part of, such as {@code
 *     Toleration}, for which Kubernetes' own reference is the place to look
 */
public record CatalogueField(
    String path,
    String name,
    String type,
    String description,
    boolean required,
    StackGresVersion since,
    Optional<StackGresVersion> removedIn,
    Optional<String> replacement,
    Optional<JsonNode> defaultValue,
    List<String> allowedValues,
    List<String> limits,
    Optional<FieldReference> reference,
    Optional<String> kubernetesType) {

  /**
   * {@return whether a release has the field}
   *
   * @param version the release
   */
  public boolean isIn(StackGresVersion version) {
    return version.has(since) && removedIn.map(gone -> !version.has(gone)).orElse(true);
  }
}
