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
   * How it tells of fields that it cannot even read; it tells the types of those of metadata only.
   */
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "(?:unknown|duplicate) field \"(?<strict>(?:[^\"\\\\]|\\\\.)*)\""
              + "|Go struct field [A-Za-z]*\\.(?<go>[A-Za-z.]*) of type");

  /** Whether it took the object. */
  boolean isTaken() {
    return status >= 200 && status < 300;
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
      causes.forEach(cause -> paths.add(cause.path("field").asText()));
      return paths;
    }
    Matcher field = UNREADABLE.matcher(body().path("message").asText());
    while (field.find()) {
      paths.add(
          field.group("strict") != null ? field.group("strict") : "metadata." + field.group("go"));
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
