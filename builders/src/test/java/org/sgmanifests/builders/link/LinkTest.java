package org.sgmanifests.builders.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Kinds;
import org.sgmanifests.api.common.KeySelector;
import org.sgmanifests.api.common.ScriptSource;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgbackup.SGBackup;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgconfig.SGConfig;
import org.sgmanifests.api.sgdbops.SGDbOps;
import org.sgmanifests.api.sgdistributedlogs.SGDistributedLogs;
import org.sgmanifests.api.sginstanceprofile.SGInstanceProfile;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgpoolingconfig.SGPoolingConfig;
import org.sgmanifests.api.sgpostgresconfig.SGPostgresConfig;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.sgshardedbackup.SGShardedBackup;
import org.sgmanifests.api.sgshardedcluster.SGShardedCluster;
import org.sgmanifests.api.sgshardeddbops.SGShardedDbOps;
import org.sgmanifests.api.sgstream.SGStream;

class LinkTest {
  private static final String HIDDEN = "s3cr3t-value";

  @Test
  void anObjectIsReferredToByItsName() {
    assertThat(Link.instanceProfile(named(new SGInstanceProfile()))).isEqualTo("name");
    assertThat(Link.postgresConfig(named(new SGPostgresConfig()))).isEqualTo("name");
    assertThat(Link.poolingConfig(named(new SGPoolingConfig()))).isEqualTo("name");
    assertThat(Link.objectStorage(named(new SGObjectStorage()))).isEqualTo("name");
    assertThat(Link.script(named(new SGScript()))).isEqualTo("name");
    assertThat(Link.cluster(named(new SGCluster()))).isEqualTo("name");
    assertThat(Link.shardedCluster(named(new SGShardedCluster()))).isEqualTo("name");
    assertThat(Link.distributedLogs(named(new SGDistributedLogs()))).isEqualTo("name");
    assertThat(Link.backup(named(new SGBackup()))).isEqualTo("name");
    assertThat(Link.shardedBackup(named(new SGShardedBackup()))).isEqualTo("name");
    assertThat(Link.dbOps(named(new SGDbOps()))).isEqualTo("name");
    assertThat(Link.storageClass(generic("StorageClass"))).isEqualTo("name");
    assertThat(Link.volumeSnapshotClass(generic("VolumeSnapshotClass"))).isEqualTo("name");
  }

  @Test
  void everyKindHasAMethodThatTakesNoOtherKind() {
    Set<Class<?>> taken =
        Arrays.stream(Link.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .map(LinkTest::firstParameter)
            .collect(Collectors.toSet());

    assertThat(taken).containsAll(referredTo());
  }

  /** All kinds but those that nothing refers to. */
  private static Set<Class<?>> referredTo() {
    Set<Class<?>> kinds = new HashSet<>(Kinds.ALL);
    kinds.removeAll(Set.of(SGConfig.class, SGStream.class, SGShardedDbOps.class));
    return kinds;
  }

  private static Class<?> firstParameter(Method method) {
    return method.getParameterTypes()[0];
  }

  @Test
  void aClassOfAnotherKindIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.storageClass(generic("VolumeSnapshotClass")))
        .withMessage(
            "This field refers to a StorageClass, not to a VolumeSnapshotClass. Pass a"
                + " StorageClass.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.volumeSnapshotClass(named(new SGScript())))
        .withMessageContaining("not to a SGScript");
  }

  @Test
  void anObjectWithoutANameIsRefused() {
    String message = "The SGScript to refer to has no name. Set its metadata.name.";
    SGScript blank = new SGScript();
    blank.setMetadata(new ObjectMetaBuilder().withName(" ").build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.script(new SGScript()))
        .withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> Link.script(blank)).withMessage(message);
    assertThatNullPointerException()
        .isThrownBy(() -> Link.script(null))
        .withMessage("the object to refer to is null");
  }

  @Test
  void aGeneratedNameIsNoName() {
    SGScript script = new SGScript();
    script.setMetadata(new ObjectMetaBuilder().withGenerateName("script-").build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.script(script))
        .withMessageContaining("generateName isn't known beforehand");
  }

  @Test
  void aKeyOfASecretMayStandInDataOrInStringData() {
    assertThat(Link.secretKey(secret(), "superuser-password"))
        .isEqualTo(new SecretKeySelector("name", "superuser-password", null));
    assertThat(Link.secretKey(secret(), "encoded"))
        .isEqualTo(new SecretKeySelector("name", "encoded", null));
    assertThat(Link.key(secret(), "encoded")).isEqualTo(new KeySelector("name", "encoded", null));
  }

  @Test
  void aKeyOfAConfigMapMayStandInDataOrInBinaryData() {
    assertThat(Link.key(configMap(), "init.sql"))
        .isEqualTo(new KeySelector("name", "init.sql", null));
    assertThat(Link.key(configMap(), "binary")).isEqualTo(new KeySelector("name", "binary", null));
  }

  @Test
  void aScriptSourceFollowsTheTypeOfTheObject() {
    assertThat(Link.scriptFrom(secret(), "encoded"))
        .isEqualTo(new ScriptSource(new KeySelector("name", "encoded", null), null, null));
    assertThat(Link.scriptFrom(configMap(), "init.sql"))
        .isEqualTo(new ScriptSource(null, new KeySelector("name", "init.sql", null), null));
  }

  @Test
  void aMistypedKeyIsAnsweredWithTheNearestOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.secretKey(secret(), "superuser-pasword"))
        .withMessage(
            "Secret `name` has no key `superuser-pasword`. Use `superuser-password`, or add that"
                + " key.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.scriptFrom(configMap(), "Init.SQL"))
        .withMessage("ConfigMap `name` has no key `Init.SQL`. Use `init.sql`, or add that key.");
  }

  @Test
  void aKeyThatIsNearNothingIsAnsweredWithAllKeys() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.key(secret(), "certificate"))
        .withMessage(
            "Secret `name` has no key `certificate`. Use one of `encoded`, `superuser-password`,"
                + " or add that key.");
  }

  @Test
  void aSecretWithoutKeysIsRefused() {
    Secret empty = named(new Secret());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.secretKey(empty, "password"))
        .withMessage("Secret `name` has no key `password`. It has no keys at all: add that key.");
  }

  @Test
  void aNullKeyIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> Link.secretKey(secret(), null))
        .withMessage("the key to refer to is null");
  }

  @Test
  void noMessageShowsAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.secretKey(secret(), "certificate"))
        .satisfies(e -> assertThat(e.toString()).doesNotContain(HIDDEN, "czNjcjN0"));
    assertThat(Link.secretKey(secret(), "encoded").toString()).doesNotContain(HIDDEN, "czNjcjN0");
  }

  private static Secret secret() {
    return named(
        new SecretBuilder()
            .addToData("encoded", "czNjcjN0LXZhbHVl")
            .addToStringData("superuser-password", HIDDEN)
            .build());
  }

  private static ConfigMap configMap() {
    return named(
        new ConfigMapBuilder()
            .addToData("init.sql", "SELECT 1")
            .addToBinaryData("binary", "AA==")
            .build());
  }

  private static HasMetadata generic(String kind) {
    GenericKubernetesResource resource = named(new GenericKubernetesResource());
    resource.setKind(kind);
    return resource;
  }

  private static <T extends HasMetadata> T named(T object) {
    object.setMetadata(new ObjectMetaBuilder().withName("name").build());
    return object;
  }
}
