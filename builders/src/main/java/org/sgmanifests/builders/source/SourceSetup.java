package org.sgmanifests.builders.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sgmanifests.builders.credentials.Role;
import org.sgmanifests.builders.credentials.SourceUsers;

/**
 * Everything to do on the source of a standby cluster, from a few decisions.
 *
 * <pre>{@code
 * SourceSetup setup =
 *     SourceSetup.of(SourceUsers.standard())
 *         .withPassword(Role.SUPERUSER, password)
 *         .withNetworks("10.20.0.0/16")
 *         .withAddress("db.example.com", 5432);
 * setup.roleSql();  // run it as a superuser of the source
 * setup.hbaLines(); // put them at the top of its pg_hba.conf
 * }</pre>
 *
 * <p>Immutable: each {@code with...} gives another object. Clear text of a password is used for its
 * verifier and not kept.
 */
public final class SourceSetup {
  private final Decisions decisions;

  private SourceSetup(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Starts with the names of the users.
   *
   * @throws IllegalArgumentException for names that PostgreSQL can't have: blank, with control
   *     characters, longer than 63 bytes in UTF-8, reserved
   */
  public static SourceSetup of(SourceUsers users) {
    return new SourceSetup(ImmutableDecisions.of(UserNames.checked(users)));
  }

  /**
   * With the password of a role's user. Only a SCRAM-SHA-256 verifier of it is kept.
   *
   * @throws IllegalArgumentException if it is empty, or if the user already has another one in a
   *     different role
   */
  public SourceSetup withPassword(Role role, String password) {
    return withPasswords(asked -> asked == role ? Optional.of(password) : Optional.empty());
  }

  /**
   * With the passwords of the roles that the function knows; the others stay as they are.
   *
   * @throws IllegalArgumentException as {@link #withPassword}, with all problems, one a line
   */
  public SourceSetup withPasswords(Function<Role, Optional<String>> passwords) {
    Map<Role, String> known = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      passwords.apply(role).ifPresent(password -> known.put(role, password));
    }
    return with(decisions -> decisions.withVerifiers(Verifiers.of(this.decisions, known)));
  }

  /**
   * With salts from here for the passwords that are given after this call; each has to be new and
   * 16 bytes long. Without this call they are random, so the SQL of two objects differs. For tests
   * and for output that has to be stable.
   */
  public SourceSetup withSalts(Supplier<byte[]> salts) {
    return with(decisions -> decisions.withSalts(salts));
  }

  /**
   * With the networks that the standby's connections come from, as the source sees them: outside of
   * one's own network that is the address of a NAT gateway, not of the pods ({@code SELECT
   * inet_client_addr()} tells it).
   *
   * @param cidrs ranges such as {@code 10.20.0.0/16} or {@code 2001:db8::/32}, or single addresses
   * @throws IllegalArgumentException with all that is neither, one a line
   */
  public SourceSetup withNetworks(Collection<String> cidrs) {
    List<Network> networks = Network.parse(cidrs);
    return with(decisions -> decisions.withNetworks(networks));
  }

  /** As {@link #withNetworks(Collection)}. */
  public SourceSetup withNetworks(String... cidrs) {
    return withNetworks(Arrays.asList(cidrs));
  }

  /**
   * With TLS demanded ({@code hostssl}). StackGres' standby uses TLS when the source offers it, but
   * checks no certificate and can't be told to; so a source that demands it is protected from
   * listeners, not from somebody in between.
   */
  public SourceSetup withTls(boolean demanded) {
    return with(decisions -> decisions.withTls(demanded));
  }

  /** With the host and port that the standby connects to, for the test lines. */
  public SourceSetup withAddress(String host, int port) {
    return with(decisions -> decisions.withAddress(new Address(host, port)));
  }

  /**
   * With the database of the test lines; default {@code postgres}, which always has to be there.
   */
  public SourceSetup withDatabase(String database) {
    return with(decisions -> decisions.withDatabase(database));
  }

  /** The users' names. */
  public SourceUsers users() {
    return decisions.users();
  }

  /**
   * The statement that makes the users with the attributes that StackGres asks for, or sets these
   * for users that are there. One statement, pure SQL, for psql and JDBC and PostgreSQL 14 to 18;
   * it may run again. Only a superuser may run it.
   *
   * <p><b>Side effect:</b> a user that already exists, {@code postgres} on nearly every server,
   * gets these attributes and, if given, the new password; whoever logs in with the old one no
   * longer can.
   *
   * <p>Without passwords it leaves them as they are.
   */
  public String roleSql() {
    return RoleSql.of(decisions);
  }

  /**
   * Lines for {@code pg_hba.conf}, for above those that are there, since the first that fits
   * counts; a reload makes them work. Empty without {@link #withNetworks}.
   */
  public List<String> hbaLines() {
    return HbaLines.of(decisions);
  }

  /** Names of users, never a password. */
  @Override
  public String toString() {
    return "SourceSetup(" + decisions.users() + ", networks " + decisions.networks() + ")";
  }

  private SourceSetup with(Function<ImmutableDecisions, ImmutableDecisions> change) {
    return new SourceSetup(change.apply(ImmutableDecisions.copyOf(decisions)));
  }
}
