package org.sgmanifests.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Finding;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.Preflight;
import org.sgmanifests.validation.preflight.check.CheckOutcome;
import org.sgmanifests.validation.preflight.check.CheckResult;

/**
 * What a shell makes of a password that is put between single quotes, which is how StackGres hands
 * it to the pods (seen with 1.18). The line here is ours and does the same.
 */
class PodShellIT {
  private static final String WRAPPER = "eval \"export X='$1'\"; printf %s \"$X\"";
  private static final String INJECTED = "x'; echo injected; '";

  private static final String BUNDLE =
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: users, namespace: shop}
      stringData: {name: postgres, password: "PASSWORD"}
      ---
      apiVersion: stackgres.io/v1
      kind: SGCluster
      metadata: {name: orders, namespace: shop}
      spec:
        instances: 2
        postgres: {version: "16.6"}
        pods: {persistentVolume: {size: 10Gi}}
        replicateFrom:
          instance: {external: {host: 127.0.0.1, port: 1}}
          users:
            superuser: &user
              username: {name: users, key: name}
              password: {name: users, key: password}
            replication: *user
            authenticator: *user
      """;

  private static String shell(String value) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", WRAPPER, "sh", value).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + ": " + output;
  }

  private static Manifests read(String password) {
    return ManifestReader.create()
        .read("shop.yaml", BUNDLE.replace("PASSWORD", password).getBytes(StandardCharsets.UTF_8));
  }

  /** Nobody listens at the source's port: the check needs the Secret only. */
  private static List<String> preflight(String password) {
    return Preflight.of(read(password).bundle()).check().results(CheckOutcome.FAILED).stream()
        .map(CheckResult::check)
        .toList();
  }

  private static List<String> errors(String password) {
    return Validator.create().validate(read(password)).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .toList();
  }

  @Test
  void aSingleQuoteEndsTheValueAndTheRestIsRun() throws IOException, InterruptedException {
    assertThat(shell(INJECTED)).contains("injected").doesNotContain("echo");
    assertThat(shell("it's")).doesNotStartWith("0: ");
    assertThat(errors(INJECTED)).containsExactly("quote-in-credential");
    assertThat(errors("it's")).containsExactly("quote-in-credential");
    assertThat(preflight(INJECTED)).contains("secret.chars");
    assertThat(preflight("it's")).contains("secret.chars");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$HOME", "`id`", "a b#c%20", "a:b{}&*!"})
  void allElseComesThroughAndIsNoError(String password) throws IOException, InterruptedException {
    assertThat(shell(password)).isEqualTo("0: " + password);
    assertThat(errors(password)).isEmpty();
    assertThat(preflight(password)).doesNotContain("secret.chars");
  }
}
