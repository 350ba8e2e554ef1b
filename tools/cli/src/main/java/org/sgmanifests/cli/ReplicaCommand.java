package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.builders.replica.CascadeReplica;
import org.sgmanifests.builders.source.SourceSetup;
import org.sgmanifests.validation.ManifestWriter;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.OutputFolder;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests replica}: the recipe of a cascade replica, from options. */
@Command(
    name = "replica",
    description = {
      "Writes the manifests of a cascade replica: a StackGres cluster whose first instance follows"
          + " a PostgreSQL elsewhere; and what its source needs: SQL for the users, lines of"
          + " pg_hba.conf, settings, test commands.",
      "Name, namespace, version, instances, storage size and the source have to be decided; what is"
          + " not decided is left to StackGres. Nothing is written that is not valid."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  sgmanifests replica --name orders --namespace shop --postgres-version 16.6 \\",
      "    --instances 2 --storage-size 500Gi --source-host db.example.com \\",
      "    --source-port 5432 --users-secret existing:orders-source \\",
      "    --network 10.20.0.0/16 orders/"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were written",
      "1:the manifests would not be valid, and nothing was written",
      "2:decisions are missing or wrong, or the files cannot be written"
    })
final class ReplicaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder to write to, which is made.")
  private Path folder;

  @Option(
      names = "--write-secret-values",
      description =
          "Write the Secrets of environment: and files: with their values, readable by you only and"
              + " not for git. Otherwise they are taken as existing.")
  private boolean withValues;

  @Option(
      names = "--overwrite",
      description = "Write into a folder that is not empty, in place of what is there.")
  private boolean overwrite;

  @Mixin private final ReplicaOptions options = new ReplicaOptions();

  @Override
  public Integer call() {
    MissingOptions missing = new MissingOptions();
    options.check(missing);
    missing.throwIfAny(spec.commandLine());
    try {
      CascadeReplica replica = options.replica();
      Bundle bundle = withValues ? replica.bundleWithSecretValues() : replica.bundle();
      Optional<SourceSetup> source = replica.sourceSetup().map(options.source()::complete);
      Report report = Validator.create().validate(bundle);
      PrintWriter out = spec.commandLine().getOut();
      out.print(report);
      if (report.outcome() == Outcome.CLEAN) {
        refuseToOverwrite();
        write(report, source, ReplicaSteps.of(replica, bundle, source), out);
      } else {
        out.println("Wrote nothing.");
      }
      out.flush();
      return ExitCode.of(report.outcome());
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw usage("Cannot write to `" + folder + "` (" + e.getClass().getSimpleName() + ").", e);
    }
  }

  private void write(Report report, Optional<SourceSetup> source, String steps, PrintWriter out)
      throws IOException {
    Path manifests = folder.resolve("manifests");
    List<Path> before = list(manifests);
    List<Path> written = ManifestWriter.overwriteFolder(report.orThrow(), manifests);
    String objects = written.size() == 1 ? "1 object" : written.size() + " objects";
    out.println("Wrote " + manifests + ", " + objects + " in the order to apply.");
    if (source.isPresent()) {
      Path side = folder.resolve("source");
      OutputFolder output = OutputFolder.at(side);
      // the SQL has verifiers of passwords
      source.get().files().forEach((name, text) -> output.add(name, text, true));
      output.overwrite();
      out.println("Wrote " + side + ", what the source needs; its README.md comes first.");
    }
    Path page = folder.resolve("STEPS.md");
    WholeFile.write(page, steps, false);
    out.println("Wrote " + page + ", what to do with them.");
    List<Path> left = new ArrayList<>(before);
    left.removeAll(written);
    left.forEach(file -> out.println("Still there from before: " + file));
  }

  private void refuseToOverwrite() throws IOException {
    if (!overwrite && Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty())) {
      throw usage("`" + folder + "` is there and not empty; give another, or --overwrite.", null);
    }
  }

  private boolean isEmpty() throws IOException {
    return list(folder).isEmpty();
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private ParameterException usage(String message, @Nullable Exception e) {
    return new ParameterException(spec.commandLine(), message, e);
  }
}
