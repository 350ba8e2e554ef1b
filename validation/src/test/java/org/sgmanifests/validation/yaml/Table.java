package org.sgmanifests.validation.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A resource file with one case per line; lines that begin with {@code # } are comments. */
final class Table {

  private Table() {}

  static List<String> lines(String resource) {
    return text(resource).lines().filter(line -> !line.startsWith("# ")).toList();
  }

  static String text(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns of every line; {@code \n} and {@code \t} in them are line ends and tabs. */
  static List<String[]> rows(String resource) {
    return lines(resource).stream().map(line -> line.split("\t", -1)).toList();
  }

  static String unescape(String cell) {
    return cell.replace("\\n", "\n").replace("\\t", "\t");
  }
}
