package org.sgmanifests.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.login.LoginOptions;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.login.SslMode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to log in to the source that a standby of the manifests copies. */
final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--cluster",
      paramLabel = "NAME",
      description =
          "The cluster that is meant, when several have an external source; events-shard0 is a"
              + " shard.")
  private @Nullable String cluster;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Reach the source at this host instead of the manifest's.")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Reach the source at this port instead of the manifest's.")
  private @Nullable Integer port;

  @Option(
      names = "--sslmode",
      paramLabel = "MODE",
      description =
          "Whether to use TLS: ${COMPLETION-CANDIDATES}. The standby itself uses prefer, which is"
              + " the default.")
  private @Nullable SslMode sslMode;

  @Option(
      names = "--sslrootcert",
      paramLabel = "FILE",
      description = "Certificates (PEM) for verify-ca and verify-full.")
  private @Nullable Path rootCertificate;

  @Option(
      names = "--credentials",
      paramLabel = "DIR",
      description =
          "A folder with a file for each key of the Secret: superuser-username,"
              + " superuser-password, replication-username and so on, as a mounted Secret has."
              + " Used when the Secret is not among the manifests. Without it, the environment"
              + " variables SUPERUSER_USERNAME, SUPERUSER_PASSWORD and so on are.")
  private @Nullable Path credentials;

  @Option(
      names = "--ask-passwords",
      description = "Ask on the terminal for passwords that are found nowhere else.")
  private boolean ask;

  Optional<String> cluster() {
    return Optional.ofNullable(cluster);
  }

  /** The preflight of the standby that is meant. */
  Preflight preflight(Bundle bundle) {
    try {
      return cluster == null ? Preflight.of(bundle) : Preflight.of(bundle, cluster);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()), e);
    }
  }

  /** Logins with the bundle's Secret; with credentials from elsewhere if it has none. */
  SourceLogins logins(Preflight preflight) {
    LoginOptions options = options();
    SourceLogins logins;
    try {
      logins = preflight.logins(options);
    } catch (IllegalArgumentException missing) {
      try {
        logins = preflight.logins(options, fromElsewhere());
      } catch (IllegalArgumentException e) {
        throw usage(
            e.getMessage()
                + "\nGive the manifest of the Secret, or use --credentials, or set"
                + " SUPERUSER_USERNAME, SUPERUSER_PASSWORD and so on.",
            e);
      }
    }
    return host == null && port == null ? logins : elsewhere(preflight, logins, options);
  }

  private SourceLogins elsewhere(Preflight preflight, SourceLogins logins, LoginOptions options) {
    Map<SourceRole, SourceCredentials> users = new EnumMap<>(SourceRole.class);
    for (SourceRole role : SourceRole.values()) {
      logins.credentials(role).ifPresent(user -> users.put(role, user));
    }
    if (host == null || port == null) {
      throw usage("Give both --host and --port, or neither (" + preflight + ").", null);
    }
    try {
      return SourceLogins.of(host, port, users, options);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()), e);
    }
  }

  private LoginOptions options() {
    return LoginOptions.builder()
        .sslMode(sslMode == null ? SslMode.PREFER : sslMode)
        .rootCertificate(Optional.ofNullable(rootCertificate))
        .build();
  }

  private Map<SourceRole, SourceCredentials> fromElsewhere() {
    Map<SourceRole, SourceCredentials> users = new EnumMap<>(SourceRole.class);
    for (SourceRole role : SourceRole.values()) {
      String name = value(role + "-username");
      String password = name == null ? null : value(role + "-password");
      if (name != null && password == null && ask) {
        password = prompt(role, name);
      }
      if (name != null && password != null) {
        users.put(role, new SourceCredentials(name, password));
      }
    }
    return users;
  }

  private @Nullable String value(String key) {
    if (credentials == null) {
      return System.getenv(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    Path file = credentials.resolve(key);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw usage("Cannot read `" + file + "` (" + e.getClass().getSimpleName() + ").", e);
    }
  }

  /** JDK 22 to 24 have a console without a terminal, too; it reads the standard input. */
  @SuppressWarnings("SystemConsoleNull") // that input is at its end then, and null comes from there
  private static @Nullable String prompt(SourceRole role, String name) {
    Console console = System.console();
    char[] password =
        console == null ? null : console.readPassword("Password of the %s user `%s`: ", role, name);
    return password == null ? null : new String(password);
  }

  private ParameterException usage(String message, @Nullable Exception cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
