package org.sgmanifests.builders.credentials;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;

/**
 * A Secret whose values are read when the bundle is asked for with them, each time anew: from the
 * environment, from files. Otherwise the bundle only declares that it exists.
 */
public abstract sealed class ReadSecret implements SecretSource
    permits EnvironmentSecret, ExampleSecret, FileSecret {
  private final String secretName;

  ReadSecret(String secretName) {
    this.secretName = secretName;
  }

  /** What a message calls the place of a value. */
  abstract String place(String key);

  /** The value; {@code null} when there is none. */
  abstract @Nullable String read(String key) throws IOException;

  @Override
  public final String secretName() {
    return secretName;
  }

  @Override
  public final Optional<String> value(SecretContent content, String key) {
    try {
      return Optional.ofNullable(read(content.sameAs(key))).filter(value -> !value.isBlank());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Bundle bundle(SecretContent content) {
    return new ExistingSecret(secretName).bundle(content);
  }

  @Override
  public final Bundle bundleWithValues(SecretContent content, Consumer<String> problems) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : content.keys()) {
      Optional<String> known = content.known(key);
      if (known.isPresent()) {
        values.put(key, known.get());
      } else {
        values.put(key, read(content, content.sameAs(key), problems));
      }
    }
    return Bundle.of(SecretObject.of(content.namespace(), secretName, content.labels(), values));
  }

  private String read(SecretContent content, String key, Consumer<String> problems) {
    try {
      @Nullable String value = read(key);
      if (value != null) {
        content.problems(place(key), value).forEach(problems);
        return value;
      }
      problems.accept(
          place(key) + ": missing; it is for key `" + key + "` of Secret `" + secretName + "`");
    } catch (IOException e) {
      // Without its message, which may tell of the content.
      problems.accept(place(key) + ": can't be read as UTF-8 text; mend or replace the file");
    }
    return "";
  }

  @Override
  public void check(SecretContent content, Consumer<String> problems) {
    new ExistingSecret(secretName).check(content, problems);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + " " + secretName;
  }
}
