package org.sgmanifests.api.crd;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sgmanifests.api.Kinds;

/**
 * The step of the build after the compiler: takes the CRDs that fabric8's processor left in {@code
 * META-INF/fabric8}, completes them and writes {@code META-INF/sgmanifests/crds/<name>.yaml} and
 * {@code META-INF/sgmanifests/schemas/<kind>.json}.
 */
public final class FinishCrds {
  static final ObjectMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private FinishCrds() {}

  /**
   * {@code args[0]} is the folder of the compiled classes.
   *
   * @param args the folder of the compiled classes
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path raw = classes.resolve("META-INF/fabric8");
    Path crds = Files.createDirectories(classes.resolve("META-INF/sgmanifests/crds"));
    Path schemas = Files.createDirectories(classes.resolve("META-INF/sgmanifests/schemas"));
    for (Class<? extends HasMetadata> kind : Kinds.ALL) {
      String name = HasMetadata.getFullResourceName(kind);
      Path generated = raw.resolve(name + "-v1.yml");
      Path finished = crds.resolve(name + ".yaml");
      if (Files.exists(generated)) {
        ObjectNode crd = (ObjectNode) YAML.readTree(generated.toFile());
        CrdFinisher.finish(crd, kind);
        YAML.writeValue(finished.toFile(), crd);
        JSON.writeValue(
            schemas.resolve(HasMetadata.getKind(kind) + ".json").toFile(),
            KindSchema.of(crd, kind));
        Files.delete(generated);
        Files.deleteIfExists(raw.resolve(name + "-v1beta1.yml"));
      } else if (Files.notExists(finished)) { // else nothing was compiled since the last run
        throw new IllegalStateException(
            "the annotation processor made no CRD of " + kind + "; build again after mvn clean");
      }
    }
    requireEmpty(raw);
    Files.deleteIfExists(raw);
  }

  private static void requireEmpty(Path raw) throws IOException {
    if (Files.exists(raw)) {
      try (Stream<Path> files = Files.list(raw)) {
        List<Path> unknown = files.toList();
        if (!unknown.isEmpty()) {
          throw new IllegalStateException("of a kind that Kinds.ALL does not list: " + unknown);
        }
      }
    }
  }
}
