package org.sgmanifests.validation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.tree.FieldPath;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A YAML text in which single fields are edited. Documents without an edit stay as they are, to the
 * letter; in the others, comments, quotes and the order of fields stay, and only the indentation
 * may become another one.
 *
 * <p>Not every text can be edited. Whoever calls this reads what came of it, and compares.
 */
public final class EditableYaml {
  private static final Pattern START = Pattern.compile("---[ \\t]*(#.*)?");
  private static final Pattern UNUSUAL = Pattern.compile("(---|\\.\\.\\.|%)(?s:.*)");

  /** An empty line, which the writer of YAML indents like its neighbours. */
  private static final Pattern BLANK = Pattern.compile("(?m)^ +$");

  private static final Pattern INDENTED_LIST =
      Pattern.compile("(?m)^( *)[^\\s#-][^\\n]*:[ \\t]*\\n\\1 +- ");

  /**
   * The lines of one document.
   *
   * @param first number of the first one, from 0
   * @param start the line with {@code ---}; {@code null} if there is none
   */
  private record Chunk(int first, @Nullable String start, List<String> lines) {
    String text() {
      return String.join("\n", lines);
    }
  }

  /** What to do with the object that begins at a place of a chunk. */
  private record Pending(int line, int column, Consumer<EditableObject> edits) {}

  private final List<Chunk> chunks = new ArrayList<>();
  private final Map<Integer, List<Pending>> pending = new HashMap<>();

  private EditableYaml() {}

  /**
   * Takes a text with Unix line ends.
   *
   * @param text the whole text
   * @return the text, ready for edits
   * @throws IllegalArgumentException if it has what makes editing unsafe, with the reason as
   *     message
   */
  public static EditableYaml of(String text) {
    EditableYaml yaml = new EditableYaml();
    if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")) {
      throw new IllegalArgumentException("it is JSON");
    }
    String[] lines = text.split("\n", -1);
    yaml.chunks.add(new Chunk(0, null, new ArrayList<>()));
    for (int i = 0; i < lines.length; i++) {
      if (START.matcher(lines[i]).matches()) {
        yaml.chunks.add(new Chunk(i + 1, lines[i], new ArrayList<>()));
      } else if (UNUSUAL.matcher(lines[i]).matches()) {
        throw new IllegalArgumentException("line " + (i + 1) + " begins in an unusual way");
      } else {
        yaml.chunks.get(yaml.chunks.size() - 1).lines.add(lines[i]);
      }
    }
    return yaml;
  }

  /**
   * Edits the object that begins at a place of the text as it was.
   *
   * @param object where the object begins
   * @param edits edits the object
   * @throws IllegalArgumentException if there is none, with the reason as message
   */
  public void edit(Position object, Consumer<EditableObject> edits) {
    for (int i = 0; i < chunks.size(); i++) {
      int line = object.line() - 1 - chunks.get(i).first;
      if (line >= 0 && line < chunks.get(i).lines.size()) {
        pending
            .computeIfAbsent(i, chunk -> new ArrayList<>())
            .add(new Pending(line, object.column() - 1, edits));
        return;
      }
    }
    throw new IllegalArgumentException("nothing begins in line " + object.line());
  }

  /**
   * {@return the text with all edits}
   *
   * @throws IllegalArgumentException if an edit has no place, with the reason as message
   */
  public String edited() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.start != null) {
        lines.add(chunk.start);
      }
      List<Pending> edits = pending.get(i);
      lines.addAll(edits == null ? chunk.lines : edited(chunk, edits));
    }
    return String.join("\n", lines);
  }

  private static List<String> edited(Chunk chunk, List<Pending> pending) {
    String text = chunk.text();
    try {
      LoaderOptions reading = new LoaderOptions();
      reading.setProcessComments(true);
      DumperOptions writing = options(text);
      Yaml yaml =
          new Yaml(new SafeConstructor(reading), new Representer(writing), writing, reading);
      Node root = yaml.compose(new StringReader(text));
      List<MappingNode> objects = new ArrayList<>(); // all found before the first one changes
      for (Pending edit : pending) {
        MappingNode object = find(root, edit.line, edit.column);
        if (object == null) {
          int line = chunk.first + edit.line + 1;
          throw new IllegalArgumentException("no object begins in line " + line);
        }
        objects.add(object);
      }
      for (int i = 0; i < objects.size(); i++) {
        pending.get(i).edits.accept(new EditableObject(objects.get(i)));
      }
      StringWriter out = new StringWriter();
      yaml.serialize(root, out);
      List<String> lines =
          new ArrayList<>(List.of(BLANK.matcher(out.toString()).replaceAll("").split("\n", -1)));
      if (!text.endsWith("\n")) {
        lines.remove(lines.size() - 1); // the next document begins with a line of its own
      }
      return lines;
    } catch (YAMLException e) {
      throw new IllegalArgumentException("its YAML is too unusual", e);
    }
  }

  private static DumperOptions options(String text) {
    DumperOptions options = new DumperOptions();
    options.setProcessComments(true);
    options.setWidth(Integer.MAX_VALUE);
    options.setSplitLines(false);
    if (INDENTED_LIST.matcher(text).find()) {
      options.setIndicatorIndent(2);
      options.setIndentWithIndicator(true);
    }
    return options;
  }

  private static @Nullable MappingNode find(@Nullable Node node, int line, int column) {
    if (node instanceof MappingNode mapping) {
      if (node.getStartMark().getLine() == line && node.getStartMark().getColumn() == column) {
        return mapping;
      }
      return mapping.getValue().stream()
          .map(field -> find(field.getValueNode(), line, column))
          .filter(found -> found != null)
          .findFirst()
          .orElse(null);
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(item -> find(item, line, column))
          .filter(found -> found != null)
          .findFirst()
          .orElse(null);
    }
    return null;
  }

  /** One object of the text. */
  public static final class EditableObject {
    private final EditableMapping root;

    private EditableObject(MappingNode root) {
      this.root = new EditableMapping(root);
    }

    /**
     * A field goes, with all that is in it.
     *
     * @param path where the field is
     */
    public void remove(FieldPath path) {
      owner(path, false).remove(name(path));
    }

    /**
     * A field gets another path; what is on the way there and missing is made.
     *
     * @param from where the field is
     * @param to where it shall be
     */
    public void move(FieldPath from, FieldPath to) {
      EditableMapping owner = owner(from, false);
      if (parent(from).equals(parent(to))) {
        owner.rename(name(from), name(to));
      } else {
        owner(to, true).add(name(to), owner.remove(name(from)));
      }
    }

    /**
     * A field gets a value, in place of the one that it has.
     *
     * @param path where the field is
     * @param value the value
     */
    public void put(FieldPath path, JsonNode value) {
      Node node = new Yaml().compose(new StringReader(new YamlWriter().write(value)));
      owner(path, true).put(name(path), node);
    }

    private EditableMapping owner(FieldPath path, boolean make) {
      return at(parent(path), make);
    }

    private EditableMapping at(FieldPath path, boolean make) {
      if (path.parent() == null) {
        return root;
      }
      EditableMapping around = at(parent(path), make);
      return make ? around.made(name(path)) : around.inner(name(path));
    }

    private static FieldPath parent(FieldPath path) {
      FieldPath parent = path.parent();
      if (parent == null) {
        throw new IllegalArgumentException("the whole object is not edited");
      }
      return parent;
    }

    private static String name(FieldPath path) {
      String name = path.name();
      if (name == null) {
        throw new IllegalArgumentException("items of lists are not edited");
      }
      return name;
    }
  }
}
