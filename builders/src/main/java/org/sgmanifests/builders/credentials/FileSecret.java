package org.sgmanifests.builders.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Passwords from the files of a folder, one each. Made by {@link SecretSource#files}.
 *
 * <p>One line break at the end of a file is not part of the password: editors and {@code echo}
 * write it, and StackGres can't handle it in a password anyway. Any other line break is a problem,
 * and all other white space counts.
 */
public final class FileSecret extends ReadSecret {
  private final Path folder;

  FileSecret(String secretName, SourceUsers users, Path folder) {
    super(secretName, users);
    this.folder = folder;
  }

  private Path file(Role role) {
    return folder.resolve(role.passwordKey());
  }

  @Override
  String place(Role role) {
    return file(role).toString();
  }

  @Override
  @Nullable String read(Role role) throws IOException {
    return Files.exists(file(role)) ? withoutLastBreak(Files.readString(file(role))) : null;
  }

  private static String withoutLastBreak(String text) {
    if (text.endsWith("\r\n")) {
      return text.substring(0, text.length() - 2);
    }
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  String remedy(Role role) {
    return "write the password of `" + users().name(role) + "` into this file";
  }
}
