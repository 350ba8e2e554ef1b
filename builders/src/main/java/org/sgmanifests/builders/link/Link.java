package org.sgmanifests.builders.link;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import org.sgmanifests.api.common.KeySelector;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgdbops.SGDbOps;
import org.sgmanifests.api.sgdistributedlogs.SGDistributedLogs;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;

/**
 * Refers to an object by the object instead of by its name:
 *
 * <pre>{@code
 * spec.withSgInstanceProfile(Link.instanceProfile(profile))
 * user.withPassword(Link.secretKey(secret, "superuser-password"))
 * }</pre>
 *
 * <p>Each StackGres kind has a method of its own, so that an object of the wrong kind doesn't
 * compile. All methods throw {@link IllegalArgumentException} for an object without a name and for
 * a key that isn't there. References of StackGres stay within a namespace; validation of the bundle
 * checks that, since a field alone doesn't know the namespace of its object.
 */
public final class Link {
  private Link() {}

  /**
   * {@return the name for a field {@code sgInstanceProfile}}
   *
   * @param profile the object referred to
   */
  public static String instanceProfile(SGInstanceProfile profile) {
    return Names.of(profile);
  }

  /**
   * {@return the name for a field {@code sgPostgresConfig}}
   *
   * @param config the object referred to
   */
  public static String postgresConfig(SGPostgresConfig config) {
    return Names.of(config);
  }

  /**
   * {@return the name for a field {@code sgPoolingConfig}}
   *
   * @param config the object referred to
   */
  public static String poolingConfig(SGPoolingConfig config) {
    return Names.of(config);
  }

  /**
   * {@return the name for a field {@code sgObjectStorage}}
   *
   * @param storage the object referred to
   */
  public static String objectStorage(SGObjectStorage storage) {
    return Names.of(storage);
  }

  /**
   * {@return the name for a field {@code sgScript}}
   *
   * @param script the object referred to
   */
  public static String script(SGScript script) {
    return Names.of(script);
  }

  /**
   * {@return the name for a field {@code sgCluster}}
   *
   * @param cluster the object referred to
   */
  public static String cluster(SGCluster cluster) {
    return Names.of(cluster);
  }

  /**
   * {@return the name for a field {@code sgShardedCluster}}
   *
   * @param shardedCluster the object referred to
   */
  public static String shardedCluster(SGShardedCluster shardedCluster) {
    return Names.of(shardedCluster);
  }

  /**
   * {@return the name for a field {@code sgDistributedLogs}}
   *
   * @param distributedLogs the object referred to
   */
  public static String distributedLogs(SGDistributedLogs distributedLogs) {
    return Names.of(distributedLogs);
  }

  /**
   * {@return the name for a field {@code fromBackup.name} of an SGCluster}
   *
   * @param backup the object referred to
   */
  public static String backup(SGBackup backup) {
    return Names.of(backup);
  }

  /**
   * {@return the name for a field {@code fromBackup.name} of an SGShardedCluster}
   *
   * @param shardedBackup the object referred to
   */
  public static String shardedBackup(SGShardedBackup shardedBackup) {
    return Names.of(shardedBackup);
  }

  /**
   * {@return the name for a field {@code samplingSGDbOps}}
   *
   * @param dbOps the object referred to
   */
  public static String dbOps(SGDbOps dbOps) {
    return Names.of(dbOps);
  }

  /**
   * {@return the name for a field {@code storageClass}} Any type may hold the StorageClass, since
   * fabric8's own lives in a jar that few users need; the kind is checked here.
   *
   * @param storageClass the object referred to
   */
  public static String storageClass(HasMetadata storageClass) {
    return Names.of(storageClass, "StorageClass");
  }

  /**
   * {@return the name for a field {@code volumeSnapshotClass}; the kind is checked here}
   *
   * @param snapshotClass the object referred to
   */
  public static String volumeSnapshotClass(HasMetadata snapshotClass) {
    return Names.of(snapshotClass, "VolumeSnapshotClass");
  }

  /**
   * {@return a key of a Secret, which must be in its {@code data} or {@code stringData}}
   *
   * @param secret the Secret
   * @param key one of its keys
   */
  public static SecretKeySelector secretKey(Secret secret, String key) {
    return new SecretKeySelector(Names.of(secret), Keys.of(secret).require(key), null);
  }

  /**
   * {@return a key of a Secret for the fields whose schema leaves name and key optional: encryption
   * keys and the password of a service binding}
   *
   * @param secret the Secret
   * @param key one of its keys
   */
  public static KeySelector key(Secret secret, String key) {
    return new KeySelector(Names.of(secret), Keys.of(secret).require(key), null);
  }

  /**
   * {@return a key of a ConfigMap, which must be in its {@code data} or {@code binaryData}}
   *
   * @param configMap the ConfigMap
   * @param key one of its keys
   */
  public static KeySelector key(ConfigMap configMap, String key) {
    return new KeySelector(Names.of(configMap), Keys.of(configMap).require(key), null);
  }

  /**
   * {@return SQL that stands in a Secret, for a field {@code scriptFrom}}
   *
   * @param secret the Secret
   * @param key one of its keys
   */
  public static ScriptSource scriptFrom(Secret secret, String key) {
    return new ScriptSource(key(secret, key), null, null);
  }

  /**
   * {@return SQL that stands in a ConfigMap, for a field {@code scriptFrom}}
   *
   * @param configMap the ConfigMap
   * @param key one of its keys
   */
  public static ScriptSource scriptFrom(ConfigMap configMap, String key) {
    return new ScriptSource(null, key(configMap, key), null);
  }
}
