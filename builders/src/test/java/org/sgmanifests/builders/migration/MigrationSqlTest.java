package org.sgmanifests.builders.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.parts.Login;

/** What {@link MigrationServersTest} doesn't show. */
class MigrationSqlTest {

  private static SourceDatabase source(Publication publication, String... tables) {
    return SourceDatabase.builder()
        .host("db.example.com")
        .database("shop")
        .login(Login.of(SecretSource.existing("source")))
        .publication(publication)
        .slot(Slot.kept())
        .addTables(tables)
        .build();
  }

  @Test
  void noPasswordIsSet() {
    assertThat(
            source(Publication.existing("p"), "public.*")
                .setupSql("stream", ReplicationRight.ATTRIBUTE))
        .doesNotContain("PASSWORD")
        .contains("\\password");
  }

  @Test
  void whatTheStreamMakesNeedsNoSql() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> source(Publication.ofAllTables()).setupSql(" ", ReplicationRight.ATTRIBUTE))
        .withMessage(
            """
            The SQL for the source can't be written:
            - publication: the stream makes it; decide on Publication.existing(name)
            - tables: none is decided; name them, or public.* for a schema
            - user: blank; give a name\
            """);
  }

  @Test
  void aNameThatEndsTheBlockIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                source(Publication.existing("a$sgmanifests$b"), "public.x\ny")
                    .setupSql("u", ReplicationRight.RDS))
        .withMessageContaining("- publication: a name with a control character or with")
        .withMessageContaining("- tables: a name with a control character or with");
  }
}
