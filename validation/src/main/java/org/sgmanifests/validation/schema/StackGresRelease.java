package org.sgmanifests.validation.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A StackGres release that manifests are checked for.
 *
 * @param numbers major, minor and patch; two numbers mean the last patch
 */
public record StackGresRelease(List<Integer> numbers) {
  /** The release that the model describes. */
  public static final StackGresRelease LATEST = parse("1.18.6").orElseThrow();

  private static final int OLDEST_MINOR = 14;
  private static final int NEWEST_MINOR = 18;

  /** Reads {@code 1.16} or {@code 1.16.3}; empty when it is not of this form. */
  public static Optional<StackGresRelease> parse(String text) {
    return text.matches("\\d{1,4}(\\.\\d{1,4}){1,2}")
        ? Optional.of(
            new StackGresRelease(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  /** Whether this library knows the release: 1.14 to 1.18. */
  public boolean isKnown() {
    return numbers.get(0) == 1 && numbers.get(1) >= OLDEST_MINOR && numbers.get(1) <= NEWEST_MINOR;
  }

  /** Whether this release has what came with the other one. */
  public boolean has(String since) {
    StackGresRelease other = parse(since).orElseThrow();
    for (int i = 0; i < other.numbers.size(); i++) {
      int mine = i < numbers.size() ? numbers.get(i) : Integer.MAX_VALUE;
      if (mine != other.numbers.get(i)) {
        return mine > other.numbers.get(i);
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
