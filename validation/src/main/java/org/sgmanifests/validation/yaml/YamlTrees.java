package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.yaml.Anchors.Anchor;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** The tree of one YAML document, from the parser's events. No tag creates anything. */
final class YamlTrees {

  private final Parser events;
  private final ReadLimits limits;
  private final Problems problems;
  private final Anchors anchors;
  private final NodeCount count;

  /** Collections around the current value. */
  private int depth;

  /** The deepest {@link #depth} within the collection that is being read. */
  private int deepest;

  /**
   * A reader of one document.
   *
   * @param count has what is in the documents before it
   */
  YamlTrees(Parser events, ReadLimits limits, Problems problems, NodeCount count) {
    this.events = events;
    this.limits = limits;
    this.problems = problems;
    this.count = count;
    this.anchors = new Anchors(limits, problems);
  }

  /** Reads the value that the next event begins, up to and with its last event. */
  Placed next() throws Unreadable {
    return value(events.getEvent());
  }

  private Placed value(Event event) throws Unreadable {
    limits.checkProblems(problems.count(), Mark.of(event.getStartMark()));
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    String name = ((NodeEvent) event).getAnchor();
    if (name == null) {
      return unanchored(event);
    }
    Anchor anchor = anchors.open(name);
    int before = count.nodes();
    int outerDeepest = deepest;
    deepest = depth;
    Placed value = unanchored(event);
    anchor.complete(value, count.nodes() - before, deepest - depth);
    deepest = Math.max(deepest, outerDeepest);
    return value;
  }

  private Placed unanchored(Event event) throws Unreadable {
    count.add(1, Mark.of(event.getStartMark()));
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    long mark = Mark.of(start.getStartMark());
    enter(1, mark);
    count.addCollection(mark);
    boolean isMapping = event instanceof MappingStartEvent;
    checkTag(start.getTag(), isMapping ? "map" : "seq", mark);
    Placed value = isMapping ? mapping(mark) : list(mark);
    depth--;
    return value;
  }

  private void enter(int levels, long mark) throws Unreadable {
    depth += levels;
    deepest = Math.max(deepest, depth);
    limits.checkDepth(depth, mark);
  }

  private void checkTag(@Nullable String tag, String expected, long mark) {
    if (tag != null && !tag.equals("!") && !tag.equals(TaggedScalar.PREFIX + expected)) {
      TaggedScalar.unknown(tag, mark, problems);
    }
  }

  private Placed list(long mark) throws Unreadable {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    Places places = Places.ofList();
    for (Event e = events.getEvent(); !e.is(Event.ID.SequenceEnd); e = events.getEvent()) {
      Placed item = value(e);
      node.add(item.node());
      places.add(item);
    }
    return new Placed(node, mark, places);
  }

  private Placed mapping(long mark) throws Unreadable {
    MappingTree tree = new MappingTree(problems);
    for (Event e = events.getEvent(); !e.is(Event.ID.MappingEnd); e = events.getEvent()) {
      long key = Mark.of(e.getStartMark());
      if (isMergeKey(e)) {
        merge(tree, key);
        continue;
      }
      String name = key(e, key);
      Placed value = next();
      if (name == null) {
        problems.add(
            key,
            "This key is not a string, and kubectl makes no string of it.",
            "write the key as a string, in quotes.");
      } else {
        tree.put(name, key, value);
      }
    }
    return tree.at(mark);
  }

  private @Nullable String key(Event event, long mark) throws Unreadable {
    if (event instanceof ScalarEvent scalar && scalar.getAnchor() == null) {
      if (!mayBeMade(scalar, mark)) {
        return ""; // told already
      }
      if (scalar.getTag() != null) {
        JsonNode value = TaggedScalar.value(scalar.getTag(), scalar.getValue(), mark, problems);
        return value.isTextual() ? scalar.getValue() : PlainScalar.key(scalar.getValue());
      }
      return scalar.isPlain() ? PlainScalar.key(scalar.getValue()) : scalar.getValue();
    }
    JsonNode value = value(event).node();
    return value.isNull() || value.isContainerNode() ? null : value.asText();
  }

  private static boolean isMergeKey(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.getValue().equals("<<")
        && (scalar.getTag() == null
            ? scalar.isPlain()
            : scalar.getTag().equals(TaggedScalar.PREFIX + "merge"));
  }

  private void merge(MappingTree tree, long key) throws Unreadable {
    boolean isAlias = events.checkEvent(Event.ID.Alias);
    Placed value = next();
    Places inside = value.inside();
    if (value.node() instanceof ObjectNode mapping && inside != null) {
      tree.merge(mapping, inside);
    } else if (value.node() instanceof ArrayNode list && inside != null && !isAlias) {
      mergeAll(tree, list, inside);
    } else {
      refuseMerge(key);
    }
  }

  /** The first mapping of the list wins, so it comes last. */
  private void mergeAll(MappingTree tree, ArrayNode list, Places places) {
    for (int i = list.size() - 1; i >= 0; i--) {
      Places inside = places.inside(i);
      if (list.get(i) instanceof ObjectNode mapping && inside != null) {
        tree.merge(mapping, inside);
      } else {
        refuseMerge(places.value(i));
      }
    }
  }

  private void refuseMerge(long mark) {
    problems.add(
        mark,
        "The merge key `<<` is given something that is not a mapping.",
        "give it an alias of a mapping, or a list of such aliases.");
  }

  private Placed alias(AliasEvent alias) throws Unreadable {
    long mark = Mark.of(alias.getStartMark());
    Placed value = anchors.resolve(alias.getAnchor(), mark);
    Anchor anchor = anchors.find(alias.getAnchor());
    if (anchor != null) {
      count.add(anchor.nodes(), mark);
      enter(anchor.height(), mark);
      depth -= anchor.height();
    }
    return value;
  }

  private boolean mayBeMade(ScalarEvent scalar, long mark) {
    String text = scalar.getValue();
    String tag = scalar.getTag();
    boolean isText = tag == null ? !scalar.isPlain() : TaggedScalar.isText(tag);
    return text.length() <= limits.digits()
        || isText
        || !NumberText.isNumber(text)
        || limits.allowDigits(text.length(), mark, problems);
  }

  private Placed scalar(ScalarEvent scalar) {
    long mark = Mark.of(scalar.getStartMark());
    String tag = scalar.getTag();
    JsonNode value;
    if (!mayBeMade(scalar, mark)) {
      value = NullNode.instance;
    } else if (tag != null) {
      value = TaggedScalar.value(tag, scalar.getValue(), mark, problems);
    } else if (scalar.isPlain()) {
      value = PlainScalar.value(scalar.getValue());
    } else {
      value = TextNode.valueOf(scalar.getValue());
    }
    if (value.isDouble() && !Double.isFinite(value.doubleValue())) {
      problems.add(
          mark,
          "Infinity and not-a-number cannot be sent to Kubernetes.",
          "write a finite number, or quote the value if it is a string.");
      value = NullNode.instance;
    }
    return Placed.scalar(value, mark);
  }
}
