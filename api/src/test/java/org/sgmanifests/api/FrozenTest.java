package org.sgmanifests.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenTest {

  @Test
  void nullStaysNullExceptForAdditionalProperties() {
    assertThat(Frozen.list(null)).isNull();
    assertThat(Frozen.map(null)).isNull();
    assertThat(Frozen.additional(null)).isEmpty();
  }

  @Test
  void copyDoesNotFollowLaterChanges() {
    List<String> list = new ArrayList<>(List.of("a"));
    Map<String, String> map = new HashMap<>(Map.of("a", "1"));
    List<String> frozenList = Frozen.list(list);
    Map<String, String> frozenMap = Frozen.map(map);

    list.add("b");
    map.put("b", "2");

    assertThat(frozenList).containsExactly("a");
    assertThat(frozenMap).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void listsAndMapsInsideAreCopiedAtEveryLevel() {
    List<Object> deepest = new ArrayList<>(List.of(1));
    Map<String, Object> middle = new HashMap<>(Map.of("deepest", deepest));
    Map<String, Object> frozen = Frozen.map(Map.of("middle", middle));

    deepest.add(2);
    middle.put("more", "x");

    assertThat(frozen).isEqualTo(Map.of("middle", Map.of("deepest", List.of(1))));
    assertThatThrownBy(() -> ((Map<?, ?>) frozen.get("middle")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void copyIsUnmodifiable() {
    assertThatThrownBy(() -> Frozen.list(new ArrayList<>(List.of("a"))).add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Frozen.map(new HashMap<String, String>()).put("a", "1"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Frozen.additional(new HashMap<>()).put("a", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void orderAndNullElementsAreKept() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("z", "1");
    map.put("a", null);

    assertThat(Frozen.list(Arrays.asList("z", null, "a"))).containsExactly("z", null, "a");
    assertThat(Frozen.map(map).keySet()).containsExactly("z", "a");
    assertThat(Frozen.map(map)).containsEntry("a", null);
  }
}
