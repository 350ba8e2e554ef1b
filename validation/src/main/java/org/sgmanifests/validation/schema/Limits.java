package org.sgmanifests.validation.schema;

import org.jspecify.annotations.Nullable;

/** How large a number, a text or a list may be; what is {@code null} is not limited. */
record Limits(
    @Nullable Long minimum,
    @Nullable Long maximum,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable Integer minItems) {
  boolean isNone() {
    return minimum == null
        && maximum == null
        && minLength == null
        && maxLength == null
        && minItems == null;
  }
}
