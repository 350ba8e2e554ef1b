package org.sgmanifests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Report;
import org.sgmanifests.validation.ReportFormat;
import org.sgmanifests.validation.TextReport;
import org.sgmanifests.validation.report.ReportFormats;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** In which form a report is handed on, and where to. */
final class ReportOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = Ids.class,
      converter = ById.class,
      defaultValue = "text")
  private ReportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to a file, and only its last line to the error output.")
  private @Nullable Path output;

  /** The names of the formats. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportFormats.ids().iterator();
    }
  }

  /** The format of a name. */
  static final class ById implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String id) {
      List<String> ids = ReportFormats.ids();
      return ReportFormats.of(id)
          .orElseThrow(
              () ->
                  new TypeConversionException("expected one of " + ids + " but was '" + id + "'"));
    }
  }

  void print(Report report) {
    CommandLine commandLine = spec.commandLine();
    if (output == null) {
      // picocli knows whether this is a terminal, and NO_COLOR and its likes
      boolean colours = commandLine.getColorScheme().ansi().enabled();
      ReportFormat chosen =
          colours && format instanceof TextReport ? TextReport.coloured() : format;
      commandLine.getOut().print(chosen.of(report));
      commandLine.getOut().flush();
      return;
    }
    try {
      format.write(report, output);
    } catch (IOException e) {
      throw new ParameterException(
          commandLine, "Cannot write `" + output + "` (" + e.getClass().getSimpleName() + ").", e);
    }
    PrintWriter err = commandLine.getErr();
    err.println(report.summary());
    err.println("Wrote " + output + ".");
  }
}
