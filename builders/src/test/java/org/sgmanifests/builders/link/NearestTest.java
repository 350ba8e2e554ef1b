package org.sgmanifests.builders.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("password", "username", "tls.crt");

  @Test
  void aWordWithAMistypedLetterIsFound() {
    assertThat(Nearest.to("passwort", KEYS)).contains("password");
    assertThat(Nearest.to("pasword", KEYS)).contains("password");
    assertThat(Nearest.to("usernname", KEYS)).contains("username");
  }

  @Test
  void upperCaseDoesNotCount() {
    assertThat(Nearest.to("TLS.CRT", KEYS)).contains("tls.crt");
  }

  @Test
  void aWordThatIsNearNothingFindsNothing() {
    assertThat(Nearest.to("certificate", KEYS)).isEmpty();
    assertThat(Nearest.to("", KEYS)).isEmpty();
    assertThat(Nearest.to("password", List.of())).isEmpty();
  }
}
