package org.sgmanifests.builders.source;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Lists of names and passwords, as JSON beside this class; a new case is a new line there. */
final class Cases {
  private Cases() {}

  static List<String> names() {
    return read("names.json");
  }

  static List<String> passwords() {
    return read("passwords.json");
  }

  private static List<String> read(String file) {
    try (InputStream json = Cases.class.getResourceAsStream(file)) {
      return new ObjectMapper().readValue(json, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
