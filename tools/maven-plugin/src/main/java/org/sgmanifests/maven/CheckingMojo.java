package org.sgmanifests.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Baseline;
import org.sgmanifests.validation.ExistingObjects;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Outcome;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.policy.Policy;
import org.sgmanifests.validation.report.ReportFormats;

/** What all goals have in common: against what manifests are checked, and what fails the build. */
abstract class CheckingMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Do nothing. */
  @Parameter(property = "sgmanifests.skip", defaultValue = "false")
  private boolean skip;

  /** Do the work also when nothing has changed since it was last done without a finding. */
  @Parameter(property = "sgmanifests.force", defaultValue = "false")
  private boolean force;

  /** The StackGres release to check for, from 1.14 to 1.18. */
  @Parameter(property = "sgmanifests.stackgres", defaultValue = "1.18")
  private String stackgres;

  /**
   * The least severity to report: <code>error</code>, <code>warning</code> or <code>info</code>.
   */
  @Parameter(property = "sgmanifests.minSeverity", defaultValue = "warning")
  private String minSeverity;

  /**
   * The least severity that fails the build: <code>error</code>, <code>warning</code> or <code>info
   * </code>. Findings that fail the build are always reported.
   */
  @Parameter(property = "sgmanifests.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Files with objects that exist on the Kubernetes cluster already: a YAML list of kind,
   * namespace, name and keys, or what <code>kubectl get -o yaml</code> prints.
   */
  @Parameter(property = "sgmanifests.existing")
  private List<File> existing = List.of();

  /**
   * References to objects that are neither in the manifests nor declared are warnings, as the
   * cluster may have them.
   */
  @Parameter(property = "sgmanifests.openWorld", defaultValue = "false")
  private boolean openWorld;

  /**
   * Severities of rules, and findings to ignore. Default: <code>.sgmanifests.yaml</code> in the
   * folder of the project, if there is one.
   */
  @Parameter(property = "sgmanifests.config")
  private @Nullable File config;

  /** A file with findings that are known and not to be shown. */
  @Parameter(property = "sgmanifests.baseline")
  private @Nullable File baseline;

  /** A file to write a report to, as <code>reportFormat</code> says. */
  @Parameter(property = "sgmanifests.reportFile")
  private @Nullable File reportFile;

  /**
   * The form of the report: <code>text</code>, <code>json</code>, <code>sarif</code>, <code>junit
   * </code>, <code>github</code> or <code>markdown</code>.
   */
  @Parameter(property = "sgmanifests.reportFormat", defaultValue = "text")
  private String reportFormat;

  /** A goal's own work. */
  interface Work {
    /** Does it, and says whether there is nothing left to be told a second time. */
    boolean done() throws IOException, MojoExecutionException, MojoFailureException;
  }

  final MavenProject project() {
    return project;
  }

  /** The version of this plugin. */
  final String version() {
    return execution.getPlugin().getVersion();
  }

  /** Whether the goal is to do nothing at all. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("Skipped.");
    }
    return skip;
  }

  /**
   * Does the work, unless it was done without a finding and nothing has changed since.
   *
   * @param inputs files and folders, besides those that all goals read
   * @param outputs what the work writes
   * @param options what it depends on besides these
   */
  final void unlessDone(List<Path> inputs, List<Path> outputs, String options, Work work)
      throws MojoExecutionException, MojoFailureException {
    List<Path> all = new ArrayList<>(inputs);
    existing.forEach(file -> all.add(file.toPath()));
    config().ifPresent(all::add);
    Optional.ofNullable(baseline).map(File::toPath).ifPresent(all::add);
    List<Path> written = new ArrayList<>(outputs);
    Optional.ofNullable(reportFile).map(File::toPath).ifPresent(written::add);
    String everything =
        String.join(
            "\n",
            version(),
            options,
            stackgres,
            minSeverity,
            failOn,
            reportFormat,
            String.valueOf(openWorld),
            today().toString());
    Path build = Path.of(project.getBuild().getDirectory());
    Stamp stamp =
        new Stamp(
            build.resolve(
                "sgmanifests-stamps/" + execution.getGoal() + "-" + execution.getExecutionId()),
            everything,
            all,
            written);
    try {
      if (!force && stamp.isFresh()) {
        getLog().info("Nothing has changed.");
        return;
      }
      stamp.remove();
      if (work.done()) {
        stamp.write();
      }
    } catch (IOException e) {
      throw new MojoExecutionException("A file cannot be read or written (" + e + ").", e);
    }
  }

  /**
   * Checks manifests, and tells Maven what is found.
   *
   * @return the report, which does not fail the build
   */
  final Report check(Manifests manifests) throws MojoExecutionException, MojoFailureException {
    Severity least = Choice.of(Severity.class, "failOn", failOn);
    Report report = report(manifests, least);
    new FindingLog(getLog(), least).tell(report);
    if (reportFile != null) {
      write(report, reportFile.toPath());
    }
    Outcome outcome = report.outcome(least);
    if (outcome == Outcome.COULD_NOT_CHECK) {
      throw new MojoExecutionException(report.summary());
    }
    if (outcome == Outcome.ERRORS) {
      throw new MojoFailureException(report.summary());
    }
    getLog().info(report.summary());
    return report;
  }

  private Report report(Manifests manifests, Severity least) throws MojoExecutionException {
    Severity reported = Choice.of(Severity.class, "minSeverity", minSeverity);
    try {
      Validator validator =
          Validator.forStackGres(stackgres)
              .reporting(least.isAtLeast(reported) ? reported : least)
              .asOf(today());
      if (config().isPresent()) {
        validator = validator.with(Policy.read(config().get()));
      }
      if (baseline != null) {
        validator = validator.with(Baseline.read(baseline.toPath()));
      }
      if (openWorld) {
        validator = validator.openWorld();
      }
      Manifests all = manifests;
      for (File file : existing) {
        all = all.existing(ExistingObjects.read(file.toPath()));
      }
      return validator.validate(all);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private void write(Report report, Path file) throws MojoExecutionException {
    ReportFormat format =
        ReportFormats.of(reportFormat)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        Choice.message("reportFormat", reportFormat, ReportFormats.ids())));
    try {
      format.write(report, file);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write `" + file + "` (" + e + ").", e);
    }
  }

  private Optional<Path> config() {
    Path usual = project.getBasedir().toPath().resolve(".sgmanifests.yaml");
    if (config != null) {
      return Optional.of(config.toPath());
    }
    return Files.exists(usual) ? Optional.of(usual) : Optional.empty();
  }

  /** The same day wherever it runs; what is suppressed may end with it. */
  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
