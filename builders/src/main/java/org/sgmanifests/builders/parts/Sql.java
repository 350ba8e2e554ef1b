package org.sgmanifests.builders.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.common.ManagedScript;
import org.sgmanifests.api.common.ManagedScriptBuilder;
import org.sgmanifests.api.sgscript.SGScript;
import org.sgmanifests.api.sgscript.SGScriptBuilder;
import org.sgmanifests.api.sgscript.SGScriptSpecBuilder;
import org.sgmanifests.api.sgscript.ScriptEntry;
import org.sgmanifests.api.sgscript.ScriptEntryBuilder;

/**
 * SQL that the operator runs on the primary, as an SGScript. Everybody who can read the object sees
 * the text: SQL with a password belongs into a Secret, see {@code ScriptEntry.scriptFrom}.
 */
public final class Sql {
  /** Own names stay this short, so that no object of the operator can have them. */
  private static final int LONGEST_NAME = 52;

  private final Part<SGScript> part;

  private Sql(Part<SGScript> part) {
    this.part = part;
  }

  /** A script that exists before the deployment. */
  public static Sql existing(String name) {
    return new Sql(Part.existing(name));
  }

  /** A script that the author made. */
  public static Sql of(SGScript script) {
    return new Sql(Part.of(script));
  }

  /** One text, run as superuser in this database; {@code postgres} is always there. */
  public static Sql of(String name, String database, String sql) {
    return of(
        name,
        new ScriptEntryBuilder().withName(name).withDatabase(database).withScript(sql).build());
  }

  /** Several entries, run in this order; the next one only after success. */
  public static Sql of(String name, ScriptEntry... entries) {
    List<ScriptEntry> copy = List.of(entries);
    return new Sql(
        Part.made(
            "script " + name,
            (metadata, assembly) -> {
              assembly.problems().checkName("scripts", name, LONGEST_NAME);
              return new SGScriptBuilder()
                  .withMetadata(assembly.metadata(name))
                  .withSpec(new SGScriptSpecBuilder().withScripts(copy).build())
                  .build();
            }));
  }

  /** The entries of a section {@code managedSql}, or {@code null} if there are no scripts. */
  public static @Nullable List<ManagedScript> managed(List<Sql> scripts, Assembly assembly) {
    List<ManagedScript> entries =
        scripts.stream()
            .map(script -> assembly.refer("scripts", SGScript.class, script.part, ""))
            .map(name -> new ManagedScriptBuilder().withSgScript(name).build())
            .toList();
    return entries.isEmpty() ? null : entries;
  }

  @Override
  public String toString() {
    return part.toString();
  }
}
