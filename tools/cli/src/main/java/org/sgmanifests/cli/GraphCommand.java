package org.sgmanifests.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.Manifests;
import org.sgmanifests.validation.Validator;
import org.sgmanifests.validation.diagram.SvgDiagram;
import org.sgmanifests.validation.reference.GraphvizDiagram;
import org.sgmanifests.validation.reference.MermaidDiagram;
import org.sgmanifests.validation.reference.ReferenceGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests graph}: which object refers to which. */
@Command(
    name = "graph",
    description =
        "Draws which object refers to which. What is missing is dashed and red, what is not in the"
            + " manifests has rounded corners.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests graph manifests/",
      "  sgmanifests graph --format svg --output references.svg manifests/"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:drawn", "2:something could not be read, or there is nothing to draw"})
final class GraphCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = ManifestFiles.PATHS)
  private List<String> paths;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): a flowchart that GitHub draws, the"
              + " language of dot, or a picture.",
      defaultValue = "mermaid")
  private Format format;

  @Option(names = "--output", paramLabel = "FILE", description = "Write to a file.")
  private @Nullable Path output;

  @Mixin private final WorldOptions world = new WorldOptions();

  /** The languages of diagrams. */
  enum Format {
    MERMAID,
    GRAPHVIZ,
    SVG;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    Manifests manifests =
        ManifestFiles.readable(
            world.applyTo(ManifestFiles.read(paths, spec.commandLine())), spec.commandLine());
    if (manifests.bundle().objects().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "There is no object to draw in " + String.join(", ", paths) + ".");
    }
    Validator validator = world.applyTo(Validator.create());
    String text = draw(validator.references(manifests.bundle()));
    if (output == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return ExitCode.CLEAN;
    }
    OutputFiles.write(output, text, spec.commandLine());
    return ExitCode.CLEAN;
  }

  private String draw(ReferenceGraph graph) {
    return switch (format) {
      case MERMAID -> MermaidDiagram.of(graph);
      case GRAPHVIZ -> GraphvizDiagram.of(graph);
      case SVG -> SvgDiagram.of(graph);
    };
  }
}
