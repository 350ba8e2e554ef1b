package org.sgmanifests.builders.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sgmanifests.api.Bundle;

/** Whatever is printed, thrown or turned into text: no value of the credentials is in it. */
class NoLeakTest {
  private static final String MARK = "hidden7f3a";

  /** Each one breaks another rule, or none; the first one goes through. */
  @ParameterizedTest
  @ValueSource(
      strings = {MARK, MARK + "'", "'" + MARK, MARK + "\n", MARK + "\r\n" + MARK, MARK + "\0"})
  void noValueIsShown(String value) {
    List<String> texts =
        Stream.of(
                DatabaseUser.of("postgres", value),
                DatabaseUser.of(value, "password"),
                DatabaseUser.of(value, value))
            .flatMap(user -> texts(user).stream())
            .toList();

    assertThat(texts).isNotEmpty().noneMatch(text -> text.contains(MARK));
  }

  @Test
  void noValueIsShownForOneUserWithTwoPasswords() {
    String text =
        trace(
            ReplicationCredentials.forCluster("my-db")
                .everyRole(DatabaseUser.of(MARK, MARK + "1"))
                .superuser(DatabaseUser.of(MARK, MARK + "2")));

    assertThat(text).contains("two passwords").doesNotContain(MARK);
  }

  /** All that these classes print, throw and say about themselves with this user. */
  private static List<String> texts(DatabaseUser user) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(trap);
    System.setErr(trap);
    try {
      ReplicationCredentialsBuilder builder =
          ReplicationCredentials.forCluster("my-db").secretName("mysecrets-db").everyRole(user);
      String thrown = trace(builder);
      String built = thrown.isEmpty() ? said(builder.build()) : "";
      return List.of(
          user.toString(),
          builder.toString(),
          thrown,
          built,
          printed.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static String said(ReplicationCredentials credentials) {
    return credentials + " " + credentials.users() + " " + Bundle.of(credentials.secret());
  }

  /** The stack trace of a failing build, with causes; empty if it doesn't fail. */
  private static String trace(ReplicationCredentialsBuilder builder) {
    Throwable thrown = catchThrowable(builder::build);
    StringWriter trace = new StringWriter();
    if (thrown != null) {
      thrown.printStackTrace(new PrintWriter(trace, true));
    }
    return trace.toString();
  }
}
