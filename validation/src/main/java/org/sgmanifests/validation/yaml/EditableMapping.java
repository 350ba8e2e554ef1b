package org.sgmanifests.validation.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping whose fields are edited; comments belong to the field that they stand at. */
record EditableMapping(MappingNode node) {

  NodeTuple remove(String name) {
    NodeTuple field = node.getValue().get(index(name));
    List<NodeTuple> rest = new ArrayList<>(node.getValue());
    rest.remove(field);
    node.setValue(rest);
    return field;
  }

  void rename(String from, String to) {
    int nothing = find(to);
    if (nothing >= 0) {
      remove(to); // nothing, or null
    }
    int index = index(from);
    List<NodeTuple> fields = new ArrayList<>(node.getValue());
    fields.set(index, renamed(fields.get(index), to));
    node.setValue(fields);
  }

  void add(String name, NodeTuple field) {
    if (find(name) >= 0) {
      remove(name); // null, or somebody would have to decide
    }
    List<NodeTuple> fields = new ArrayList<>(node.getValue());
    fields.add(renamed(field, name));
    node.setValue(fields);
  }

  void put(String name, Node value) {
    int index = find(name);
    if (index < 0) {
      add(name, new NodeTuple(key(name), value));
      return;
    }
    List<NodeTuple> fields = new ArrayList<>(node.getValue());
    Node old = fields.get(index).getValueNode();
    value.setInLineComments(old.getInLineComments());
    fields.set(index, new NodeTuple(fields.get(index).getKeyNode(), value));
    node.setValue(fields);
  }

  EditableMapping inner(String name) {
    if (node.getValue().get(index(name)).getValueNode() instanceof MappingNode inner) {
      return new EditableMapping(inner);
    }
    throw new IllegalArgumentException("`" + name + "` is no mapping");
  }

  EditableMapping made(String name) {
    int index = find(name);
    if (index >= 0 && node.getValue().get(index).getValueNode() instanceof MappingNode inner) {
      return new EditableMapping(inner);
    }
    MappingNode inner = new MappingNode(Tag.MAP, new ArrayList<>(), node.getFlowStyle());
    if (node.getFlowStyle() == FlowStyle.AUTO) {
      inner.setFlowStyle(FlowStyle.BLOCK);
    }
    put(name, inner);
    return new EditableMapping(inner);
  }

  /** What came from elsewhere, by a merge key, is not here. */
  private int index(String name) {
    int index = find(name);
    if (index < 0) {
      throw new IllegalArgumentException("`" + name + "` does not stand at its place");
    }
    return index;
  }

  private int find(String name) {
    for (int i = 0; i < node.getValue().size(); i++) {
      if (node.getValue().get(i).getKeyNode() instanceof ScalarNode key
          && key.getValue().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static NodeTuple renamed(NodeTuple field, String name) {
    ScalarNode key = key(name);
    key.setBlockComments(field.getKeyNode().getBlockComments());
    key.setInLineComments(field.getKeyNode().getInLineComments());
    return new NodeTuple(key, field.getValueNode());
  }

  private static ScalarNode key(String name) {
    return new ScalarNode(Tag.STR, name, null, null, ScalarStyle.PLAIN);
  }
}
