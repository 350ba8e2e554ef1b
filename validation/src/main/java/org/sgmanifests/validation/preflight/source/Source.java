package org.sgmanifests.validation.preflight.source;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;

/**
 * The source, for the time of one preflight. Each fact is read once; one that cannot be read gives
 * the same {@link NotReadException} to all who ask for it.
 */
public final class Source implements AutoCloseable {
  private static final String MAIN = "postgres";

  /** There on every server unless somebody took pains to remove it. */
  private static final String FALLBACK = "template1";

  private final SourceLogins logins;
  private final Standby standby;
  private final Lazy<Login> superuser = new Lazy<>(() -> login(SourceRole.SUPERUSER));
  private final Lazy<Login> authenticator = new Lazy<>(() -> login(SourceRole.AUTHENTICATOR));
  private final Lazy<Replication> replication = new Lazy<>(this::probe);
  private final Lazy<Settings> settings = new Lazy<>(this::readSettings);
  private final Lazy<Map<String, SourceUser>> users = new Lazy<>(() -> Catalogue.users(session()));
  private final Lazy<List<SourceDatabase>> databases =
      new Lazy<>(() -> Catalogue.databases(session(), settings().major()));

  /**
   * The source that the logins lead to, and the standby that is to copy it.
   *
   * @param logins how connections are made
   * @param standby what the bundle says about the standby
   */
  public Source(SourceLogins logins, Standby standby) {
    this.logins = logins;
    this.standby = standby;
  }

  /** {@return what the bundle says} */
  public Standby standby() {
    return standby;
  }

  /** {@return how the superuser's login went} */
  public Login superuser() {
    return superuser.get();
  }

  /** {@return how the authenticator's login went} */
  public Login authenticator() {
    return authenticator.get();
  }

  /** {@return how the replication user's login went} */
  public Replication replication() {
    return replication.get();
  }

  /**
   * {@return the superuser's session}
   *
   * @throws NotReadException if the login failed
   */
  public Session session() {
    return superuser().orThrow();
  }

  /**
   * {@return the settings; if the superuser cannot log in, those that the replication user sees}
   */
  public Settings settings() {
    return settings.get();
  }

  /** {@return the roles by name} */
  public Map<String, SourceUser> users() {
    return users.get();
  }

  /** {@return the databases, by name} */
  public List<SourceDatabase> databases() {
    return databases.get();
  }

  /**
   * {@return the name and password of a user, as the caller or the bundle gives them}
   *
   * @param role the role of the user
   */
  public Optional<SourceCredentials> credentials(SourceRole role) {
    return logins.credentials(role).or(() -> standby.credentials(role));
  }

  /**
   * {@return the name of a user, from wherever it is known}
   *
   * @param role the role of the user
   */
  public Optional<String> user(SourceRole role) {
    Optional<String> given =
        credentials(role).map(SourceCredentials::user).or(() -> standby.user(role));
    return given.isPresent()
        ? given
        : switch (role) {
          case SUPERUSER -> superuser().user();
          case AUTHENTICATOR -> authenticator().user();
          case REPLICATION -> replication().user();
        };
  }

  /**
   * Asks in another database, as superuser.
   *
   * @param <T> type of the answer
   * @param database name of the database
   * @param question is asked with a session of the database
   * @return the answer
   * @throws NotReadException if it cannot be reached, or does not answer
   */
  public <T> T in(String database, Function<Session, T> question) {
    Session main = session();
    if (main.database().equals(database)) {
      return question.apply(main);
    }
    if (!logins.choosesDatabase()) {
      throw new NotReadException(
          "The data source of the superuser leads to one database only.",
          "give host, port, user and password instead of data sources.");
    }
    try (Session session = Session.on(logins.open(SourceRole.SUPERUSER, database))) {
      return question.apply(session);
    } catch (SQLException e) {
      LoginProblem problem = LoginProblem.of(e, SourceRole.SUPERUSER, main.user());
      throw new NotReadException(problem.seen(), problem.fix() + ".");
    }
  }

  private Login login(SourceRole role) {
    Optional<String> known = credentials(role).map(SourceCredentials::user);
    Login first = login(role, known, MAIN, Optional.empty());
    return first
        .problem()
        .filter(problem -> problem.kind() == LoginProblem.Kind.DATABASE && logins.choosesDatabase())
        .map(problem -> login(role, known, FALLBACK, Optional.of(problem)))
        .orElse(first);
  }

  private Login login(
      SourceRole role, Optional<String> user, String database, Optional<LoginProblem> before) {
    try {
      Session session = Session.on(logins.open(role, database));
      return new Login(Optional.of(session.user()), Optional.of(session), Optional.empty(), before);
    } catch (SQLException e) {
      LoginProblem problem = LoginProblem.of(e, role, user.orElse(role.toString()));
      return new Login(user, Optional.empty(), Optional.of(problem), before);
    }
  }

  private Replication probe() {
    return new ReplicationProbe(
            logins, credentials(SourceRole.REPLICATION).map(SourceCredentials::user))
        .run();
  }

  private Settings readSettings() {
    if (superuser().session().isPresent()) {
      return Catalogue.settings(session());
    }
    Map<String, String> shown = replication().settings();
    return shown.isEmpty()
        ? Catalogue.settings(session())
        : new Settings(shown, "The superuser cannot log in, and the replication user");
  }

  @Override
  public void close() {
    for (Lazy<Login> login : List.of(superuser, authenticator)) {
      if (login.isRead()) {
        login.get().session().ifPresent(Session::close);
      }
    }
  }
}
