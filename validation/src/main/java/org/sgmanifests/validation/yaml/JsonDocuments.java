package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The values of a JSON text. JSON is nearly YAML, but not where it has tabs, {@code \/} or keys of
 * more than 1,024 characters, so it has its own reader.
 */
final class JsonDocuments {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              // The limits are ours: they are told with their place and their name.
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final ReadLimits limits;
  private final Problems problems;
  private final NodeCount count;

  private JsonDocuments(JsonParser parser, ReadLimits limits, Problems problems, NodeCount count) {
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
    this.count = count;
  }

  /** Adds to {@code documents} up to the first place that is no JSON. */
  static void read(SourceText text, ReadLimits limits, Problems problems, List<Document> documents)
      throws Unreadable {
    try (JsonParser parser = FACTORY.createParser(text.characters())) {
      JsonDocuments reader =
          new JsonDocuments(parser, limits, problems, new NodeCount(limits, text.characters()));
      while (parser.nextToken() != null) {
        Placed root = reader.value(0);
        limits.checkDocuments(documents.size() + 1, root.mark());
        documents.add(new Document(root.node(), SourceMap.of(text.name(), root)));
      }
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          mark(e.getLocation()), "This is not JSON.", "correct the JSON syntax at this place.");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string is read, there is nothing to fail
    }
  }

  private Placed value(int around) throws IOException, Unreadable {
    long mark = mark(parser.currentTokenLocation());
    limits.checkProblems(problems.count(), mark);
    count.add(1, mark);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(mark, around + 1);
      case START_ARRAY -> list(mark, around + 1);
      default -> Placed.scalar(scalar(mark), mark);
    };
  }

  private Placed mapping(long mark, int depth) throws IOException, Unreadable {
    limits.checkDepth(depth, mark);
    count.addCollection(mark);
    MappingTree tree = new MappingTree(problems);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      long key = mark(parser.currentTokenLocation());
      parser.nextToken();
      tree.put(name, key, value(depth));
    }
    return tree.at(mark);
  }

  private Placed list(long mark, int depth) throws IOException, Unreadable {
    limits.checkDepth(depth, mark);
    count.addCollection(mark);
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    Places places = Places.ofList();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Placed item = value(depth);
      node.add(item.node());
      places.add(item);
    }
    return new Placed(node, mark, places);
  }

  private JsonNode scalar(long mark) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(parser.getBooleanValue());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          limits.allowDigits(parser.getTextLength(), mark, problems)
              ? number(mark)
              : NullNode.instance;
      case VALUE_NULL -> NullNode.instance;
      default -> TextNode.valueOf(parser.getText());
    };
  }

  private JsonNode number(long mark) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return PlainScalar.number(parser.getBigIntegerValue());
    }
    double value = parser.getDoubleValue();
    if (Double.isFinite(value)) {
      return PlainScalar.number(value);
    }
    problems.add(mark, "The number is too large.", "write a smaller number, or quote it.");
    return NullNode.instance;
  }

  private static long mark(JsonLocation location) {
    return Mark.of(location.getLineNr(), location.getColumnNr());
  }
}
