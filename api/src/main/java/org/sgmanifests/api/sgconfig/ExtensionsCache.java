package org.sgmanifests.api.sgconfig;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Default;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Frozen;
import org.sgmanifests.api.schema.Since;

/** Cache for extensions inside the Kubernetes cluster, for slow or missing internet access. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionsCache(
    @Default("false")
        @Since("1.6")
        @JsonPropertyDescription("True turns the cache on. Default false.")
        Boolean enabled,
    @Default("[\"x86_64/linux/timescaledb-1\\\\.7\\\\.4-pg12\"]")
        @Since("1.6")
        @JsonPropertyDescription(
            "Regular expressions for the extension packages to download in advance.")
        List<String> preloadedExtensions,
    @Since("1.6")
        @JsonPropertyDescription(
            "Volume of the cache. Unset, with hostPath, uses a directory of the node.")
        ExtensionsCacheVolume persistentVolume,
    @Since("1.6")
        @JsonPropertyDescription(
            "Directory of the node for the cache, instead of a persistent volume.")
        String hostPath,
    @JsonAnySetter @JsonAnyGetter Map<String, Object> additionalProperties) {

  /** Copies lists and maps, so that the record stays as it was built. */
  public ExtensionsCache {
    preloadedExtensions = Frozen.list(preloadedExtensions);
    additionalProperties = Frozen.additional(additionalProperties);
  }
}
