package org.sgmanifests.samples.replica;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ValidBundle;
import org.sgmanifests.validation.Validator;

/**
 * From the bundle of {@link ExternalReplica} to files: validate, report, and write what is valid.
 */
public final class ReplicaProgram {
  private ReplicaProgram() {}

  /**
   * Writes the deployment to the folder {@code args[0]}; exit code 0, or 1 when it is not valid.
   */
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    EnvironmentSecrets secrets = EnvironmentSecrets.from(System.getenv());
    Outcome outcome = write(ExternalReplica.bundle(secrets), Path.of(args[0]), out);
    exampleValues(secrets, out);
    System.exit(outcome == Outcome.CLEAN ? 0 : 1);
  }

  /** Validates a bundle and, when it is valid, writes it as one file and as one file per object. */
  public static Outcome write(Bundle bundle, Path folder, PrintWriter out) throws IOException {
    Report report = Validator.create().validate(bundle);
    out.print(report);
    if (report.outcome() == Outcome.CLEAN) {
      write(report.orThrow(), folder, out);
    } else {
      out.println("Wrote nothing.");
    }
    out.flush();
    return report.outcome();
  }

  private static void write(ValidBundle bundle, Path folder, PrintWriter out) throws IOException {
    Path all = folder.resolve("replica.yaml");
    Path objects = folder.resolve("objects");
    ManifestWriter.writeFile(bundle, all);
    List<Path> files = ManifestWriter.overwriteFolder(bundle, objects);
    out.println("Wrote " + all + ", all objects in the order to apply them.");
    out.println("Wrote " + objects + ", the same as " + files.size() + " files.");
  }

  /** Says which passwords are examples, by the names of the variables that would replace them. */
  public static void exampleValues(EnvironmentSecrets secrets, PrintWriter out) {
    if (!secrets.examples().isEmpty()) {
      out.println(
          "The Secrets hold example values; set these to have your own: "
              + String.join(", ", secrets.examples())
              + ".");
      out.flush();
    }
  }
}
