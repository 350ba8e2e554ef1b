package org.sgmanifests.integration;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SourceUsers;
import org.sgmanifests.builders.source.ServerSetting;
import org.sgmanifests.builders.source.SourceSetup;

/**
 * What all trials share: the workplace, etcd, and the data of a source that was set up as we say.
 * Made for the first test that has it as a parameter, and gone after the last one.
 */
final class Stage implements AutoCloseable {
  /** Their passwords have what shells, YAML, URLs and pgpass treat as special. */
  static final Map<Role, Login> USERS =
      Map.of(
          Role.SUPERUSER, new Login("postgres", "s\"u:p\\e r#%20$HOME`id`"),
          Role.REPLICATION, new Login("replicator", "r:e\\p\"l #%41{}&*!ä€"),
          Role.AUTHENTICATOR, new Login("authenticator", "a?b=c&d@e/f"));

  /** The source's part, as it follows from the users. */
  static final SourceSetup SETUP =
      SourceSetup.of(names(USERS))
          .withPasswords(role -> Optional.of(USERS.get(role).password()))
          .withNetworks("127.0.0.1");

  private final AtomicInteger trials = new AtomicInteger();
  private final Workplace workplace;
  private final Etcd etcd;
  private final DebianSource template;

  private Stage() {
    workplace = Workplace.open();
    etcd = Etcd.start(workplace);
    template = DebianSource.create(workplace, workplace.root().resolve("template"));
    template.allow(SETUP.hbaLines());
    template.set(SETUP.settings().stream().map(ServerSetting::confLine).toList());
    template.start();
    template.script(SETUP.roleSql());
    template.stop("fast");
  }

  static SourceUsers names(Map<Role, Login> users) {
    return SourceUsers.of(
        users.get(Role.SUPERUSER).name(),
        users.get(Role.REPLICATION).name(),
        users.get(Role.AUTHENTICATOR).name());
  }

  Workplace workplace() {
    return workplace;
  }

  Etcd etcd() {
    return etcd;
  }

  DebianSource template() {
    return template;
  }

  /** A new folder for the servers of one trial. Short, as the path of a socket is limited. */
  Path trialFolder() {
    return workplace.folder(workplace.root().resolve("t" + trials.incrementAndGet()));
  }

  @Override
  public void close() {
    workplace.close();
  }

  /** Hands the stage to tests. */
  static final class Extension extends StageExtension<Stage> {
    Extension() {
      super(Stage.class, Stage::new);
    }

    @Override
    protected Optional<String> missing() {
      return Programs.missing();
    }
  }
}
