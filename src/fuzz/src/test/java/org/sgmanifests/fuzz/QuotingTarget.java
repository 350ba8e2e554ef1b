package org.sgmanifests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SecretSource;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.migration.Publication;
import org.sgmanifests.builders.migration.ReplicationRight;
import org.sgmanifests.builders.migration.Slot;
import org.sgmanifests.builders.migration.SourceDatabase;
import org.sgmanifests.builders.parts.Login;
import org.sgmanifests.builders.source.SourceSetup;
import org.sgmanifests.builders.source.TestCommand;

/**
 * Whatever names somebody gives, in lines: the SQL, the lines of pg_hba.conf and the commands have
 * these names in them and do nothing else than with harmless ones.
 */
public final class QuotingTarget {
  private static final String BEFORE_16 = "# PostgreSQL 14 and 15: ";
  private static final List<String> HARMLESS = List.of("a", "b", "c", "d", "e");

  private QuotingTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", -1);
    List<String> names = Arrays.asList(Arrays.copyOf(lines, HARMLESS.size()));
    names.replaceAll(name -> name == null ? "x" : name);
    source(names);
    migration(names);
  }

  private static void source(List<String> names) {
    SourceUsers users;
    SourceSetup setup;
    try {
      users = SourceUsers.of(names.get(0), names.get(1), names.get(2));
      setup =
          SourceSetup.of(users)
              .withNetworks("192.0.2.0/24")
              .withDatabase(names.get(3))
              .withAddress("db.example.com", 5432);
    } catch (IllegalArgumentException e) {
      Demand.that(!e.getMessage().isBlank(), "refused without a word");
      return;
    }
    SqlTokens sql = SqlTokens.of(setup.roleSql());
    Demand.that(sql.values().containsAll(users.distinct()), "a user is not in the SQL");
    if (users.distinct().size() == 3) {
      SourceSetup harmless = SourceSetup.of(SourceUsers.of("a", "b", "c"));
      Demand.equal(sql.shape(), SqlTokens.of(harmless.roleSql()).shape(), "SQL");
    }
    setup.hbaLines().forEach(line -> hba(line, users, names.get(3)));
    for (TestCommand test : setup.connectionTests()) {
      List<String> words = Words.ofShell(test.command());
      Demand.equal(words.size(), 5, "words of " + test.command());
      Map<String, String> parameters = Words.ofConnection(words.get(2));
      boolean replication = parameters.containsKey("replication");
      Demand.equal(parameters.size(), 4, "parameters");
      Demand.that(users.distinct().contains(parameters.get("user")), "another user logs in");
      Demand.that(
          replication
              ? parameters.get("user").equals(users.name(Role.REPLICATION))
              : parameters.get("dbname").equals(names.get(3)),
          "another login than wanted");
    }
    for (String line : setup.passwordLines().stream().skip(1).toList()) {
      SqlTokens psql = SqlTokens.of(line);
      Demand.equal(psql.values().size(), 1, "names in " + line);
      Demand.that(users.distinct().contains(psql.values().get(0)), "another user's password");
    }
  }

  /** A name in quotes is nothing but a name; before PostgreSQL 16 even with a slash in front. */
  private static void hba(String line, SourceUsers users, String database) {
    boolean old = line.startsWith(BEFORE_16);
    List<String> fields = Words.ofHba(old ? line.substring(BEFORE_16.length()) : line);
    Demand.equal(fields.size(), 5, "fields of " + line);
    Demand.that(
        Stream.of("all", "replication", "postgres").anyMatch(fields.get(1)::equals)
            || fits(fields.get(1), database, old),
        "another database");
    Demand.that(
        users.distinct().stream().anyMatch(user -> fits(fields.get(2), user, old)), "another user");
  }

  private static boolean fits(String field, String name, boolean old) {
    String text = field.startsWith("\"") ? field.substring(1) : field;
    if (text.startsWith("/") && !old) {
      return Pattern.compile(text.substring(1)).matcher(name).matches();
    }
    return text.equals(name);
  }

  private static void migration(List<String> names) {
    String table = names.get(3) + "." + names.get(4);
    String sql;
    try {
      sql = sql(names.get(0), names.get(1), table);
    } catch (IllegalArgumentException e) {
      Demand.that(!e.getMessage().isBlank(), "refused without a word");
      return;
    }
    SqlTokens tokens = SqlTokens.of(sql);
    boolean schema = names.get(4).equals("*");
    String harmless = sql("a", "b", schema ? "d.*" : "d.e");
    Demand.equal(tokens.shape(), SqlTokens.of(harmless).shape(), "SQL of a migration");
    Demand.that(tokens.values().contains(names.get(0)), "the user is not in the SQL");
    Demand.that(tokens.values().contains(names.get(1)), "the publication is not in the SQL");
  }

  private static String sql(String user, String publication, String table) {
    return SourceDatabase.builder()
        .host("db.example.com")
        .database("shop")
        .login(Login.of(SecretSource.existing("source")))
        .publication(Publication.existing(publication))
        .slot(Slot.kept())
        .addTables(table)
        .build()
        .setupSql(user, ReplicationRight.ATTRIBUTE);
  }
}
