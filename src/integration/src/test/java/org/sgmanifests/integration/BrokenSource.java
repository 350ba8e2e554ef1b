package org.sgmanifests.integration;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.validation.standby.StandbyState;

/**
 * One way in which a source is not fit to be copied, or does not fit the manifests, and what comes
 * of it: a file of {@code cases}. Scripts and values of settings may use {@code $WORK}, a folder
 * that only the source knows of, and {@code $DATA}, its data directory.
 *
 * @param name of the file
 * @param about what is wrong, in a sentence
 * @param prepare shell script that runs before the source starts
 * @param environment environment of the source
 * @param options the source's command line, which a copy does not inherit
 * @param settings lines of the source's postgresql.conf, which a copy does inherit
 * @param hba the source's pg_hba.conf, in place of our lines
 * @param sql script for psql, run by a superuser of the source
 * @param before shell script that runs before Patroni starts, to take away what only the source has
 * @param host in place of the source's address
 * @param port in place of the source's port; 0 for none
 * @param users in the Secret, by role, where they differ from those of the source
 * @param parameters of the SGPostgresConfig
 * @param volume size of the standby's volume, which then has that size
 * @param preflight ids of the checks that have to fail
 * @param notes ids of the checks that have to say something, though it is no failure
 * @param restart whether Patroni is stopped and started again once the standby is there
 * @param patroni texts (regular expressions) that appear in the log of the standby
 * @param log texts that appear in the log of the source
 * @param list what patronictl shows then, by heading; an empty value is one that is not there
 * @param state what our verifier calls it
 * @param ask what to ask the standby then
 * @param mend shell script that does what the checks advise; then the standby streams
 */
record BrokenSource(
    String name,
    String about,
    String prepare,
    Map<String, String> environment,
    Map<String, String> options,
    Map<String, String> settings,
    List<String> hba,
    String sql,
    String before,
    String host,
    int port,
    Map<Role, Login> users,
    Map<String, String> parameters,
    String volume,
    List<String> preflight,
    List<String> notes,
    boolean restart,
    List<String> patroni,
    List<String> log,
    Map<String, String> list,
    @JsonSetter(nulls = Nulls.SET) @Nullable StandbyState state,
    @JsonSetter(nulls = Nulls.SET) @Nullable Question ask,
    String mend) {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** To try some of them only: {@code -Dcases=tablespace.*}. */
  private static final String WANTED = System.getProperty("cases", ".*");

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .build()
          .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));

  /** SQL for a database of the standby, and a text (regular expression) that its answer has. */
  record Question(String database, String sql, String answer) {}

  static Stream<BrokenSource> all() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().map(BrokenSource::read).toList().stream();
    }
  }

  /** Those to try. */
  static Stream<BrokenSource> wanted() throws IOException {
    return all().filter(one -> one.name().matches(WANTED));
  }

  private static BrokenSource read(Path file) {
    try {
      ObjectNode tree = (ObjectNode) YAML.readTree(file.toFile());
      tree.put("name", file.getFileName().toString().replace(".yaml", ""));
      return YAML.treeToValue(tree, BrokenSource.class);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  @Override
  public String toString() {
    return name + ": " + about;
  }
}
