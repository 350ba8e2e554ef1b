package org.sgmanifests.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sgmanifests.validation.ManifestReader;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.standby.PatroniList;
import org.sgmanifests.validation.yaml.YamlReader;
import org.sgmanifests.validation.yaml.YamlWriter;

/**
 * Holds the library to its bounds, 5 seconds and 50 MB for a megabyte of input, with inputs that
 * are made to break them. Time is that of the processor. The heap of the process is the bound for
 * memory: it has 50 MB for a megabyte, and {@link #RESERVE_MB} for what is there without any input.
 *
 * <p>With names of inputs as arguments, only these; with {@code -Dmegabytes} larger ones.
 */
public final class Bounds {
  /** Classes, schemas, rules, and room for the collector to work in. */
  private static final int RESERVE_MB = 64;

  private static final int INPUT_MB = Integer.getInteger("megabytes", 1);
  private static final int SECONDS_PER_MB = 5;
  private static final int HEAP_PER_MB = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final YamlReader YAML = new YamlReader();
  private static final YamlWriter WRITER = new YamlWriter();
  private static final ManifestReader READER = ManifestReader.create();
  private static final Validator VALIDATOR = Validator.create().reporting(Severity.INFO);

  private Bounds() {}

  /** Runs the inputs; exit code 1 if one of them goes beyond a bound. */
  public static void main(String[] args) {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    long most = RESERVE_MB + (long) HEAP_PER_MB * INPUT_MB;
    if (heap > most) {
      throw new IllegalArgumentException("Run it with -Xmx" + most + "m, not with " + heap);
    }
    List<CostlyInput> inputs = new ArrayList<>(List.of(CostlyInput.values()));
    if (args.length > 0) {
      inputs.removeIf(input -> !List.of(args).contains(input.name()));
    }
    check(WarmUp.MANIFESTS); // what is loaded once is in the reserve
    boolean failed = false;
    for (CostlyInput input : inputs) {
      String result = result(input);
      failed |= result.contains("TOO");
      System.out.printf("%-24s %s%n", input.name().toLowerCase(Locale.ROOT), result);
    }
    System.exit(failed ? 1 : 0);
  }

  private static String result(CostlyInput input) {
    byte[] text = input.ofSize(INPUT_MB << 20).getBytes(StandardCharsets.UTF_8);
    long start = THREADS.getCurrentThreadCpuTime();
    String what;
    try {
      what = check(text);
    } catch (OutOfMemoryError e) {
      what = "TOO MUCH memory";
    } catch (StackOverflowError e) {
      what = "TOO deep for the stack";
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    boolean slow = seconds > (double) SECONDS_PER_MB * INPUT_MB;
    return "%5.1f s  %s%s".formatted(seconds, what, slow ? "; TOO slow" : "");
  }

  private static String check(byte[] text) {
    YAML.read("input", text).documents().forEach(document -> WRITER.write(document.root()));
    Manifests manifests = READER.read("input", text);
    Report report = VALIDATOR.validate(manifests);
    String lines = report.toString();
    try {
      PatroniList.parse(new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // No costly input is a list of members; it is refused in time, that is all.
    }
    return "%s, %d objects, %d findings, %d characters of report; %s"
        .formatted(
            report.outcome() == Outcome.COULD_NOT_CHECK ? "unreadable" : "read",
            manifests.bundle().objects().size(),
            report.findings().size() + report.unchecked().size(),
            lines.length(),
            report.unchecked().isEmpty() ? "" : report.unchecked().get(0).message());
  }
}
