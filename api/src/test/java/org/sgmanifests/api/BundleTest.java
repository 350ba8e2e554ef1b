package org.sgmanifests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgscript.SGScript;

class BundleTest {
  private static final Namespace NAMESPACE =
      new NamespaceBuilder().withNewMetadata().withName("my-namespace").endMetadata().build();
  private static final Secret SECRET =
      new SecretBuilder()
          .withNewMetadata()
          .withName("mysecrets-db")
          .withNamespace("my-namespace")
          .endMetadata()
          .withStringData(Map.of("superuser-password", "s3cret"))
          .build();
  private static final SGCluster CLUSTER =
      new SGClusterBuilder()
          .withNewMetadata()
          .withName("my-db")
          .withNamespace("my-namespace")
          .endMetadata()
          .withNewSpec()
          .withInstances(2)
          .endSpec()
          .build();

  @Test
  void keepsTheOrderInWhichObjectsWereAdded() {
    Bundle bundle = Bundle.of(CLUSTER).with(NAMESPACE).with(List.of(SECRET));

    assertThat(bundle.objects()).containsExactly(CLUSTER, NAMESPACE, SECRET);
  }

  @Test
  void addingGivesANewBundle() {
    Bundle first = Bundle.of(NAMESPACE);

    assertThat(first.with(SECRET).objects()).hasSize(2);
    assertThat(first.existing("Secret", "my-namespace", "other").existing()).hasSize(1);
    assertThat(first.objects()).containsExactly(NAMESPACE);
    assertThat(first.existing()).isEmpty();
  }

  @Test
  void doesNotFollowTheCollectionThatItWasMadeOf() {
    List<HasMetadata> objects = new ArrayList<>(List.of(NAMESPACE));
    Bundle bundle = Bundle.of(objects);

    objects.clear();

    assertThat(bundle.objects()).containsExactly(NAMESPACE);
    assertThatThrownBy(() -> bundle.objects().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void joinsObjectsAndExistingOnesOfAnotherBundle() {
    Bundle other = Bundle.of(SECRET).existing("StorageClass", null, "gp2-sg");

    Bundle joined = Bundle.of(NAMESPACE).existing("Namespace", null, "other").with(other);

    assertThat(joined.objects()).containsExactly(NAMESPACE, SECRET);
    assertThat(joined.existing())
        .containsExactly(
            new ExistingObject("Namespace", null, "other", Set.of()),
            new ExistingObject("StorageClass", null, "gp2-sg", Set.of()));
  }

  @Test
  void keepsTwoObjectsOfTheSameNameForValidationToReport() {
    assertThat(Bundle.of(SECRET, SECRET).objects()).hasSize(2);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> Bundle.of((HasMetadata) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("no null object");
    assertThatThrownBy(() -> Bundle.of().existing("Secret", "my-namespace", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("name");
  }

  @Test
  void findsAnObjectByTypeNamespaceAndName() {
    Bundle bundle = Bundle.of(NAMESPACE, SECRET, CLUSTER);

    assertThat(bundle.find(SGCluster.class, "my-namespace", "my-db")).containsSame(CLUSTER);
    assertThat(bundle.find(Namespace.class, null, "my-namespace")).containsSame(NAMESPACE);
    assertThat(bundle.find(SGCluster.class, "other", "my-db")).isEmpty();
    assertThat(bundle.find(SGCluster.class, "my-namespace", "other")).isEmpty();
    assertThat(bundle.find(SGScript.class, "my-namespace", "my-db")).isEmpty();
  }

  @Test
  void findsARawManifestAsTheTypeThatItsKindAndApiVersionSay() {
    Bundle bundle = Bundle.of(raw(CLUSTER), raw(SECRET));

    assertThat(bundle.find(SGCluster.class, "my-namespace", "my-db")).contains(CLUSTER);
    assertThat(bundle.find(Secret.class, "my-namespace", "mysecrets-db")).contains(SECRET);
    assertThat(bundle.find(SGScript.class, "my-namespace", "my-db")).isEmpty();
    assertThat(bundle.find(RawManifest.class, "my-namespace", "my-db")).contains(raw(CLUSTER));
  }

  @Test
  void passesOverObjectsWithoutMetadata() {
    Bundle bundle = Bundle.of(new SGCluster(), CLUSTER);

    assertThat(bundle.find(SGCluster.class, "my-namespace", "my-db")).contains(CLUSTER);
  }

  @Test
  void textNamesTheObjectsButNotTheirContent() {
    Bundle bundle = Bundle.of(SECRET, new SGCluster(), raw(SECRET));

    assertThat(bundle)
        .hasToString("[Secret/mysecrets-db, SGCluster/, Secret/mysecrets-db]")
        .asString()
        .doesNotContain("s3cret");
    assertThat(bundle.existing("StorageClass", null, "gp2-sg").toString())
        .contains("existing")
        .contains("gp2-sg");
  }

  private static RawManifest raw(HasMetadata object) {
    return new RawManifest((ObjectNode) Fixture.treeOf(object));
  }

  @Test
  void theOneObjectOfATypeIsEditedAtItsPlace() {
    Bundle bundle = Bundle.of(NAMESPACE, CLUSTER, SECRET).existing("Secret", null, "other");

    Bundle edited = bundle.edit(SGCluster.class, cluster -> withInstances(cluster, 3));

    assertThat(edited.objects()).containsExactly(NAMESPACE, withInstances(CLUSTER, 3), SECRET);
    assertThat(edited.existing()).isEqualTo(bundle.existing());
    assertThat(bundle.objects()).containsExactly(NAMESPACE, CLUSTER, SECRET);
  }

  @Test
  void anObjectIsEditedByItsName() {
    Bundle bundle = Bundle.of(CLUSTER, named("other"));

    Bundle edited =
        bundle.edit(SGCluster.class, "my-namespace", "other", it -> withInstances(it, 3));

    assertThat(edited.objects()).containsExactly(CLUSTER, withInstances(named("other"), 3));
  }

  @Test
  void aRawManifestIsEditedAsTheTypeThatItHas() {
    RawManifest raw = new RawManifest(new ObjectMapper().valueToTree(CLUSTER));

    assertThat(Bundle.of(raw).edit(SGCluster.class, it -> withInstances(it, 3)).objects())
        .containsExactly(withInstances(CLUSTER, 3));
  }

  @Test
  void whatIsNotThereOnceCannotBeEdited() {
    Bundle bundle = Bundle.of(NAMESPACE, CLUSTER, named("other"));

    assertThatThrownBy(() -> bundle.edit(SGScript.class, script -> script))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no SGScript to edit in the bundle. It has " + bundle + ".");
    assertThatThrownBy(() -> bundle.edit(SGCluster.class, cluster -> cluster))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There are 2 of SGCluster in the bundle.");
    assertThatThrownBy(() -> bundle.edit(SGCluster.class, null, "my-db", cluster -> cluster))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no SGCluster `my-db` to edit");
    assertThatThrownBy(
            () ->
                bundle
                    .with(CLUSTER)
                    .edit(SGCluster.class, "my-namespace", "my-db", cluster -> cluster))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There are 2 of SGCluster `my-namespace/my-db`");
  }

  private static SGCluster named(String name) {
    return new SGClusterBuilder(CLUSTER).editMetadata().withName(name).endMetadata().build();
  }

  private static SGCluster withInstances(SGCluster cluster, int instances) {
    return new SGClusterBuilder(cluster).editSpec().withInstances(instances).endSpec().build();
  }
}
