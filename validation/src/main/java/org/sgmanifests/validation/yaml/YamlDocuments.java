package org.sgmanifests.validation.yaml;

import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The documents of a YAML text, in turn. */
final class YamlDocuments {

  private YamlDocuments() {}

  /** Adds to {@code documents} up to the first place that is no YAML. */
  static void read(SourceText text, ReadLimits limits, Problems problems, List<Document> documents)
      throws Unreadable {
    limits.checkLines(text.characters());
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // the whole text is limited already
    StreamReader characters = new StreamReader(text.characters());
    Parser events = new ParserImpl(characters, options);
    NodeCount count = new NodeCount(limits, text.characters());
    try {
      for (Event e = events.getEvent(); !e.is(Event.ID.StreamEnd); e = events.getEvent()) {
        if (e.is(Event.ID.DocumentStart)) {
          YamlTrees trees = new YamlTrees(events, limits, problems, count);
          Placed root = trees.next();
          if (!root.node().isNull()) {
            limits.checkDocuments(documents.size() + 1, root.mark());
            documents.add(new Document(root.node(), SourceMap.of(text.name(), root)));
          }
        }
      }
    } catch (MarkedYAMLException e) {
      throw SyntaxAdvice.about(e);
    } catch (YAMLException | IllegalArgumentException e) {
      // The parser lets a few of its own failures through, such as an escape beyond Unicode.
      throw new Unreadable(
          Mark.of(characters.getLine() + 1, characters.getColumn() + 1),
          "This is not YAML.",
          "correct the YAML syntax at this place.");
    }
  }
}
