package org.sgmanifests.integration.kube;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the API server answers.
 *
 * @param warnings what it would have for whoever reads them
 */
record Answer(int status, String text, List<String> warnings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * How it tells of scripts without a number, which the operator gives them before they get here,
   * and of a scale that is written as 2.0, which kubectl sends as 2.
   */
  private static final Pattern MENDED =
      Pattern.compile("Duplicate value: \\{\"id\":-1}|accessor error: \\S+ is of the type float64");

  /**
   * How it tells of fields that it cannot even read; it tells the types of those of metadata only.
   */
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "(?:unknown|duplicate) field \"(?<strict>(?:[^\"\\\\]|\\\\.)*)\"|Go struct field"
              + " ObjectMeta\\.(?<go>[A-Za-z.]*) of type|Go value of type v1.ObjectMeta");

  /** Whether it took the object. */
  boolean isTaken() {
    return status >= 200 && status < 300;
  }

  /** Whether it takes the object, or would if an operator and kubectl had seen it before. */
  boolean wouldBeTaken() {
    return isTaken() || (status == 422 && refused().isEmpty());
  }

  /** The object, or the status that says what is wrong. */
  JsonNode body() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(status + ": " + text, e);
    }
  }

  /** The paths of the fields that it has something against, in its order and in its words. */
  List<String> refused() {
    List<String> paths = new ArrayList<>();
    JsonNode causes = body().at("/details/causes");
    if (status == 422) {
      for (JsonNode cause : causes) {
        if (!MENDED.matcher(cause.path("message").asText()).find()) {
          // What it says of a scale is written with a dot before it.
          paths.add(cause.path("field").asText().replaceFirst("^\\.", ""));
        }
      }
      return paths;
    }
    Matcher field = UNREADABLE.matcher(body().path("message").asText());
    while (field.find()) {
      String inMetadata = field.group("go") == null ? "" : "." + field.group("go");
      paths.add(field.group("strict") == null ? "metadata" + inMetadata : field.group("strict"));
    }
    return paths;
  }

  /** The object. */
  JsonNode orThrow() {
    if (!isTaken()) {
      throw new AssertionError(status + ": " + body().path("message").asText(text));
    }
    return body();
  }
}
