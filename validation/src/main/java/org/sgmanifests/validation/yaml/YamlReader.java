package org.sgmanifests.validation.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads YAML and JSON the way kubectl does, and remembers where everything was written.
 *
 * <p>Whatever the text is, reading it ends with a {@link ReadResult}: what is wrong with the text
 * is a value in it, never an exception. A reader has no state and may be shared.
 */
public final class YamlReader {

  /** What an array can hold. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  private final ReadLimits limits;

  /** A reader within {@link ReadLimits#DEFAULT}. */
  public YamlReader() {
    this(ReadLimits.DEFAULT);
  }

  /**
   * A reader within limits of its caller.
   *
   * @param limits the limits
   */
  public YamlReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @param file file to read
   * @return the documents, and what could not be read
   * @throws IOException when the file system does not give its bytes
   */
  public ReadResult read(Path file) throws IOException {
    return read(file.toString(), bytes(file));
  }

  /**
   * The bytes of a file, and of one that is too long only so many that it is refused: reading ends
   * even if the file does not, as a device.
   *
   * @param file the file
   * @return its bytes
   * @throws IOException when the file system does not give its bytes
   */
  public byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  /**
   * The same of a stream, which is not closed.
   *
   * @param in the stream
   * @return its bytes
   * @throws IOException when it does not give its bytes
   */
  public byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes((int) Math.min(limits.bytes() + 1, MOST_BYTES));
  }

  /**
   * Reads bytes in UTF-8, or in UTF-16 with byte order mark.
   *
   * @param source name of the text, for places
   * @param bytes the encoded text
   * @return the documents, and what could not be read
   */
  public ReadResult read(String source, byte[] bytes) {
    return read(source, () -> SourceText.decode(source, bytes, limits));
  }

  /**
   * Reads a text that is decoded already.
   *
   * @param source name of the text, for places
   * @param text the text
   * @return the documents, and what could not be read
   */
  public ReadResult read(String source, String text) {
    return read(source, () -> SourceText.of(source, text, limits));
  }

  private ReadResult read(String source, TextSupplier supplier) {
    Attempt yaml = new Attempt(source);
    try {
      SourceText text = supplier.get();
      if (text.mayBeJson()) {
        Attempt json = new Attempt(source);
        if (json.run(JsonDocuments::read, text)) {
          return json.result();
        }
        // YAML may begin like JSON. If it is neither, the reader that came further is believed.
        return yaml.run(YamlDocuments::read, text) || yaml.end > json.end
            ? yaml.result()
            : json.result();
      }
      yaml.run(YamlDocuments::read, text);
    } catch (Unreadable e) {
      yaml.problems.add(e);
    }
    return yaml.result();
  }

  private interface TextSupplier {
    SourceText get() throws Unreadable;
  }

  private interface Syntax {
    void read(SourceText text, ReadLimits limits, Problems problems, List<Document> documents)
        throws Unreadable;
  }

  /** One reading of a text in one syntax. */
  private final class Attempt {
    private final List<Document> documents = new ArrayList<>();
    private final Problems problems;
    private long end = Long.MAX_VALUE;

    Attempt(String source) {
      problems = new Problems(source);
    }

    /** Says whether the text was read to its end. */
    boolean run(Syntax syntax, SourceText text) {
      try {
        syntax.read(text, limits, problems, documents);
        return true;
      } catch (Unreadable e) {
        problems.add(e);
        end = e.mark();
        return false;
      }
    }

    ReadResult result() {
      return new ReadResult(documents, problems.found());
    }
  }
}
