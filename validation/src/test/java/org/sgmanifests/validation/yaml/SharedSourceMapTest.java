package org.sgmanifests.validation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.sgmanifests.validation.tree.FieldPath;

/** The index of a wide mapping is made by whoever asks first, and several ask at once. */
class SharedSourceMapTest {
  private static final int THREADS = 8;
  private static final int KEYS = 50_000;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);
  private static final String TEXT = text();

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < KEYS; i++) {
      text.append('k').append(i).append(": 1\n");
    }
    return text.toString();
  }

  @AfterAll
  static void stop() {
    POOL.shutdownNow();
  }

  @RepeatedTest(5)
  void everyKeyIsFoundByEveryThread() throws Exception {
    SourceMap sources = new YamlReader().read("p", TEXT).documents().get(0).sources();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<Integer>> lines = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int key = KEYS - 1 - i;
      lines.add(
          POOL.submit(
              () -> {
                start.await();
                return sources.at(FieldPath.ROOT.child("k" + key)).value().line();
              }));
    }
    for (int i = 0; i < THREADS; i++) {
      assertThat(lines.get(i).get()).isEqualTo(KEYS - i);
    }
  }
}
