package org.sgmanifests.validation.rules.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A user name or password that nobody can have: empty, with a line break, or garbled. */
public final class UnusableCredential implements Rule {
  private static final Pattern USER_FIELD =
      Pattern.compile(".*\\.users\\.[a-z]+\\.(username|password)|.*\\.(binding|patroni)\\..*");

  /** Stands for what is no UTF-8. */
  private static final char UNDECODED = '\0';

  private record Place(Manifest secret, String key) {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    Set<Place> places = new LinkedHashSet<>();
    for (Reference reference : bundle.references()) {
      Field key = reference.keyField();
      String name = key == null ? null : key.text();
      if (key != null && name != null && isOfUser(key)) {
        bundle
            .find("Secret", key.manifest(), reference.name())
            .ifPresent(secret -> places.add(new Place(secret, name)));
      }
    }
    places.forEach(place -> check(place, findings));
  }

  private static boolean isOfUser(Field key) {
    return USER_FIELD.matcher(Objects.requireNonNull(key.path().parent()).toString()).matches();
  }

  private static void check(Place place, Findings findings) {
    Field plain = place.secret.at("stringData").get(place.key);
    Field encoded = place.secret.at("data").get(place.key);
    if (plain.text() != null) {
      check(plain, plain.text(), findings);
    } else if (encoded.text() != null) {
      Optional<byte[]> bytes = SecretValues.decode(encoded.text());
      if (bytes.isPresent()) {
        check(encoded, text(bytes.get()), findings);
      }
    }
  }

  private static void check(Field at, String text, Findings findings) {
    if (text.isEmpty()) {
      findings.add(at, "The value is empty.", "give the user name or password.");
    } else if (text.endsWith("\n") || text.endsWith("\r")) {
      findings.add(
          at,
          "The value ends with a line break, which becomes part of the user name or password.",
          "leave the line break out (`printf %s` instead of `echo`, `|-` instead of `|`).");
    } else if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == UNDECODED)) {
      findings.add(
          at,
          "The value is not readable as text.",
          "encode the plain text as base64, or move it to `stringData`.");
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return String.valueOf(UNDECODED);
    }
  }
}
