package org.sgmanifests.builders.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ExistingObject;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgcluster.SGCluster;
import org.sgmanifests.api.sgcluster.SGClusterBuilder;
import org.sgmanifests.api.sgstream.DebeziumSourcePropertiesBuilder;
import org.sgmanifests.api.sgstream.SGStreamSpec;
import org.sgmanifests.api.sgstream.SGStreamSpecBuilder;
import org.sgmanifests.api.sgstream.StreamPodsBuilder;
import org.sgmanifests.api.sgstream.StreamSourceBuilder;
import org.sgmanifests.api.sgstream.StreamSourcePostgresBuilder;
import org.sgmanifests.api.sgstream.StreamTargetBuilder;
import org.sgmanifests.api.sgstream.StreamTargetClusterBuilder;
import org.sgmanifests.api.sgstream.StreamVolumeBuilder;
import org.sgmanifests.api.values.StreamSourceType;
import org.sgmanifests.api.values.StreamTargetType;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.recipe.Part;

class LogicalMigrationTest {
  private static final Login LOGIN = Login.of(SecretSource.existing("source"));
  private static final MigrationTarget TARGET = MigrationTarget.of(Part.existing("my-db"), "shop");

  private static ImmutableSourceDatabase.BuildFinal shop(Publication publication, Slot slot) {
    return SourceDatabase.builder()
        .host("db.example.com")
        .database("shop")
        .login(LOGIN)
        .publication(publication)
        .slot(slot);
  }

  private static SourceDatabase shop() {
    return shop(Publication.existing("shop_pub"), Slot.kept()).build();
  }

  private static ImmutableLogicalMigration.BuildFinal of(
      SourceDatabase source, MigrationTarget target, Structure structure) {
    return LogicalMigration.builder()
        .name("my-migration")
        .namespace("my-namespace")
        .source(source)
        .target(target)
        .structure(structure)
        .storageSize("1Gi");
  }

  private static SGStreamSpec spec(SourceDatabase source) {
    return of(source, TARGET, Structure.imported()).build().stream().getSpec();
  }

  @Test
  void onlyWhatIsDecidedIsWritten() {
    assertThat(spec(shop()))
        .isEqualTo(
            new SGStreamSpecBuilder()
                .withSource(
                    new StreamSourceBuilder()
                        .withType(StreamSourceType.POSTGRES)
                        .withPostgres(
                            new StreamSourcePostgresBuilder()
                                .withHost("db.example.com")
                                .withDatabase("shop")
                                .withUsername(new SecretKeySelector("source", "username", null))
                                .withPassword(new SecretKeySelector("source", "password", null))
                                .withDebeziumProperties(
                                    new DebeziumSourcePropertiesBuilder()
                                        .withPublicationName("shop_pub")
                                        .withPublicationAutocreateMode("disabled")
                                        .withSlotDropOnStop(false)
                                        .build())
                                .build())
                        .build())
                .withTarget(
                    new StreamTargetBuilder()
                        .withType(StreamTargetType.SGCLUSTER)
                        .withSgCluster(
                            new StreamTargetClusterBuilder()
                                .withName("my-db")
                                .withDatabase("shop")
                                .build())
                        .build())
                .withPods(
                    new StreamPodsBuilder()
                        .withPersistentVolume(new StreamVolumeBuilder().withSize("1Gi").build())
                        .build())
                .build());
  }

  @Test
  void whatExistsIsDeclared() {
    assertThat(of(shop(), TARGET, Structure.present()).build().bundle().existing())
        .containsExactly(
            new ExistingObject("SGCluster", "my-namespace", "my-db", Set.of()),
            new ExistingObject("Secret", "my-namespace", "source", Set.of("username", "password")));
  }

  @Test
  void publicationAndSlotAreWrittenAsDecided() {
    var filtered =
        spec(shop(Publication.ofMigratedTables().named("pub"), Slot.droppedOnStop().named("slot_1"))
                .build())
            .source()
            .postgres()
            .debeziumProperties();

    assertThat(filtered.publicationAutocreateMode()).isEqualTo("filtered");
    assertThat(filtered.publicationName()).isEqualTo("pub");
    assertThat(filtered.slotName()).isEqualTo("slot_1");
    assertThat(filtered.slotDropOnStop()).isTrue();
    assertThat(
            spec(shop(Publication.ofAllTables(), Slot.kept()).build())
                .source()
                .postgres()
                .debeziumProperties()
                .publicationAutocreateMode())
        .isEqualTo("all_tables");
  }

  @Test
  void tablesBecomePatterns() {
    SourceDatabase some =
        shop(Publication.existing("p"), Slot.kept())
            .addTables("public.orders", "sales.*")
            .port(6432)
            .build();
    SourceDatabase others =
        shop(Publication.existing("p"), Slot.kept()).addExcludedTable("public.log").build();

    assertThat(spec(some).source().postgres().port()).isEqualTo(6432);
    assertThat(spec(some).source().postgres().includes())
        .containsExactly("public\\.orders(\\..*)?", "sales\\..*");
    assertThat(spec(others).source().postgres().excludes()).containsExactly("public\\.log(\\..*)?");
  }

  @Test
  void theStructureIsImportedInPartOrNotAtAll() {
    var inPart = of(shop(), TARGET, Structure.importedWithoutRoles("rds%")).build();
    var present = of(shop(), TARGET, Structure.present()).build();

    assertThat(inPart.stream().getSpec().target().sgCluster().ddlImportRoleSkipFilter())
        .isEqualTo("rds%");
    assertThat(inPart.stream().getSpec().target().sgCluster().skipDdlImport()).isNull();
    assertThat(present.stream().getSpec().target().sgCluster().skipDdlImport()).isTrue();
  }

