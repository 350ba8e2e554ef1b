package org.sgmanifests.validation.standby;

import org.immutables.value.Value;

/** What was seen at one time. Each part may be missing; then fewer questions get an answer. */
@Value.Immutable
public interface Observation {

  /** {@return the output of {@code patronictl list}} */
  @Value.Default
  default Answer<PatroniList> patroni() {
    return Answer.notAsked();
  }

  /** {@return the server of the Standby Leader} */
  @Value.Default
  default Answer<StandbyStatus> standby() {
    return Answer.notAsked();
  }

  /** {@return the source} */
  @Value.Default
  default Answer<SourceStatus> source() {
    return Answer.notAsked();
  }

  /** {@return a builder of observations} */
  static ImmutableObservation.Builder builder() {
    return ImmutableObservation.builder();
  }
}
