package org.sgmanifests.builders.credentials;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.common.ReplicateFromUsers;

/**
 * Where the Secret with the users of a replication source comes from, so that no password has to
 * stand in what goes to git:
 *
 * <table>
 * <caption>What a bundle holds</caption>
 * <tr><th>source</th><th>in the bundle</th></tr>
 * <tr><td>{@link #existing}</td><td>nothing; the Secret is declared to exist</td></tr>
 * <tr><td>{@link #externalSecret}</td><td>an ExternalSecret, which refers to a vault</td></tr>
 * <tr><td>{@link #sealed}</td><td>a SealedSecret, which is encrypted</td></tr>
 * <tr><td>{@link #environment}, {@link #files}</td><td>nothing; or the Secret with the values, when
 * {@link #bundleWithValues} is called</td></tr>
 * <tr><td>{@link #examples}</td><td>the Secret, with values that are no secret</td></tr>
 * </table>
 *
 * <p>The names of the users are told to each of them: they are no secret, and the source has to be
 * set up with them. Names that need quotes in SQL (other than {@code ^[a-z_][a-z0-9_]*$}) work as
 * long as the cluster is a standby; as it is promoted, the operator writes them without quotes into
 * an {@code ALTER ROLE}, which then fails (StackGres 1.18).
 *
 * <p>No {@code toString}, exception or problem of these classes shows a password.
 */
public sealed interface SecretSource
    permits ExistingSecret, ExternalSecret, SealedSecret, ReadSecret {

  /** A Secret that somebody else makes, with the keys of {@link Role} unless told otherwise. */
  static ExistingSecret existing(String secretName, SourceUsers users) {
    return new ExistingSecret(secretName, users, SecretKeys.standard());
  }

  /**
   * A Secret that external-secrets.io fetches.
   *
   * @param remoteKey the entry of the store, such as {@code postgres/my-db}; its properties are
   *     named like the keys of {@link Role} unless told otherwise
   */
  static ExternalSecret externalSecret(
      String secretName, SourceUsers users, SecretStore store, String remoteKey) {
    return ExternalSecret.of(secretName, users, store, remoteKey);
  }

  /**
   * A SealedSecret (bitnami.com) that was made with {@code kubeseal}, as a typed object or a {@link
   * org.sgmanifests.api.RawManifest}. Name and keys are taken from it.
   */
  static SealedSecret sealed(HasMetadata sealedSecret, SourceUsers users) {
    return new SealedSecret(sealedSecret, users, SecretKeys.standard());
  }

  /**
   * Passwords from the environment variables {@code SUPERUSER_PASSWORD}, {@code
   * REPLICATION_PASSWORD} and {@code AUTHENTICATOR_PASSWORD}. A user with several roles has that of
   * the first one.
   */
  static EnvironmentSecret environment(String secretName, SourceUsers users) {
    return new EnvironmentSecret(secretName, users, "", System::getenv);
  }

  /**
   * Passwords from the files {@code superuser-password}, {@code replication-password} and {@code
   * authenticator-password} of a folder, which may be a mounted Secret. A user with several roles
   * has that of the first one.
   */
  static FileSecret files(String secretName, SourceUsers users, Path folder) {
    return new FileSecret(secretName, users, folder);
  }

  /** Passwords like {@code example-superuser-password}, for tests and documentation. */
  static ExampleSecret examples(String secretName, SourceUsers users) {
    return new ExampleSecret(secretName, users);
  }

  /** Name of the Secret, in the namespace of the cluster. */
  String secretName();

  /** Names of the users. */
  SourceUsers users();

  /** The section {@code spec.replicateFrom.users}, which points into the Secret. */
  ReplicateFromUsers selectors();

  /**
   * The password of a role as it is now; empty when this source doesn't know it, or has none at
   * this moment.
   */
  Optional<String> password(Role role);

  /**
   * What belongs into git: never a password.
   *
   * @param namespace that of the cluster
   * @param cluster its name
   */
  Bundle bundle(String namespace, String cluster);

  /**
   * The same with the Secret in clear text where this source can read its values, which is done
   * now. Write it to where only its reader can see it.
   *
   * @throws IllegalArgumentException if values are missing or can't be used, with all problems by
   *     the name of the variable or file
   */
  default Bundle bundleWithValues(String namespace, String cluster) {
    return bundle(namespace, cluster);
  }

  /** What is wrong with the decisions, without looking at any value; one sentence each. */
  List<String> problems(String namespace, String cluster);
}
