package org.sgmanifests.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void aValueStandsBetweenBackticks() {
    assertThat(Words.quote("asynch")).isEqualTo("`asynch`");
    assertThat(Words.quote("every  day")).isEqualTo("`every day`");
  }

  @Test
  void whatCannotBeSeenIsShown() {
    assertThat(Words.quote("")).isEqualTo("`\"\"`");
    assertThat(Words.quote(" x")).isEqualTo("`\" x\"`");
    assertThat(Words.quote("10Gi\n")).isEqualTo("`\"10Gi\\n\"`");
  }

  @Test
  void nothingSteersTheTerminal() {
    assertThat(Words.quote("a\u001b[2Jb\u202ec")).isEqualTo("`a?[2Jb?c`");
    assertThat(Words.quote("a\nerror[x] b")).isEqualTo("`a error[x] b`");
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    assertThat(Words.quote("x".repeat(61))).isEqualTo("`" + "x".repeat(60) + "...`");
    assertThat(Words.quote("x".repeat(59) + "\ud83d\ude00y"))
        .isEqualTo("`" + "x".repeat(59) + "...`");
  }

  @Test
  void listsReadAsInASentence() {
    assertThat(Words.oneOf(List.of("a"))).isEqualTo("`a`");
    assertThat(Words.oneOf(List.of("a", "b", "c"))).isEqualTo("`a`, `b` or `c`");
    assertThat(Words.allOf(List.of("b", "a"))).isEqualTo("`a` and `b`");
    assertThat(Words.allInOrder(List.of("b", "a"))).isEqualTo("`b` and `a`");
    assertThat(Words.oneOf(List.of())).isEmpty();
  }

  @Test
  void kindsHaveTheirArticle() {
    assertThat(Words.a("SGCluster")).isEqualTo("an SGCluster");
    assertThat(Words.a("Secret")).isEqualTo("a Secret");
  }

  @Test
  void namedValuesComeAfterTheirNoun() {
    assertThat(Words.named("slot", List.of("a"))).isEqualTo("slot `a`");
    assertThat(Words.named("slot", List.of("b", "a"))).isEqualTo("slots `b` and `a`");
  }
}
