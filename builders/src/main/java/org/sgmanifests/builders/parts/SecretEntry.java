package org.sgmanifests.builders.parts;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Optional;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.builders.link.Link;

/** One entry of a Secret: of one that exists, that comes along, or that another object makes. */
public final class SecretEntry {
  private final String secret;
  private final String key;
  private final Optional<HasMetadata> bringing;

  private SecretEntry(String secret, String key, Optional<HasMetadata> bringing) {
    this.secret = secret;
    this.key = key;
    this.bringing = bringing;
  }

  /** An entry of a Secret that exists before the deployment. */
  public static SecretEntry existing(String secret, String key) {
    return new SecretEntry(secret, key, Optional.empty());
  }

  /** An entry of a Secret that comes with the deployment, and so with its values in plain text. */
  public static SecretEntry of(Secret secret, String key) {
    return new SecretEntry("", key, Optional.of(secret));
  }

  /**
   * An entry of a Secret that another object makes, such as an ExternalSecret or a SealedSecret;
   * that object comes with the deployment.
   */
  public static SecretEntry madeBy(HasMetadata maker, String secret, String key) {
    return new SecretEntry(secret, key, Optional.of(maker));
  }

  /** Brings along what is to come, or declares the Secret with the key, and gives the selector. */
  public SecretKeySelector selector(String place, Assembly assembly) {
    assembly.problems().checkText(place, key);
    if (bringing.isEmpty()) {
      String name = assembly.refer(place, Secret.class, Part.<Secret>existing(secret), secret, key);
      return new SecretKeySelector(name, key, null);
    }
    String brought = assembly.bring(place, bringing.get());
    if (bringing.get() instanceof Secret of) {
      checkKey(place, of, assembly.problems());
      return new SecretKeySelector(brought, key, null);
    }
    assembly.problems().checkText(place, secret);
    return new SecretKeySelector(secret, key, null);
  }

  private void checkKey(String place, Secret of, Problems problems) {
    try {
      Link.secretKey(of, key);
    } catch (IllegalArgumentException e) {
      problems.add(place, String.valueOf(e.getMessage()));
    }
  }

  /** Names, never the value. */
  @Override
  public String toString() {
    return "key " + key + (secret.isEmpty() ? "" : " of Secret " + secret);
  }
}
