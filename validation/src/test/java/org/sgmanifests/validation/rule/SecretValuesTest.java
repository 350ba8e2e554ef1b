package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.validation.TestManifests;
import org.sgmanifests.validation.tree.Manifest;

class SecretValuesTest {

  private static Manifest secret(String content) {
    return TestManifests.trees(
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n" + content + "\n")
        .get(0);
  }

  @Test
  void aValueIsFoundWhicheverWayItIsWritten() {
    assertThat(SecretValues.of(secret("data: {k: cG9zdGdyZXM=}"), "k")).contains("postgres");
    assertThat(SecretValues.of(secret("stringData: {k: postgres}"), "k")).contains("postgres");
  }

  @Test
  void stringDataWins() {
    assertThat(SecretValues.of(secret("data: {k: cG9zdGdyZXM=}\nstringData: {k: other}"), "k"))
        .contains("other");
  }

  @Test
  void whatIsNotThereOrNotReadableIsNoValue() {
    assertThat(SecretValues.of(secret("data: {k: '***'}"), "k")).isEmpty();
    assertThat(SecretValues.of(secret("data: {k: 5}"), "k")).isEmpty();
    assertThat(SecretValues.of(secret("data: {}"), "k")).isEmpty();
    assertThat(SecretValues.of(secret("data: text"), "k")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "YQ==", "YWI=", "YWJj", "YW\nJj\n", "postgres"})
  void thisIsBase64(String text) {
    assertThat(SecretValues.decode(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"authenticator", "YQ", "YQ=", "YW Jj", "YQ-_", "***"})
  void thisIsNot(String text) {
    assertThat(SecretValues.decode(text)).isEmpty();
  }
}
