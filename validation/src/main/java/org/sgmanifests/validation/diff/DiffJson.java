package org.sgmanifests.validation.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.report.JsonText;

/**
 * Differences for programs, as one JSON object: {@code equal}, {@code objects} with their {@code
 * fields}, and {@code findings} where a change is dangerous. The shape is stable; values that there
 * are not, and those of Secrets, are null.
 */
public final class DiffJson {
  private DiffJson() {}

  /**
   * {@return the text, with a line end}
   *
   * @param diff the differences
   */
  public static String of(ManifestDiff diff) {
    ObjectNode root = JsonText.object();
    root.put("equal", diff.isEmpty());
    ArrayNode objects = root.putArray("objects");
    for (ObjectDiff object : diff.objects()) {
      ObjectNode node = objects.addObject();
      node.put("change", object.kind().toString());
      node.put("kind", object.object().kind());
      node.put("namespace", object.object().namespace());
      node.put("name", object.object().name());
      add(node.putArray("findings"), object.findings());
      ArrayNode fields = node.putArray("fields");
      object.fields().forEach(field -> add(fields.addObject(), field));
    }
    return JsonText.of(root);
  }

  private static void add(ObjectNode node, FieldDiff field) {
    node.put("path", field.path());
    node.put("change", field.kind().toString());
    node.put("secret", field.isSecret());
    node.set("before", field.before().orElse(null));
    node.set("after", field.after().orElse(null));
    add(node.putArray("findings"), field.findings());
  }

  private static void add(ArrayNode list, List<Finding> findings) {
    for (Finding finding : findings) {
      list.addObject()
          .put("rule", finding.rule())
          .put("severity", finding.severity().toString())
          .put("path", finding.path())
          .put("message", finding.message())
          .put("remedy", finding.remedy());
    }
  }
}
