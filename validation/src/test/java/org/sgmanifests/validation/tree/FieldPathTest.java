package org.sgmanifests.validation.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @Test
  void isWrittenAsKubectlDoes() {
    FieldPath path = FieldPath.ROOT.child("spec").child("containers").item(0).child("name");
    assertThat(path).hasToString("spec.containers[0].name");
    assertThat(FieldPath.ROOT.child("data").child("tls.crt")).hasToString("data[tls.crt]");
    assertThat(FieldPath.ROOT).hasToString("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "a.b", "", "a]b", "[", "\"", "\\", "a\"]\\", "a b", "é/x", "."})
  void keepsAnyNameApart(String name) {
    FieldPath path = FieldPath.ROOT.child(name).child("x").child(name).item(3).child(name);
    assertThat(FieldPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @Test
  void tellsAnItemFromAKeyOfDigits() {
    assertThat(FieldPath.parse("a[0]")).isNotEqualTo(FieldPath.parse("a.0"));
    assertThat(FieldPath.parse("a[0]").index()).isZero();
    assertThat(FieldPath.parse("a.0").name()).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".a", "a.", "a..b", "a[", "a[]", "a]", "a[\"b", "a[\"b\"", "a[0]b", "[\\"})
  void refusesWhatIsNoPath(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.parse(text));
  }

  @Test
  void refusesNegativeItems() {
    assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.ROOT.item(-1));
  }
}