  @Test
  void theTargetMayHaveAUserInTheSameSecret() {
    MigrationTarget target = TARGET.withLogin(LOGIN.withKeys("target-username", "target-password"));
    LogicalMigration migration = of(shop(), target, Structure.imported()).build();

    assertThat(migration.stream().getSpec().target().sgCluster().username())
        .isEqualTo(new SecretKeySelector("source", "target-username", null));
    assertThat(migration.stream().getSpec().target().sgCluster().password())
        .isEqualTo(new SecretKeySelector("source", "target-password", null));
    assertThat(migration.bundle().existing())
        .contains(
            new ExistingObject(
                "Secret",
                "my-namespace",
                "source",
                Set.of("username", "password", "target-username", "target-password")));
  }

  @Test
  void theTargetMayComeWithTheBundleOfItsOwn() {
    Bundle others = Bundle.of(cluster("my-namespace")).existing("Secret", null, "x");
    Bundle bundle =
        of(shop(), MigrationTarget.of(others, "shop"), Structure.imported()).build().bundle();

    assertThat(bundle.objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGCluster", "SGStream");
    assertThat(bundle.existing()).containsAll(others.existing());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MigrationTarget.of(Bundle.of(), "shop"))
        .withMessageContaining("has 0 SGClusters");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                of(
                        shop(),
                        MigrationTarget.of(Bundle.of(cluster("other")), "shop"),
                        Structure.imported())
                    .build())
        .withMessageContaining("SGCluster `my-db`: is in namespace `other`");
  }

  @Test
  void aClusterOfTheAuthorComesBeforeTheStream() {
    MigrationTarget target = MigrationTarget.of(Part.of(cluster("my-namespace")), "shop");

    assertThat(of(shop(), target, Structure.imported()).build().bundle().objects())
        .extracting(HasMetadata::getKind)
        .containsExactly("SGCluster", "SGStream");
  }

  private static SGCluster cluster(String namespace) {
    return new SGClusterBuilder()
        .withMetadata(new ObjectMetaBuilder().withNamespace(namespace).withName("my-db").build())
        .build();
  }

  @Test
  void valuesOfSecretsAreInTheBundleOnlyIfTheyAreAskedFor() {
    SourceDatabase source =
        SourceDatabase.builder()
            .host("db.example.com")
            .database("shop")
            .login(Login.of(SecretSource.environment("source").in(name -> "hidden7f3a")))
            .publication(Publication.ofAllTables())
            .slot(Slot.kept())
            .build();
    LogicalMigration migration = of(source, TARGET, Structure.imported()).build();

    assertThat(migration.bundle().objects()).noneMatch(Secret.class::isInstance);
    assertThat(migration.bundleWithSecretValues().objects()).anyMatch(Secret.class::isInstance);
    assertThat(migration + " " + source + " " + migration.bundleWithSecretValues())
        .doesNotContain("hidden7f3a");
  }

  @Test
  void everythingElseThatIsDecidedIsWritten() {
    var stream =
        of(shop(), TARGET, Structure.imported())
            .storageClass(Part.existing("fast"))
            .putLabel("team", "shop")
            .putAnnotation("note", "x")
            .editSpec(spec -> spec.withMaxRetries(3))
            .build()
            .stream();

    assertThat(stream.getMetadata().getLabels()).containsEntry("team", "shop");
    assertThat(stream.getMetadata().getAnnotations()).containsEntry("note", "x");
    assertThat(stream.getSpec().pods().persistentVolume().storageClass()).isEqualTo("fast");
    assertThat(stream.getSpec().maxRetries()).isEqualTo(3);
  }

  @Test
  void allBadDecisionsAreReportedAtOnce() {
    SourceDatabase source =
        SourceDatabase.builder()
            .host("https://db.example.com")
            .database("")
            .login(new Login(SecretSource.existing(""), "", "password"))
            .publication(Publication.existing("p".repeat(64)))
            .slot(Slot.kept().named("Slot-1"))
            .port(0)
            .addTable("orders")
            .addExcludedTable("public.a,b")
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LogicalMigration.builder()
                    .name("M")
                    .namespace("N")
                    .source(source)
                    .target(
                        MigrationTarget.of(Part.existing(""), "")
                            .withLogin(LOGIN.withKeys("k", "k")))
                    .structure(Structure.importedWithoutRoles(" "))
                    .storageSize("1")
                    .build())
        .satisfies(
            problem ->
                assertThat(problem.getMessage().lines())
                    .extracting(line -> line.replaceAll("[:;].*", ""))
                    .containsExactly(
                        "The migration can't be built",
                        "- name",
                        "- namespace",
                        "- host of the source",
                        "- port of the source",
                        "- database of the source",
                        "- key of the user, login of the source",
                        "- publication",
                        "- slot",
                        "- tables",
                        "- table `orders`",
                        "- table `public.a,b`",
                        "- SGCluster",
                        "- database of the target",
                        "- login of the target",
                        "- structure, roles to leave out",
                        "- storageSize",
                        "- Secret name"));
  }

  @Test
  void textsAreNames() {
    assertThat(of(shop(), TARGET, Structure.imported()).build())
        .hasToString("migration my-namespace/my-migration");
    assertThat(shop()).hasToString("database shop of db.example.com");
    assertThat(TARGET).hasToString("database shop of existing my-db");
    assertThat(Publication.ofAllTables()).hasToString("publication (all_tables)");
    assertThat(Publication.existing("p")).hasToString("publication p (disabled)");
    assertThat(Slot.kept().named("s")).hasToString("slot s (kept)");
    assertThat(Structure.importedWithoutRoles("x")).hasToString("imported in part");
  }
}
