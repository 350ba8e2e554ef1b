package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sgmanifests.validation.tree.Each;

/**
 * Writes trees as YAML that every reader understands alike: what any reader of YAML 1.1 or 1.2
 * would take for a number, a date or a word is quoted, as value and as key. The layout is
 * kubectl's: list items are not indented, lines are not folded, texts of several lines are written
 * as such.
 *
 * <p>Keys come in the order of the tree, so equal trees give equal bytes.
 */
public final class YamlWriter {

  private static final String SEPARATOR = "---\n";

  /** Apart, so that it is made when it is needed: those who only check manifests write none. */
  private static final class Jackson {
    static final YAMLMapper MAPPER = new YAMLMapper(new PortableYamlFactory());
  }

  /**
   * {@return one document, without a {@code ---}}
   *
   * @param document the content
   */
  public String write(JsonNode document) {
    try {
      return Jackson.MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This tree cannot be written as YAML", e);
    }
  }

  /**
   * {@return several documents with {@code ---} between them}
   *
   * @param documents the contents, one a document
   */
  public String write(List<? extends JsonNode> documents) {
    return String.join(SEPARATOR, Each.of(documents, this::write));
  }

  /**
   * {@return the same in UTF-8, the only encoding of manifests}
   *
   * @param documents the contents, one a document
   */
  public byte[] writeBytes(List<? extends JsonNode> documents) {
    return write(documents).getBytes(StandardCharsets.UTF_8);
  }
}
