package org.sgmanifests.builders.credentials;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.sgmanifests.api.Bundle;

/**
 * Where a Secret comes from, so that no secret value has to stand in what goes to git:
 *
 * <table>
 * <caption>What a bundle holds</caption>
 * <tr><th>source</th><th>in the bundle</th></tr>
 * <tr><td>{@link #existing}</td><td>nothing; the Secret is declared to exist with its keys</td></tr>
 * <tr><td>{@link #externalSecret}</td><td>an ExternalSecret, which refers to a vault</td></tr>
 * <tr><td>{@link #sealed}</td><td>a SealedSecret, which is encrypted</td></tr>
 * <tr><td>{@link #environment}, {@link #files}</td><td>nothing, as with an existing one; or the
 * Secret in clear text, when {@link #bundleWithValues} is called</td></tr>
 * <tr><td>{@link #examples}</td><td>the Secret, with values that are no secret</td></tr>
 * </table>
 *
 * <p>What has to be in the Secret is not decided here but by what needs it, and handed in as {@link
 * SecretContent}. No {@code toString}, exception or problem of these classes shows a value.
 */
public sealed interface SecretSource
    permits ExistingSecret, ExternalSecret, SealedSecret, ReadSecret {

  /**
   * {@return a Secret that somebody else makes}
   *
   * @param secretName name of the Secret
   */
  static ExistingSecret existing(String secretName) {
    return new ExistingSecret(secretName);
  }

  /**
   * {@return a Secret that external-secrets.io fetches}
   *
   * @param secretName name of the Secret
   * @param store where external-secrets.io fetches from
   * @param remoteKey the entry of the store, such as {@code postgres/my-db}; its properties are
   *     named like the keys of the Secret, unless told otherwise
   */
  static ExternalSecret externalSecret(String secretName, SecretStore store, String remoteKey) {
    return ExternalSecret.of(secretName, store, remoteKey);
  }

  /**
   * {@return a SealedSecret (bitnami.com) that was made with {@code kubeseal}, as a {@link
   * org.sgmanifests.api.RawManifest} or an object of any type} The name is taken from it.
   *
   * @param sealedSecret the object that {@code kubeseal} wrote
   */
  static SealedSecret sealed(HasMetadata sealedSecret) {
    return new SealedSecret(sealedSecret);
  }

  /**
   * {@return values from environment variables, named like the keys: {@code SUPERUSER_PASSWORD} for
   * {@code superuser-password}, {@code ACCESS_KEY_ID} for {@code accessKeyId}}
   *
   * @param secretName name of the Secret
   */
  static EnvironmentSecret environment(String secretName) {
    return new EnvironmentSecret(secretName, "", System::getenv);
  }

  /**
   * {@return values from files of a folder, named like the keys; it may be a mounted Secret}
   *
   * @param secretName name of the Secret
   * @param folder folder of the files
   */
  static FileSecret files(String secretName, Path folder) {
    return new FileSecret(secretName, folder);
  }

  /**
   * {@return values like {@code example-superuser-password}, for tests and documentation}
   *
   * @param secretName name of the Secret
   */
  static ExampleSecret examples(String secretName) {
    return new ExampleSecret(secretName);
  }

  /** {@return the name of the Secret} */
  String secretName();

  /**
   * {@return the value of a key as it is now; empty when it isn't known here, or missing at this
   * moment}
   *
   * @param content keys that the Secret has to have
   * @param key key in the Secret
   */
  Optional<String> value(SecretContent content, String key);

  /**
   * {@return what belongs into git: never a value}
   *
   * @param content keys that the Secret has to have
   */
  Bundle bundle(SecretContent content);

  /**
   * {@return the same with the Secret in clear text where this source can read its values, which is
   * done now} Write it to where only its reader can see it.
   *
   * @param content keys that the Secret has to have
   * @param problems takes what is wrong with the values, by name of the variable or file
   */
  default Bundle bundleWithValues(SecretContent content, Consumer<String> problems) {
    return bundle(content);
  }

  /**
   * Looks at the decisions, not at any value.
   *
   * @param content keys that the Secret has to have
   * @param problems takes what is wrong, in one sentence each
   */
  void check(SecretContent content, Consumer<String> problems);
}
