package org.sgmanifests.validation.preflight;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.servers.PostgresServer;

/**
 * A source that is broken in one way, from a file below {@code cases} that is named like the check
 * that finds it. What is not given is as in a source that passes.
 *
 * @param about what is broken
 * @param major of the source; 16 if not given
 * @param everyMajor whether it is the same in all majors
 * @param settings with which the server is started; the case then has a server of its own
 * @param conf lines for postgresql.conf, taken back afterwards
 * @param hba lines of pg_hba.conf, taken back afterwards
 * @param delete file of the data directory; the server is then of no use to others
 * @param sql statements by database
 * @param mend statements by database that take these back
 * @param bundle texts of the bundle and what stands in their place
 * @param rewrite parts of the preflight's own queries and what is asked instead, for what no server
 *     from Maven can be
 * @param fails ids of the checks that fail: the one of the file, and those that have to as well
 * @param unchecked ids of those that cannot be answered then; {@code any} if it does not matter
 * @param notes ids of those that give a note
 * @param seen what a message says
 */
record SourceCase(
    String about,
    @Nullable Integer major,
    boolean everyMajor,
    @Nullable Map<String, String> settings,
    @Nullable List<String> conf,
    @Nullable List<String> hba,
    @Nullable String delete,
    @Nullable Map<String, List<String>> sql,
    @Nullable Map<String, List<String>> mend,
    @Nullable Map<String, String> bundle,
    @Nullable Map<String, String> rewrite,
    @Nullable Set<String> fails,
    @Nullable Set<String> unchecked,
    @Nullable Set<String> notes,
    @Nullable String seen) {
  private static final Path FOLDER =
      Path.of("src/test/resources/org/sgmanifests/validation/preflight/cases");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** A case, for one major, with the check whose case it is. */
  record Run(String check, SourceCase of, int major) {

    boolean needsOwnServer() {
      return of.settings() != null || of.delete() != null;
    }

    boolean isAbout(String id) {
      return check.equals(id);
    }

    String title() {
      return check + ": " + of.about();
    }

    @Override
    public String toString() {
      return check + ", PostgreSQL " + major + ": " + of.about();
    }
  }

  /** All cases, those of one server together. */
  static List<Run> all() {
    List<Run> runs = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String check = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        for (SourceCase one :
            YAML.readValue(Files.readString(file), new TypeReference<List<SourceCase>>() {})) {
          for (int major : one.majors()) {
            runs.add(new Run(check, one, major));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return runs;
  }

  private List<Integer> majors() {
    return everyMajor ? PostgresServer.MAJORS : List.of(Objects.requireNonNullElse(major, 16));
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  static <T> Set<T> orNone(@Nullable Set<T> set) {
    return Objects.requireNonNullElse(set, Set.of());
  }

  static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
    return Objects.requireNonNullElse(map, Map.of());
  }
}
