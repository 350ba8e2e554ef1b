package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretKeysTest {

  @ParameterizedTest
  @ValueSource(strings = {"superuser-password", "tls.crt", "A_b-1", ".hidden", "..data", "..."})
  void kubernetesTakesTheKey(String key) {
    assertThat(SecretKeys.isLegal(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"superuser password", "", ".", "..", "a/b", "k\u00e9y", "key\n"})
  void kubernetesRefusesTheKey(String key) {
    assertThat(SecretKeys.isLegal(key)).isFalse();
  }

  @Test
  void aKeyHas253CharactersAtMost() {
    assertThat(SecretKeys.isLegal("k".repeat(253))).isTrue();
    assertThat(SecretKeys.isLegal("k".repeat(254))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"superuser password, superuser-password", "'key ', key", "a/b, a-b"})
  void aLegalFormIsProposed(String key, String form) {
    assertThat(SecretKeys.legalForm(key)).contains(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "..", "."})
  void nothingIsProposedWhereNothingIsLeft(String key) {
    assertThat(SecretKeys.legalForm(key)).isEmpty();
  }
}
