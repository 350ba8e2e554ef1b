package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sgmanifests.samples.replica.EnvironmentSecrets;
import org.sgmanifests.samples.replica.ExternalReplica;
import org.sgmanifests.samples.replica.ReplicaProgram;
import org.sgmanifests.validation.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code sgmanifests replica-sample}: writes the external cascade replica of the StackGres guide.
 */
@Command(
    name = "replica-sample",
    description = {
      "Writes the external cascade replica of the StackGres guide, validated: one file with all"
          + " objects and one file for each.",
      "Passwords are taken from SUPERUSER_PASSWORD, REPLICATION_PASSWORD, AUTHENTICATOR_PASSWORD,"
          + " BUCKET_ACCESS_KEY_ID and BUCKET_SECRET_ACCESS_KEY; example values stand in for what"
          + " is not set."
    },
    mixinStandardHelpOptions = true)
final class ReplicaSampleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder to write to; it is made when it is missing.")
  private Path folder;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      EnvironmentSecrets secrets = EnvironmentSecrets.from(System.getenv());
      Outcome outcome = ReplicaProgram.write(ExternalReplica.bundle(secrets), folder, out);
      ReplicaProgram.exampleValues(secrets, out);
      return ExitCode.of(outcome);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(),
          "Cannot write to `"
              + folder
              + "` ("
              + e.getClass().getSimpleName()
              + "): "
              + e.getMessage(),
          e);
    }
  }
}
