package org.sgmanifests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.preflight.login.SourceCredentials;
import org.sgmanifests.validation.standby.Login;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to log in to the standby. */
final class StandbyOptions {
  private static final String SCHEME = "jdbc:postgresql:";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--standby-url",
      paramLabel = "URL",
      description =
          "Ask the server of the Standby Leader, at a URL such as"
              + " jdbc:postgresql://localhost:5432/postgres (kubectl port-forward).")
  private @Nullable String url;

  @Option(
      names = "--standby-user",
      paramLabel = "NAME",
      description =
          "A superuser of it, or one with pg_monitor (default: the superuser of the manifests, as"
              + " roles are copied from the source).")
  private @Nullable String user;

  @Option(
      names = "--standby-password-file",
      paramLabel = "FILE",
      description =
          "A file with the password; without it, the environment variable STANDBY_PASSWORD is"
              + " looked at.")
  private @Nullable Path passwordFile;

  /**
   * The login; empty when the standby is not to be asked.
   *
   * @param ofSource who is superuser of the source, and so of its copy
   */
  Optional<Login> login(Optional<SourceCredentials> ofSource) {
    if (url == null) {
      return Optional.empty();
    }
    String jdbc = url;
    if (!jdbc.startsWith(SCHEME)) {
      // not with the URL, which may have a password in it
      throw new ParameterException(
          spec.commandLine(), "--standby-url: expected is a URL that begins with " + SCHEME);
    }
    Properties properties = new Properties();
    properties.setProperty("ApplicationName", "sgmanifests verify");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("loginTimeout", "10");
    properties.setProperty("socketTimeout", "15");
    String password = password();
    if (user == null && password == null) {
      ofSource.ifPresent(
          superuser -> {
            properties.setProperty("user", superuser.user());
            properties.setProperty("password", superuser.password());
          });
    }
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return Optional.of(() -> DriverManager.getConnection(jdbc, properties));
  }

  private @Nullable String password() {
    if (passwordFile == null) {
      return System.getenv("STANDBY_PASSWORD");
    }
    try {
      return Files.readString(passwordFile).stripTrailing();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Cannot read `" + passwordFile + "` (" + e.getClass().getSimpleName() + ").",
          e);
    }
  }
}
