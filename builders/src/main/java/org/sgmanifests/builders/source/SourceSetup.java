package org.sgmanifests.builders.source;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
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
   * @param users names of the users
   * @return a setup without passwords, networks and an address
   * @throws IllegalArgumentException for names that PostgreSQL can't have: blank, with control
   *     characters, longer than 63 bytes in UTF-8, reserved
   */
  public static SourceSetup of(SourceUsers users) {
    return new SourceSetup(ImmutableDecisions.of(PostgresNames.checked(users)));
  }

  /**
   * With the password of a role's user. Only a SCRAM-SHA-256 verifier of it is kept.
   *
   * @param role whose password it is
   * @param password the password
   * @return the same setup with this decision
   * @throws IllegalArgumentException if it is empty, or if the user already has another one in a
   *     different role
   */
  public SourceSetup withPassword(Role role, String password) {
    return withPasswords(asked -> asked == role ? Optional.of(password) : Optional.empty());
  }

  /**
   * With the passwords of the roles that the function knows; the others stay as they are.
   *
   * @param passwords gives the password of a role, or nothing
   * @return the same setup with this decision
   * @throws IllegalArgumentException as {@link #withPassword}, with all problems, one a line
   */
  public SourceSetup withPasswords(Function<Role, Optional<String>> passwords) {
    return with(decisions -> decisions.withVerifiers(Verifiers.of(decisions, passwords)));
  }

  /**
   * With salts from here, 16 new bytes each, for the passwords that are given after this call; for
   * output that has to be stable. Otherwise they are random, and the SQL of two objects differs.
   *
   * @param salts gives 16 bytes a call
   * @return the same setup with this decision
   */
  public SourceSetup withSalts(Supplier<byte[]> salts) {
    return with(decisions -> decisions.withSalts(salts));
  }

  /**
   * With the networks that the standby's connections come from, as the source sees them: often a
   * NAT gateway, not the pods ({@code SELECT inet_client_addr()} tells).
   *
   * @param cidrs ranges such as {@code 10.20.0.0/16} or {@code 2001:db8::/32}, or single addresses
   * @return the same setup with this decision
   * @throws IllegalArgumentException with all that is neither, one a line
   */
  public SourceSetup withNetworks(Collection<String> cidrs) {
    List<Network> networks = Network.parse(cidrs);
    return with(decisions -> decisions.withNetworks(networks));
  }

  /**
   * As {@link #withNetworks(Collection)}.
   *
   * @param cidrs ranges or single addresses
   * @return the same setup with this decision
   */
  public SourceSetup withNetworks(String... cidrs) {
    return withNetworks(Arrays.asList(cidrs));
  }

  /**
   * With TLS demanded ({@code hostssl}). StackGres' standby uses TLS when the source offers it, but
   * checks no certificate and can't be told to; so a source that demands it is protected from
   * listeners, not from somebody in between.
   *
   * @param demanded whether the source refuses connections without TLS
   * @return the same setup with this decision
   */
  public SourceSetup withTls(boolean demanded) {
    return with(decisions -> decisions.withTls(demanded));
  }

  /**
   * With the WAL that the source keeps for a standby that is away. Default 10 GB.
   *
   * @param megabytes how much WAL to keep
   * @return the same setup with this decision
   * @throws IllegalArgumentException unless from 1 to 2147483647
   */
  public SourceSetup withWalKeepMegabytes(long megabytes) {
    long checked = Amounts.walKeep(megabytes);
    return with(decisions -> decisions.withWalKeepMegabytes(checked));
  }

  /**
   * As {@link #withWalKeepMegabytes}, from how long the standby may be away and the WAL that the
   * source writes at busy times (the difference of two {@code pg_current_wal_lsn()}).
   *
   * @param outage how long the standby may be away
   * @param megabytesPerHour how much WAL the source writes in an hour
   * @return the same setup with this decision
   */
  public SourceSetup withOutage(Duration outage, long megabytesPerHour) {
    return withWalKeepMegabytes(Amounts.written(outage, megabytesPerHour));
  }

  /**
   * With the number of standby clusters that copy this source at the same time; default 1. What
   * counts are the clusters, not their pods: only the leader of each streams from here.
   *
   * @param standbys number of standby clusters
   * @return the same setup with this decision
   * @throws IllegalArgumentException for less than 1 and more than 100
   */
  public SourceSetup withStandbys(int standbys) {
    int checked = Amounts.standbys(standbys);
    return with(decisions -> decisions.withStandbys(checked));
  }

  /**
   * With the host and port that the standby connects to, for the test lines.
   *
   * @param host name or address of the source, as the standby sees it
   * @param port port of PostgreSQL itself
   * @return the same setup with this decision
   * @throws IllegalArgumentException for a host with blanks and a port that can't be
   */
  public SourceSetup withAddress(String host, int port) {
    return with(decisions -> decisions.withAddress(new Address(host, port)));
  }

  /**
   * With the database of the test lines; default {@code postgres}, which always has to be there.
   *
   * @param database name of the database
   * @return the same setup with this decision
   */
  public SourceSetup withDatabase(String database) {
    return with(decisions -> decisions.withDatabase(PostgresNames.database(database)));
  }

  /**
   * With the SGCluster that becomes the standby, for the commands that look at it.
   *
   * @param namespace namespace of the standby
   * @param cluster name of the standby's SGCluster
   * @return the same setup with this decision
   */
  public SourceSetup withStandby(String namespace, String cluster) {
    return with(decisions -> decisions.withStandby(new StandbyCluster(namespace, cluster)));
  }

  /** {@return the users' names} */
  public SourceUsers users() {
    return decisions.users();
  }

  /**
   * {@return the statement that makes the users with the attributes that StackGres asks for, or
   * sets these for users that are there} One statement, pure SQL, for psql and JDBC and PostgreSQL
   * 14 to 18; it may run again. Only a superuser may run it.
   *
   * <p><b>Side effect:</b> a user that already exists, {@code postgres} on nearly every server,
   * gets these attributes and, if given, the new password; whoever logs in with the old one no
   * longer can.
   *
   * <p>Without passwords it leaves them as they are; see {@link #passwordLines}.
   */
  public String roleSql() {
    return RoleSql.of(decisions);
  }

  /**
   * {@return the lines for {@code pg_hba.conf}, to put above those that are there, since the first
   * that fits counts; they need a reload} Empty without {@link #withNetworks}.
   */
  public List<String> hbaLines() {
    return HbaLines.of(decisions);
  }

  /**
   * {@return the lines for a psql session that ask for the passwords that {@link #roleSql} doesn't
   * have; empty if it has all} For psql only, and after that SQL.
   */
  public List<String> passwordLines() {
    return PasswordLines.of(decisions);
  }

  /** {@return the settings that the server needs, in the order of their importance} */
  public List<ServerSetting> settings() {
    return ServerSettings.of(decisions);
  }

  /**
   * {@return a shell line for a server whose configuration lies outside its data directory, as all
   * of Debian and Ubuntu do: without a {@code postgresql.conf} in the data directory, the standby's
   * Patroni fails after the whole copy (Patroni 2 to 4)} Harmless on others.
   */
  public String dataDirectoryCommand() {
    return SourceSteps.DATA_DIRECTORY;
  }

  /**
   * Logs in as each user like the standby will; empty without {@link #withAddress}.
   *
   * @return the commands, one for each user
   */
  public List<TestCommand> connectionTests() {
    return ConnectionTests.of(decisions);
  }

  /**
   * Shows whether the standby follows: what needs {@link #withStandby} or {@link #withAddress} is
   * left out without it.
   *
   * @return the commands, in the order to run them
   */
  public List<TestCommand> verification() {
    return Verification.of(decisions);
  }

  /**
   * {@return the source as an SGCluster of another namespace or Kubernetes cluster, for which a
   * fragment of its manifest takes the place of the lines and settings here}
   *
   * @param namespace namespace of the source
   * @param cluster name of the source's SGCluster
   * @throws IllegalArgumentException if a name is blank
   */
  public ClusterSource clusterSource(String namespace, String cluster) {
    return new ClusterSource(ImmutableClusterDecisions.of(decisions, namespace, cluster));
  }

  /**
   * {@return all of it as files, name to content: {@code README.md} with the steps first, then
   * {@code source.sql}, {@code pg_hba.conf} (if networks were given), {@code postgresql.conf} and
   * {@code settings.sql}} {@code source.sql} has the verifiers, so write it for the owner's eyes
   * only.
   */
  public Map<String, String> files() {
    return SourceFiles.of(decisions);
  }

  /** {@return the {@link #files} one after another} */
  public String toText() {
    return SourceFiles.text(decisions);
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
