package org.sgmanifests.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.ManifestWriter;

/**
 * Refuses a change by which the guide costs more bytes than is committed, plus a tenth, or by which
 * a report keeps more. Unlike time, bytes are the same on a busy machine.
 */
public final class AllocationGuard {
  private static final int WARM_UP = 50;
  private static final int RUNS = 20;
  private static final double MARGIN = 1.1;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AllocationGuard() {}

  /** Compares with the file {@code args[0]}; exit code 1 if something costs too much. */
  public static void main(String[] args) throws IOException {
    Properties limits = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
      limits.load(in);
    }
    boolean[] good = {true};
    measure()
        .forEach(
            (name, bytes) -> {
              long limit = Long.parseLong(limits.getProperty(name));
              boolean within = bytes <= limit * MARGIN;
              good[0] &= within;
              System.out.printf(
                  "%-10s %,9d bytes; committed %,9d%s%n",
                  name, bytes, limit, within ? verdict(bytes, limit) : ": TOO MUCH");
            });
    System.exit(good[0] ? 0 : 1);
  }

  private static String verdict(long bytes, long limit) {
    return bytes < limit / MARGIN ? ": less; commit the lower number" : "";
  }

  private static Map<String, Long> measure() {
    Guide guide = new Guide();
    ManifestReader reader = ManifestReader.create();
    Map<String, Runnable> work = new LinkedHashMap<>();
    work.put("build", guide::build);
    work.put("validate", () -> guide.validator.validate(guide.bundle));
    work.put("write", () -> ManifestWriter.toYaml(guide.valid));
    work.put("read", () -> reader.read("guide.yaml", guide.bytes));
    Map<String, Long> bytes = new LinkedHashMap<>();
    work.forEach((name, run) -> bytes.put(name, bytes(run)));
    new Retained().bytes().forEach((name, kept) -> bytes.put(name + "-kept", kept));
    return bytes;
  }

  /** What one run allocates. Run with C1 alone: C2 sometimes sees that an object is not needed. */
  private static long bytes(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < RUNS; i++) {
      work.run();
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / RUNS;
  }
}
