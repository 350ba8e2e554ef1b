package org.sgmanifests.fuzz;

import java.nio.charset.StandardCharsets;
import org.sgmanifests.validation.standby.PatroniList;

/** Whatever somebody pastes as the output of patronictl is a list, or refused with a sentence. */
public final class PatroniListTarget {
  private PatroniListTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      PatroniList list = PatroniList.parse(new String(input, StandardCharsets.UTF_8));
      Demand.that(!list.members().isEmpty(), "a list without members");
    } catch (IllegalArgumentException e) {
      Demand.that(e.getClass() == IllegalArgumentException.class, "refused by " + e);
      Demand.that(e.getMessage() != null && !e.getMessage().isBlank(), "refused without a word");
    }
  }
}
