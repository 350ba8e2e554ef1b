package org.sgmanifests.validation.report;

import java.io.File;
import java.nio.charset.StandardCharsets;

/**
 * The name of a file as a reference of RFC 3986, which takes fewer characters than a file system.
 */
final class FileUri {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private FileUri() {}

  static String of(String file) {
    String path = file.replace(File.separatorChar, '/');
    if (path.startsWith("./")) {
      path = path.substring(2);
    }
    StringBuilder uri = new StringBuilder(isAbsolute(path) ? "file://" : "");
    if (path.matches("[A-Za-z]:/.*")) {
      uri.append('/').append(path, 0, 2); // a drive
      path = path.substring(2);
    }
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(String.format("%02X", b));
      }
    }
    return uri.toString();
  }

  /** Whether the file has the same name from every folder. */
  static boolean isAbsolute(String file) {
    String path = file.replace(File.separatorChar, '/');
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }
}
