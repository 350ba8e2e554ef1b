package org.sgmanifests.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFormTest {

  @Test
  void theEndIsTheVeryEndAsForTheApiServer() {
    TextForm form = TextForm.of("^[0-9]+(Mi|Gi)$");
    assertThat(form.accepts("10Gi")).isTrue();
    assertThat(form.accepts("10Gi\n")).isFalse();
    assertThat(form.pattern()).isEqualTo("^[0-9]+(Mi|Gi)$");
  }

  @Test
  void aPatternWithoutAnEndTakesAnyEnd() {
    assertThat(TextForm.of("^[0-9]+ days?").accepts("7 days and more")).isTrue();
  }

  @Test
  void aLongTextDoesNotExhaustTheStack() {
    TextForm form = TextForm.of("^(gs://)?[^/]+(/[^/]*)*$");
    assertThat(form.accepts("gs://bucket/" + "a/".repeat(200_000))).isTrue();
    assertThat(form.accepts("/bucket")).isFalse();
  }
}
