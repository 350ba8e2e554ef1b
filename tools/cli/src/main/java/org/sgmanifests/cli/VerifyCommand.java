package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.preflight.login.SourceLogins;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.standby.Answer;
import org.sgmanifests.validation.standby.Login;
import org.sgmanifests.validation.standby.Observation;
import org.sgmanifests.validation.standby.PatroniList;
import org.sgmanifests.validation.standby.SourceStatus;
import org.sgmanifests.validation.standby.StandbyExpectation;
import org.sgmanifests.validation.standby.StandbyStatus;
import org.sgmanifests.validation.standby.StandbyVerdict;
import org.sgmanifests.validation.standby.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests verify}: tells whether a standby is a healthy replica of its source. */
@Command(
    name = "verify",
    description = {
      "Tells whether a standby streams from its source and is up to date, and if not, why.",
      "The more can be asked, the more is told: what patronictl list prints, the standby itself,"
          + " the source."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "The manifests of the standby, to compare with what they decide.")
  private List<String> paths = List.of();

  @Option(
      names = "--patronictl",
      paramLabel = "FILE",
      description =
          "A file with what patronictl list prints, in any of its formats; - is the standard"
              + " input.")
  private @Nullable String patronictl;

  @Mixin private final StandbyOptions standby = new StandbyOptions();

  @Option(
      names = "--source",
      description = "Ask the source as well, as the superuser of the manifests.")
  private boolean askSource;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Option(
      names = "--lag-limit",
      paramLabel = "MIB",
      description = "The lag in MiB up to which it is up to date (default: ${DEFAULT-VALUE}).",
      defaultValue = "16")
  private int lagLimit;

  @Option(
      names = "--wait",
      paramLabel = "TIME",
      description = "Wait until it is healthy, or lost, but no longer than this: 90s, 30m, 12h.",
      converter = DurationConverter.class)
  private @Nullable Duration wait;

  @Option(
      names = "--interval",
      paramLabel = "TIME",
      description = "While waiting, look again after this time (default: ${DEFAULT-VALUE}).",
      converter = DurationConverter.class,
      defaultValue = "10s")
  private Duration interval;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Bundle bundle = ManifestFiles.bundle(paths, spec.commandLine());
    StandbyExpectation expected = expectation(bundle);
    Supplier<Observation> observation = observation(bundle);
    StandbyVerdict verdict =
        wait == null
            ? StandbyVerdict.of(expected, observation.get())
            : await(wait, expected, observation);
    spec.commandLine().getOut().print(verdict);
    spec.commandLine().getOut().flush();
    return ExitCode.of(verdict.outcome());
  }

  private StandbyExpectation expectation(Bundle bundle) {
    long limit = (long) lagLimit << 20;
    if (bundle.objects().isEmpty()) {
      return StandbyExpectation.builder().lagLimit(limit).build();
    }
    try {
      return source
          .cluster()
          .map(name -> StandbyExpectation.of(bundle, name))
          .orElseGet(() -> StandbyExpectation.of(bundle))
          .withLagLimit(limit);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Supplier<Observation> observation(Bundle bundle) throws IOException {
    if (askSource && paths.isEmpty()) {
      throw usage("--source needs the manifests, for host, port and user.");
    }
    Optional<SourceLogins> logins =
        askSource ? Optional.of(source.logins(source.preflight(bundle))) : Optional.empty();
    Optional<Login> server =
        standby.login(logins.flatMap(all -> all.credentials(SourceRole.SUPERUSER)));
    if (patronictl == null && server.isEmpty() && logins.isEmpty()) {
      throw usage("Nobody is to be asked: give --patronictl, --standby-url or --source.");
    }
    Supplier<Answer<PatroniList>> list = list();
    return () ->
        Observation.builder()
            .patroni(list.get())
            .standby(server.map(StandbyStatus::ask).orElse(Answer.notAsked()))
            .source(
                logins
                    .map(all -> SourceStatus.ask(() -> all.open(SourceRole.SUPERUSER, "postgres")))
                    .orElse(Answer.notAsked()))
            .build();
  }

  /** A file is read again each time, the standard input once. */
  private Supplier<Answer<PatroniList>> list() throws IOException {
    if (patronictl == null) {
      return Answer::notAsked;
    }
    if (patronictl.equals("-")) {
      if (wait != null) {
        throw usage("--wait looks again and again, so --patronictl has to be a file.");
      }
      String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      return () -> Answer.from(() -> PatroniList.parse(text));
    }
    Path file = Path.of(patronictl);
    return () -> {
      try {
        String text = Files.readString(file);
        return Answer.from(() -> PatroniList.parse(text));
      } catch (IOException e) {
        return Answer.failed("Cannot read the list of members: " + e.getClass().getSimpleName());
      }
    };
  }

  private StandbyVerdict await(
      Duration limit, StandbyExpectation expected, Supplier<Observation> observation)
      throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    return Waiting.builder()
        .clock(InstantSource.system())
        .limit(limit)
        .interval(interval)
        .progress(err::println)
        .build()
        .until(expected, observation)
        .verdict();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
