package org.sgmanifests.validation.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EachTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 199, 200, 5_000})
  void theResultsAreInTheOrderOfTheThings(int number) {
    List<Integer> things = IntStream.range(0, number).boxed().toList();
    assertThat(Each.of(things, thing -> -thing))
        .isEqualTo(things.stream().map(thing -> -thing).toList());
  }

  @Test
  void fewThingsAreDoneByTheCaller() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Each.of(List.of(1, 2, 3), thing -> threads.add(Thread.currentThread()));
    assertThat(threads).containsExactly(Thread.currentThread());
  }
}
