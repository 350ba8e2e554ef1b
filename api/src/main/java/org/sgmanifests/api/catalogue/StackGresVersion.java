package org.sgmanifests.api.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A StackGres release, as manifests are checked for.
 *
 * @param numbers major, minor and patch; two numbers mean the last patch
 */
public record StackGresVersion(List<Integer> numbers) implements Comparable<StackGresVersion> {
  private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){1,2}");

  /**
   * The releases whose CRDs the model was compared with, oldest first. Of 1.18 there are two, since
   * its patches renamed fields.
   */
  public static final List<StackGresVersion> COMPARED =
      Stream.of("1.14.3", "1.15.2", "1.16.3", "1.17.4", "1.18.0", "1.18.6")
          .map(StackGresVersion::of)
          .toList();

  /** The release that the model describes. */
  public static final StackGresVersion LATEST = COMPARED.get(COMPARED.size() - 1);

  /**
   * Two or three numbers; the list is copied.
   *
   * @param numbers major, minor and patch; two numbers mean the last patch
   */
  public StackGresVersion {
    numbers = List.copyOf(numbers);
    if (numbers.size() < 2 || numbers.size() > 3) {
      throw new IllegalArgumentException("not two or three numbers: " + numbers);
    }
  }

  /**
   * Reads {@code 1.16} or {@code 1.16.3}; empty when it is not of this form.
   *
   * @param text the release
   * @return the release
   */
  public static Optional<StackGresVersion> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(
            new StackGresVersion(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  /**
   * Reads {@code 1.16} or {@code 1.16.3}.
   *
   * @param text the release
   * @return the release
   * @throws IllegalArgumentException when the text has another form
   */
  public static StackGresVersion of(String text) {
    return parse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + text + "' is no StackGres release; write 1.16 or 1.16.3"));
  }

  /** {@return whether this library knows the release: 1.14 to 1.18} */
  public boolean isKnown() {
    return compareMinor(COMPARED.get(0)) >= 0 && compareMinor(LATEST) <= 0;
  }

  /**
   * {@return whether this release has what came with the other one; {@code 1.18} has what 1.18.2
   * brought}
   *
   * @param since the release that brought something
   */
  public boolean has(StackGresVersion since) {
    int minor = compareMinor(since);
    return minor > 0 || (minor == 0 && patch(9999) >= since.patch(0));
  }

  /** Of two releases in which something began, the later one; {@code 1.18} is 1.18.0 here. */
  static StackGresVersion laterBeginning(StackGresVersion one, StackGresVersion other) {
    int minor = one.compareMinor(other);
    boolean otherIsLater = minor < 0 || (minor == 0 && one.patch(0) < other.patch(0));
    return otherIsLater ? other : one;
  }

  /** By number; 1.18, which means its last patch, comes after 1.18.6. */
  @Override
  public int compareTo(StackGresVersion other) {
    int minor = compareMinor(other);
    return minor != 0 ? minor : Integer.compare(patch(10_000), other.patch(10_000));
  }

  private int compareMinor(StackGresVersion other) {
    int major = Integer.compare(numbers.get(0), other.numbers.get(0));
    return major != 0 ? major : Integer.compare(numbers.get(1), other.numbers.get(1));
  }

  private int patch(int unsaid) {
    return numbers.size() == 3 ? numbers.get(2) : unsaid;
  }

  @Override
  public String toString() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
