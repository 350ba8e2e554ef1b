package org.sgmanifests.validation.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts are those of PgBouncer 1.18. */
class PgBouncerParametersTest {

  @Test
  void knowsOldAndNewNames() {
    assertThat(PgBouncerParameters.names())
        .contains("pool_mode", "max_client_conn", "query_timeout", "unix_socket_group")
        .contains("max_prepared_statements", "transaction_timeout")
        .doesNotContain("pool_size", "whole", "Pool_Mode", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100", "-1", "+5", "0x10", "010", "0", "99999999999", " 7 "})
  void aWholeNumberIsRead(String value) {
    assertThat(PgBouncerParameters.refusal("max_client_conn", value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1e3", "1.5", ".5", "08", "5 s", "'5'", "1,000", "nan", "0x"})
  void anythingElseIsNoWholeNumber(String value) {
    assertThat(PgBouncerParameters.refusal("max_client_conn", value)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "+5", "1e3", ".5", "5.", "08", "2147483648"})
  void secondsMayHaveAFraction(String value) {
    assertThat(PgBouncerParameters.refusal("query_wait_timeout", value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "-0.5", "10s", "5 s", "'5'", "1,000", "ten"})
  void secondsHaveNoUnitAndNoSign(String value) {
    assertThat(PgBouncerParameters.refusal("query_wait_timeout", value)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "pool_mode, Transaction, true",
    "pool_mode, txn, false",
    "client_tls_sslmode, verify-full, true",
    "client_tls_sslmode, on, false",
    "client_tls_protocols, anything, true",
    "ignore_startup_parameters, '', true",
    "no_such_parameter, anything, true",
  })
  void wordsAreThoseOfTheParameter(String name, String value, boolean taken) {
    assertThat(PgBouncerParameters.refusal(name, value).isEmpty()).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({"true, `1`", "No, `0`", "many, a whole number"})
  void aSwitchIsANumber(String value, String instead) {
    assertThat(PgBouncerParameters.refusal("log_connections", value))
        .map(Refusal::instead)
        .contains(instead);
  }
}
