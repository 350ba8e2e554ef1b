package org.sgmanifests.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.sgmanifests.builders.credentials.Role;
import org.yaml.snakeyaml.Yaml;

/**
 * One member of a standby cluster, run by Debian's Patroni. It is configured as StackGres 1.18
 * configures Patroni for {@code replicateFrom.instance.external}: host and port of the source and
 * nothing else, no slot, no restore_command. The differences: etcd in place of Kubernetes, and
 * shorter pauses.
 */
final class Patroni {
  static final String MEMBER = "my-db-0";
  static final String SECOND_MEMBER = "my-db-1";

  /** How long to wait for what is to come of it. */
  static final Duration LIMIT = Duration.ofMinutes(2);

  /** Mounts a volume of a size that only one process and its children see, and goes on in it. */
  private static final List<String> ON_VOLUME =
      List.of(
          "unshare",
          "--user",
          "--map-current-user",
          "--keep-caps",
          "--mount",
          "sh",
          "-euc",
          "mount -t tmpfs -o mode=700,size=$1 tmpfs $2; shift 2; exec \"$@\"",
          "sh");

  private final Workplace workplace;
  private final Path folder;
  private final String member;
  private final Path config;
  private final int port = Workplace.freePort();
  private @Nullable Server server;

  private Patroni(Workplace workplace, Path folder, String member) {
    this.workplace = workplace;
    this.folder = workplace.folder(folder);
    this.member = member;
    this.config = folder.resolve("patroni.yaml");
    workplace.folder(volume());
  }

  /**
   * Writes the configuration of the first member. The folder's name is the name space in etcd, too.
   */
  static Patroni configure(Workplace workplace, Path folder, Etcd etcd, Replica replica) {
    return configure(workplace, folder, MEMBER, folder, etcd, replica);
  }

  /** Writes the configuration of the second member of a first one's cluster. */
  static Patroni second(Workplace workplace, Patroni first, Etcd etcd, Replica replica) {
    Path own = first.folder.resolve("second");
    return configure(workplace, own, SECOND_MEMBER, first.folder, etcd, replica);
  }

  private static Patroni configure(
      Workplace workplace, Path folder, String member, Path nameSpace, Etcd etcd, Replica replica) {
    Patroni patroni = new Patroni(workplace, folder, member);
    workplace.write(
        patroni.config, new Yaml().dump(patroni.configuration(nameSpace, etcd, replica)));
    return patroni;
  }

  private Map<String, Object> configuration(Path nameSpace, Etcd etcd, Replica replica) {
    String rest = "127.0.0.1:" + Workplace.freePort();
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("scope", Replica.NAME);
    configuration.put("namespace", nameSpace.toString());
    configuration.put("name", member);
    configuration.put("restapi", Map.of("listen", rest, "connect_address", rest));
    configuration.put("etcd3", Map.of("host", etcd.address()));
    configuration.put("bootstrap", Map.of("dcs", dynamicConfiguration(replica)));
    configuration.put("postgresql", localConfiguration(replica));
    configuration.put("watchdog", Map.of("mode", "off"));
    return configuration;
  }

  private static Map<String, Object> dynamicConfiguration(Replica replica) {
    Map<String, Object> dynamic = new LinkedHashMap<>();
    dynamic.put("ttl", 20);
    dynamic.put("loop_wait", 1);
    dynamic.put("retry_timeout", 5);
    dynamic.put("check_timeline", true);
    dynamic.put(
        "standby_cluster", Map.of("host", replica.host(), "port", String.valueOf(replica.port())));
    String user = replica.user(Role.REPLICATION).name();
    dynamic.put(
        "postgresql",
        Map.of(
            "use_pg_rewind",
            true,
            "use_slots",
            true,
            "pg_hba",
            List.of(
                "local all all trust",
                "local replication all trust",
                "host all all 0.0.0.0/0 md5",
                "host replication " + user + " 0.0.0.0/0 md5"),
            "parameters",
            parameters(replica)));
    return dynamic;
  }

