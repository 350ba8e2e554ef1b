package org.sgmanifests.validation.standby;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/** How fast a number grows, over the last few times that it was seen. */
final class Speed {
  private static final int SAMPLES = 10;

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(Duration at, long bytes) {}

  /** Notes a number; one that is less than before is something new. */
  OptionalLong at(Duration time, OptionalLong bytes) {
    if (bytes.isEmpty()) {
      samples.clear();
      return OptionalLong.empty();
    }
    if (!samples.isEmpty() && bytes.getAsLong() < samples.getLast().bytes()) {
      samples.clear();
    }
    samples.addLast(new Sample(time, bytes.getAsLong()));
    if (samples.size() > SAMPLES) {
      samples.removeFirst();
    }
    long millis = time.minus(samples.getFirst().at()).toMillis();
    return millis <= 0
        ? OptionalLong.empty()
        : OptionalLong.of((bytes.getAsLong() - samples.getFirst().bytes()) * 1000 / millis);
  }
}
