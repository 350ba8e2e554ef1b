package org.sgmanifests.validation.postgres;

import java.util.Optional;

/** Any text. Lists and names of files are not looked at: only the server knows what there is. */
record TextType() implements ValueType {
  @Override
  public Optional<Refusal> refusal(String value, Reader reader) {
    return Optional.empty();
  }
}
