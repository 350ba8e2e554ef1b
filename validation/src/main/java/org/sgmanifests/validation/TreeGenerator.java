package org.sgmanifests.validation;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.base.GeneratorBase;
import com.fasterxml.jackson.core.json.JsonWriteContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes what Jackson writes, and makes a tree of it at once. {@code valueToTree} gives the same
 * tree, but by way of a buffer of tokens that it then reads.
 */
final class TreeGenerator extends GeneratorBase {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private String name = "";
  private JsonNode root = MissingNode.getInstance();

  @SuppressWarnings("deprecation") // the other constructors want a buffer, and there is none
  TreeGenerator(ObjectCodec codec) {
    super(0, codec);
  }

  /** The tree, once all was written. */
  JsonNode tree() {
    return root;
  }

  private void put(JsonNode node) throws IOException {
    _verifyValueWrite("write a value");
    add(node);
  }

  private void add(JsonNode node) {
    ContainerNode<?> parent = open.peek();
    if (parent instanceof ObjectNode object) {
      object.set(name, node);
    } else if (parent instanceof ArrayNode array) {
      array.add(node);
    } else {
      root = node;
    }
  }

  private void open(ContainerNode<?> node) throws IOException {
    put(node);
    open.push(node);
  }

  @Override
  public void writeStartObject() throws IOException {
    open(NODES.objectNode());
    _writeContext = _writeContext.createChildObjectContext();
  }

  @Override
  public void writeStartArray() throws IOException {
    open(NODES.arrayNode());
    _writeContext = _writeContext.createChildArrayContext();
  }

  @Override
  public void writeEndObject() {
    leave();
  }

  @Override
  public void writeEndArray() {
    leave();
  }

  private void leave() {
    open.pop();
    _writeContext = _writeContext.getParent();
  }

  @Override
  public void writeFieldName(String fieldName) throws IOException {
    _writeContext.writeFieldName(fieldName);
    name = fieldName;
  }

  @Override
  public void writeString(String text) throws IOException {
    put(text == null ? NODES.nullNode() : NODES.textNode(text));
  }

  @Override
  public void writeString(char[] buffer, int offset, int length) throws IOException {
    writeString(new String(buffer, offset, length));
  }

  @Override
  public void writeBoolean(boolean state) throws IOException {
    put(NODES.booleanNode(state));
  }

  @Override
  public void writeNull() throws IOException {
    put(NODES.nullNode());
  }

  @Override
  public void writeNumber(int number) throws IOException {
    put(NODES.numberNode(number));
  }

  @Override
  public void writeNumber(long number) throws IOException {
    put(NODES.numberNode(number));
  }

  @Override
  public void writeNumber(BigInteger number) throws IOException {
    put(NODES.numberNode(number));
  }

  @Override
  public void writeNumber(double number) throws IOException {
    put(NODES.numberNode(number));
  }

  @Override
  public void writeNumber(float number) throws IOException {
    put(NODES.numberNode(number));
  }

  @Override
  public void writeNumber(BigDecimal number) throws IOException {
    put(NODES.numberNode(number));
  }

  @Override
  public void writeNumber(String number) throws IOException {
    writeNumber(new BigDecimal(number));
  }

  @Override
  public void writeBinary(Base64Variant variant, byte[] data, int offset, int length)
      throws IOException {
    put(NODES.binaryNode(data, offset, length));
  }

  @Override
  public void writeRaw(String text) throws IOException {
    throw raw();
  }

  @Override
  public void writeRaw(String text, int offset, int length) throws IOException {
    throw raw();
  }

  @Override
  public void writeRaw(char[] text, int offset, int length) throws IOException {
    throw raw();
  }

  @Override
  public void writeRaw(char c) throws IOException {
    throw raw();
  }

  @Override
  public void writeRawUTF8String(byte[] buffer, int offset, int length) throws IOException {
    throw raw();
  }

  @Override
  public void writeUTF8String(byte[] buffer, int offset, int length) throws IOException {
    throw raw();
  }

  private JsonGenerationException raw() {
    return new JsonGenerationException("A tree has no place for raw text", this);
  }

  @Override
  protected void _verifyValueWrite(String what) throws IOException {
    if (_writeContext.writeValue() == JsonWriteContext.STATUS_EXPECT_NAME) {
      throw new JsonGenerationException("Cannot " + what + ", expecting a field name", this);
    }
  }

  @Override
  protected void _releaseBuffers() {}

  @Override
  public void flush() {}
}
