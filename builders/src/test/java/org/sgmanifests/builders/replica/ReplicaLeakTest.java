package org.sgmanifests.builders.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.common.SecretKeySelector;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorage;
import org.sgmanifests.api.sgobjectstorage.SGObjectStorageBuilder;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceCredentials;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.recipe.BackupStorage;
import org.sgmanifests.builders.recipe.Backups;
import org.sgmanifests.builders.recipe.Part;

/** Whatever a recipe prints, throws or says of itself: no value of a Secret is in it. */
class ReplicaLeakTest {
  private static final String MARK = "hidden7f3a";
  @TempDir private Path folder;

  /** Each one breaks another rule, or none. */
  @ParameterizedTest
  @ValueSource(strings = {MARK, MARK + "'", "'" + MARK, MARK + "\n\n", MARK + "\0", " " + MARK})
  void noValueIsShown(String value) throws IOException {
    for (Role role : Role.values()) {
      Files.writeString(folder.resolve(role.passwordKey()), value);
    }
    Files.writeString(folder.resolve("key"), value);
    List<SecretSource> secrets =
        List.of(
            SecretSource.environment("users").in(variable -> value),
            SecretSource.files("users", folder));

    for (SecretSource secret : secrets) {
      assertThat(texts(secret)).hasSizeGreaterThan(10).noneMatch(text -> text.contains(MARK));
    }
  }

  @Test
  void noFileThatIsNoTextIsShown() throws IOException {
    byte[] bytes = (MARK + "?" + MARK).getBytes(StandardCharsets.UTF_8);
    bytes[MARK.length()] = (byte) 0xff;
    Files.write(folder.resolve("superuser-password"), bytes);

    assertThat(texts(SecretSource.files("users", folder))).noneMatch(text -> text.contains(MARK));
  }

  @Test
  void noSecretThatIsAPartIsShown() {
    Secret secret = new SecretBuilder().addToStringData("key", MARK).build();

    assertThat(Part.of(secret)).asString().doesNotContain(MARK).contains("Secret");
  }

  /** All that a replica with this Secret prints, throws and says about itself and its parts. */
  private static List<String> texts(SecretSource secret) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(trap);
    System.setErr(trap);
    try {
      List<String> texts = said(secret);
      texts.add(printed.toString(StandardCharsets.UTF_8));
      return texts;
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static List<String> said(SecretSource secret) {
    SourceCredentials login = SourceCredentials.of(SourceUsers.standard(), secret);
    BackupStorage bucket = BackupStorage.of(storage(secret.secretName()), secret);
    ReplicaSource source =
        ReplicaSource.external("h", 1, login).withArchive(new WalArchive(bucket, "path"));
    ImmutableCascadeReplica.BuildFinal decisions =
        CascadeReplica.builder()
            .name("my-db")
            .namespace("my-namespace")
            .postgresVersion("16.6")
            .instances(2)
            .storageSize("1Ti")
            .source(source)
            .backups(Backups.to(bucket));
    CascadeReplica replica = decisions.build();
    List<String> texts = new ArrayList<>();
    for (Object object :
        List.of(
            secret,
            login,
            login.content("n", "c"),
            bucket,
            source,
            replica,
            decisions.toString(),
            replica.cluster(),
            replica.bundle(),
            replica.bundle().objects())) {
      texts.add(object.toString());
    }
    texts.add(saidOrThrown(replica::bundleWithSecretValues));
    texts.add(saidOrThrown(() -> replica.sourceSetup().orElseThrow()));
    texts.add(saidOrThrown(() -> replica.sourceSetup().orElseThrow().toText()));
    return texts;
  }

  private static SGObjectStorage storage(String secretName) {
    return new SGObjectStorageBuilder()
        .withMetadata(
            new ObjectMetaBuilder().withNamespace("my-namespace").withName("bucket").build())
        .withNewSpec()
        .addToAdditionalProperties("keys", new SecretKeySelector(secretName, "key", null))
        .endSpec()
        .build();
  }

  /** The text, or the stack trace with causes. */
  private static String saidOrThrown(Supplier<?> action) {
    try {
      return action.get().toString();
    } catch (IllegalArgumentException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace, true));
      return trace.toString();
    }
  }
}
