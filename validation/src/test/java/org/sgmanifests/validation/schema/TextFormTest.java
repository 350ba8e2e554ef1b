package org.sgmanifests.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sgmanifests.api.schema.Form;

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

  @Test
  void anEditorRefusesNoDurationThatTheOperatorReads() {
    String seed = "PT1H+2M-3.5S";
    takesAllThatIsRead(Form.Text.DURATION, TextForm::isDuration, seed, "-+PpTDdHMmS0190.,");
  }

  @Test
  void anEditorRefusesNoInstantThatTheOperatorReads() {
    String seed = "+02024-12-31T23:59:59.5Z";
    takesAllThatIsRead(Form.Text.INSTANT, TextForm::isInstant, seed, "0123456789-+:.TtZz");
  }

  /** Many texts that are a few random changes away from one that is read. */
  private static void takesAllThatIsRead(
      Form.Text form, Predicate<String> isRead, String seed, String characters) {
    TextForm pattern = TextForm.of(form.pattern());
    Random random = new Random(1);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(seed);
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(3));
        int with = random.nextInt(characters.length());
        text.replace(at, end, characters.substring(with, with + random.nextInt(2)));
      }
      if (isRead.test(text.toString())) {
        read++;
        assertThat(pattern.accepts(text.toString())).as(text.toString()).isTrue();
      }
    }
    assertThat(read).isGreaterThan(1000);
  }
}
