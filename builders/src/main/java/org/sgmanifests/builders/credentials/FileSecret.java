package org.sgmanifests.builders.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Values from the files of a folder, one each. Made by {@link SecretSource#files}.
 *
 * <p>One line break at the end of a file is not part of the value: editors and {@code echo} write
 * it, and StackGres can't handle it in a password anyway. Any other line break is, and so is all
 * other white space.
 */
public final class FileSecret extends ReadSecret {
  private final Path folder;

  FileSecret(String secretName, Path folder) {
    super(secretName);
    this.folder = folder;
  }

  @Override
  String place(String key) {
    return folder.resolve(key).toString();
  }

  @Override
  @Nullable String read(String key) throws IOException {
    Path file = folder.resolve(key);
    return Files.exists(file) ? withoutLastBreak(Files.readString(file)) : null;
  }

  private static String withoutLastBreak(String text) {
    return text.replaceFirst("\\r?\\n\\z", "");
  }
}
