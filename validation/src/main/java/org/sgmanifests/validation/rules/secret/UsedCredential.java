package org.sgmanifests.validation.rules.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.reference.Reference;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.CheckedBundle.Derived;
import org.sgmanifests.validation.rule.SecretValues;
import org.sgmanifests.validation.tree.Field;
import org.sgmanifests.validation.tree.Manifest;

/** A key of a Secret of the bundle that a cluster takes a user name or a password from. */
record UsedCredential(Manifest secret, String key, Use use) {

  /** What the value is to the cluster. */
  enum Use {
    /** Name of a user of PostgreSQL. */
    NAME(Pattern.compile(".*\\.users\\.[a-z]+\\.username")),
    /** Password of a user of PostgreSQL. */
    PASSWORD(Pattern.compile(".*\\.users\\.[a-z]+\\.password")),
    /** For Patroni's REST API or a service binding. */
    OTHER(Pattern.compile(".*\\.(binding|patroni)\\..*"));

    private final Pattern selector;

    Use(Pattern selector) {
      this.selector = selector;
    }

    private static @Nullable Use of(Field key) {
      String path = Objects.requireNonNull(key.path().parent()).toString();
      // Every selector above has one of these; most paths have none, and expressions are slow.
      if (!path.contains(".users.") && !path.contains(".binding.") && !path.contains(".patroni.")) {
        return null;
      }
      for (Use use : values()) {
        if (use.selector.matcher(path).matches()) {
          return use;
        }
      }
      return null;
    }
  }

  /** Stands for what is no UTF-8. */
  static final char UNDECODED = '\0';

  private static final Derived<Set<UsedCredential>> ALL = UsedCredential::find;

  /** All in the bundle, each once for what it is used as. */
  static Set<UsedCredential> in(CheckedBundle bundle) {
    return bundle.once(ALL);
  }

  private static Set<UsedCredential> find(CheckedBundle bundle) {
    Set<UsedCredential> used = new LinkedHashSet<>();
    for (Reference reference : bundle.references()) {
      Field key = reference.keyField();
      String name = key == null ? null : key.text();
      Use use = key == null ? null : Use.of(key);
      if (key != null && name != null && use != null) {
        bundle
            .find("Secret", key.manifest(), reference.name())
            .ifPresent(secret -> used.add(new UsedCredential(secret, name, use)));
      }
    }
    return Collections.unmodifiableSet(used);
  }

  /** Where the value stands; {@code stringData} wins, as it does on the cluster. */
  Field at() {
    Field plain = secret.at("stringData").get(key);
    return plain.text() != null ? plain : secret.at("data").get(key);
  }

  /** The value, decoded; empty when there is none, or no base64 where it has to be. */
  Optional<String> text() {
    String written = at().text();
    if (written == null || secret.at("stringData").get(key).text() != null) {
      return Optional.ofNullable(written);
    }
    return SecretValues.decode(written).map(UsedCredential::text);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return String.valueOf(UNDECODED);
    }
  }

  /** By the place of the Secret: its content would take long. */
  @Override
  public int hashCode() {
    return Objects.hash(secret.index(), key, use);
  }

  /** Never the value. */
  @Override
  public String toString() {
    return "Secret " + secret.name() + " key " + key + " as " + use;
  }
}