  /** The operator's defaults, below what the SGPostgresConfig says. */
  private static Map<String, String> parameters(Replica replica) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("archive_mode", "on");
    parameters.put("archive_command", "/bin/true");
    parameters.put("hot_standby", "on");
    parameters.put("max_locks_per_transaction", "128");
    parameters.put("max_prepared_transactions", "32");
    parameters.put("max_replication_slots", "20");
    parameters.put("max_wal_senders", "20");
    parameters.put("password_encryption", "scram-sha-256");
    parameters.put("shared_preload_libraries", "pg_stat_statements, auto_explain");
    parameters.put("track_commit_timestamp", "on");
    parameters.put("wal_level", "logical");
    parameters.put("wal_log_hints", "on");
    parameters.putAll(replica.parameters());
    return parameters;
  }

  private Map<String, Object> localConfiguration(Replica replica) {
    Map<String, Object> local = new LinkedHashMap<>();
    local.put("use_unix_socket", true);
    local.put("use_unix_socket_repl", true);
    local.put("remove_data_directory_on_rewind_failure", true);
    local.put("listen", "127.0.0.1:" + port);
    local.put("connect_address", "127.0.0.1:" + port);
    local.put("data_dir", data().toString());
    local.put("bin_dir", Programs.postgresFolder());
    local.put("pgpass", folder.resolve("pgpass").toString());
    local.put(
        "authentication",
        Map.of(
            "superuser", login(replica.user(Role.SUPERUSER)),
            "replication", login(replica.user(Role.REPLICATION))));
    local.put("parameters", Map.of("unix_socket_directories", folder.toString()));
    local.put("basebackup", List.of(Map.of("checkpoint", "fast")));
    return local;
  }

  private static Map<String, String> login(Login user) {
    return Map.of("username", user.name(), "password", user.password());
  }

  /** As in the pods of StackGres, the data directory is a folder of a volume. */
  private Path volume() {
    return folder.resolve("volume");
  }

  private Path data() {
    return volume().resolve("data");
  }

  Path folder() {
    return folder;
  }

  int port() {
    return port;
  }

  void start() {
    start(List.of());
  }

  /**
   * Starts it with its data on a volume of a size, such as {@code 32Mi}. That needs no root, but a
   * kernel that gives users name spaces of their own; the test is skipped where it doesn't.
   */
  void startOnVolume(String size) {
    List<String> line = new ArrayList<>(ON_VOLUME);
    line.addAll(List.of(size.replace("i", ""), volume().toString()));
    List<String> attempt = new ArrayList<>(line);
    attempt.add("true");
    Workplace.Output output = workplace.run(attempt);
    Assumptions.assumeTrue(
        output.status() == 0, () -> "No volume of a given size can be mounted: " + output.text());
    start(line);
  }

  private void start(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(Programs.PATRONI, config.toString()));
    server = workplace.start(command, Map.of(), folder.resolve(member + ".log"));
  }

  /** Waits for a text in the log. */
  void awaitLog(Pattern text) {
    Wait.until(LIMIT, text + " in the log of Patroni", () -> text.matcher(log()).find());
  }

  /** What Patroni and its PostgreSQL have logged. */
  String log() {
    return Objects.requireNonNull(server).log();
  }

  /** Output of {@code patronictl list}, or the error that it gives, as on a busy machine. */
  String list(String... options) {
    List<String> command =
        new ArrayList<>(List.of(Programs.PATRONICTL, "-c", config.toString(), "list"));
    command.addAll(List.of(options));
    return workplace.run(command).text().strip();
  }

  /** Output of SQL on the standby, or the error that it gives. */
  String sql(String database, String sql) {
    return workplace
        .run(
            List.of(
                "psql",
                "--no-psqlrc",
                "--tuples-only",
                "--no-align",
                "--host=" + folder,
                "--port=" + port,
                "--username=postgres",
                "--dbname=" + database,
                "--command=" + sql))
        .text()
        .strip();
  }

  /** Stops Patroni, which stops its PostgreSQL. */
  void stop() {
    if (server != null) {
      server.stop();
    }
  }
}
