package org.sgmanifests.apply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.APIResource;
import io.fabric8.kubernetes.api.model.APIResourceList;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceList;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.ServerSideApplicable;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.RawManifest;

/**
 * The API server for one run: asks once which kinds there are, and applies objects of any kind as
 * they stand in their manifests.
 */
final class ApiServer {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What the server writes itself, and takes from nobody. A dump of a cluster has it. */
  private static final List<String> OF_THE_SERVER =
      List.of(
          "managedFields",
          "resourceVersion",
          "generation",
          "uid",
          "creationTimestamp",
          "deletionTimestamp",
          "selfLink");

  private final KubernetesClient client;
  private final String fieldManager;
  private final boolean force;
  private final Map<String, List<APIResource>> kinds = new HashMap<>();
  private boolean gone;

  ApiServer(KubernetesClient client, String fieldManager, boolean force) {
    this.client = client;
    this.fieldManager = fieldManager;
    this.force = force;
  }

  /**
   * Whether a Namespace is not there yet.
   *
   * @param problems gets it when the server doesn't say
   */
  boolean isMissing(RawManifest namespace, List<ApplyProblem> problems) {
    try {
      return client.namespaces().withName(name(namespace)).get() == null;
    } catch (KubernetesClientException e) {
      refused(refusals(namespace), e, problems);
      return false;
    }
  }

  /**
   * Applies an object.
   *
   * @param dryRun whether the server only says what it would do
   * @param problems gets what the server has against it
   * @return the effect; {@code null} if there are problems
   */
  @Nullable AppliedObject apply(RawManifest manifest, boolean dryRun, List<ApplyProblem> problems) {
    Refusals refusals = refusals(manifest);
    try {
      APIResource kind = kind(manifest).orElse(null);
      if (kind == null) {
        problems.add(refusals.unknownKind(Objects.toString(manifest.getApiVersion())));
        return null;
      }
      Resource<GenericKubernetesResource> resource = resource(manifest, kind);
      GenericKubernetesResource before = resource.get();
      ServerSideApplicable<GenericKubernetesResource> apply =
          resource.dryRun(dryRun).fieldManager(fieldManager);
      GenericKubernetesResource after = (force ? apply.forceConflicts() : apply).serverSideApply();
      return applied(manifest, kind, effect(before, after));
    } catch (KubernetesClientException e) {
      refused(refusals, e, problems);
      return null;
    }
  }

  /** Whether the server didn't answer; then there is no use in asking more. */
  boolean isGone() {
    return gone;
  }

  private void refused(
      Refusals refusals, KubernetesClientException e, List<ApplyProblem> problems) {
    gone = Refusals.isGone(e);
    if (gone) {
      problems.add(Refusals.gone(e));
    } else {
      problems.addAll(refusals.of(e));
    }
  }

  /** What is recorded of an object that the server is not asked about. */
  AppliedObject notTried(RawManifest manifest) {
    return new AppliedObject(
        Objects.toString(manifest.getKind()),
        namespace(manifest),
        name(manifest),
        Effect.NOT_TRIED);
  }

  private AppliedObject applied(RawManifest manifest, APIResource kind, Effect effect) {
    String namespace = kind.getNamespaced() ? namespaceOrDefault(manifest) : null;
    return new AppliedObject(kind.getKind(), namespace, name(manifest), effect);
  }

  private static Effect effect(
      @Nullable GenericKubernetesResource before, GenericKubernetesResource after) {
    if (before == null) {
      return Effect.CREATED;
    }
    return content(before).equals(content(after)) ? Effect.UNCHANGED : Effect.CHANGED;
  }

  private static JsonNode content(GenericKubernetesResource object) {
    return ofAuthor(MAPPER.valueToTree(object));
  }

  private static ObjectNode ofAuthor(ObjectNode tree) {
    tree.remove("status");
    if (tree.path("metadata") instanceof ObjectNode metadata) {
      metadata.remove(OF_THE_SERVER);
    }
    return tree;
  }

  private Optional<APIResource> kind(RawManifest manifest) {
    return kinds.computeIfAbsent(Objects.toString(manifest.getApiVersion()), this::kinds).stream()
        .filter(kind -> kind.getKind().equals(manifest.getKind()))
        .filter(kind -> !kind.getName().contains("/")) // a subresource
        .findFirst();
  }

  private List<APIResource> kinds(String apiVersion) {
    APIResourceList known = client.getApiResources(apiVersion);
    return known == null ? List.of() : new ArrayList<>(known.getResources());
  }

  private Resource<GenericKubernetesResource> resource(RawManifest manifest, APIResource kind) {
    String apiVersion = Objects.requireNonNull(manifest.getApiVersion());
    int slash = apiVersion.indexOf('/');
    MixedOperation<
            GenericKubernetesResource,
            GenericKubernetesResourceList,
            Resource<GenericKubernetesResource>>
        operation =
            client.genericKubernetesResources(
                new ResourceDefinitionContext.Builder()
                    .withGroup(slash < 0 ? "" : apiVersion.substring(0, slash))
                    .withVersion(apiVersion.substring(slash + 1))
                    .withKind(kind.getKind())
                    .withPlural(kind.getName())
                    .withNamespaced(kind.getNamespaced())
                    .build());
    GenericKubernetesResource item =
        new RawManifest(ofAuthor(manifest.tree())).as(GenericKubernetesResource.class);
    return kind.getNamespaced()
        ? operation.inNamespace(namespaceOrDefault(manifest)).resource(item)
        : operation.resource(item);
  }

  private String namespaceOrDefault(RawManifest manifest) {
    String namespace = namespace(manifest);
    return namespace == null
        ? Objects.requireNonNullElse(client.getNamespace(), "default")
        : namespace;
  }

  static @Nullable String namespace(RawManifest manifest) {
    return manifest.getMetadata() == null ? null : manifest.getMetadata().getNamespace();
  }

  static String name(RawManifest manifest) {
    return manifest.getMetadata() == null
        ? ""
        : Objects.requireNonNullElse(manifest.getMetadata().getName(), "");
  }

  private static Refusals refusals(RawManifest manifest) {
    String namespace = namespace(manifest);
    String path = (namespace == null ? "" : namespace + "/") + name(manifest);
    return new Refusals(Objects.toString(manifest.getKind()) + " " + path);
  }
}
