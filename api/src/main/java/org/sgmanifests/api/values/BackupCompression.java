package org.sgmanifests.api.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sgmanifests.api.schema.Enforced;

/** Compression of backups and WAL files. */
@Enforced(Enforced.By.SCHEMA)
public record BackupCompression(@JsonValue String value) implements ClosedSet {
  /** Fastest, moderate compression. */
  public static final BackupCompression LZ4 = new BackupCompression("lz4");

  /** Slowest, strong compression. */
  public static final BackupCompression LZMA = new BackupCompression("lzma");

  /** Fast with good compression. */
  public static final BackupCompression ZSTD = new BackupCompression("zstd");

  /** Good compression at medium speed. */
  public static final BackupCompression BROTLI = new BackupCompression("brotli");

  /**
   * Takes any text; {@link ClosedSet#allowed} tells which ones are known.
   *
   * @param value text, as it stands in a manifest
   * @return the value with this text
   */
  @JsonCreator
  public static BackupCompression of(String value) {
    return new BackupCompression(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
