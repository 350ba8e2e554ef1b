package org.sgmanifests.integration.kube;

import java.util.List;

/**
 * What our check has against an object, with the paths written as the API server writes them.
 *
 * @param fields fields that are wrong
 * @param sections what has to go as a whole, so that nobody looks what else is wrong in it
 */
record Refusal(List<String> fields, List<String> sections) {
  /** Begins what is known of a path without its beginning. */
  static final String ANYWHERE = "*";

  /** Whether there is nothing, but perhaps in what has to go. */
  boolean isNone() {
    return fields.isEmpty();
  }

  boolean has(String field) {
    return fields.contains(field)
        || fields.stream()
            .filter(path -> path.startsWith(ANYWHERE))
            .anyMatch(path -> field.endsWith(path.substring(1)));
  }

  boolean isInSection(String field) {
    return sections.stream()
        .anyMatch(
            section ->
                field.startsWith(section)
                    && (field.length() == section.length()
                        || ".[".indexOf(field.charAt(section.length())) >= 0));
  }
}
