package org.sgmanifests.samples.guide;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.PreflightReport;
import org.sgmanifests.validation.preflight.login.LoginOptions;
import org.sgmanifests.validation.standby.Answer;
import org.sgmanifests.validation.standby.Login;
import org.sgmanifests.validation.standby.Observation;
import org.sgmanifests.validation.standby.PatroniList;
import org.sgmanifests.validation.standby.Progress;
import org.sgmanifests.validation.standby.SourceStatus;
import org.sgmanifests.validation.standby.StandbyExpectation;
import org.sgmanifests.validation.standby.StandbyStatus;
import org.sgmanifests.validation.standby.Waiting;

/** The guide's questions to servers: before the bundle is applied, and afterwards. */
public final class OrdersChecks {
  private OrdersChecks() {}

  /** Before: whether the source can be copied. */
  public static PreflightReport preflight(Bundle bundle) {
    Preflight preflight = Preflight.of(bundle);
    return preflight.check(preflight.logins(LoginOptions.DEFAULTS));
  }

  /** What is seen now; the list of members is what {@code patronictl list} prints. */
  public static Observation look(Supplier<String> patronictl, Login standby, Login source) {
    return Observation.builder()
        .patroni(Answer.from(() -> PatroniList.parse(patronictl.get())))
        .standby(StandbyStatus.ask(standby))
        .source(SourceStatus.ask(source))
        .build();
  }

  /** Afterwards: waits for the first copy, for up to twelve hours. */
  public static Waiting.Result await(
      Bundle bundle, Supplier<Observation> look, Consumer<Progress> progress)
      throws InterruptedException {
    return Waiting.builder()
        .clock(InstantSource.system())
        .limit(Duration.ofHours(12))
        .interval(Duration.ofSeconds(10))
        .progress(progress)
        .build()
        .until(StandbyExpectation.of(bundle), look);
  }
}
