package org.sgmanifests.validation.policy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sgmanifests.validation.finding.Finding;

/**
 * One finding as a baseline keeps it. All but the fingerprint is for the reader.
 *
 * @param object the object, as findings name it
 * @param path the field, in kubectl's form
 * @param rule id of the rule
 * @param fingerprint what a later finding is known by
 */
public record BaselineEntry(String object, String path, String rule, String fingerprint) {
  /** The key of the list of entries. */
  public static final String LIST = "findings";

  static final List<String> KEYS = List.of("object", "path", "rule", "fingerprint");

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::object)
          .thenComparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::fingerprint);

  private static BaselineEntry of(Finding finding) {
    return new BaselineEntry(
        finding.object(), finding.path(), finding.rule(), Fingerprint.of(finding));
  }

  /**
   * {@return the content of a baseline with these findings; the same findings give the same
   * content}
   *
   * @param findings the findings
   */
  public static ObjectNode tree(Collection<Finding> findings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode list = root.putArray(LIST);
    findings.stream()
        .map(BaselineEntry::of)
        .sorted(ORDER)
        .forEach(
            entry ->
                list.addObject()
                    .put("object", entry.object)
                    .put("path", entry.path)
                    .put("rule", entry.rule)
                    .put("fingerprint", entry.fingerprint));
    return root;
  }
}
