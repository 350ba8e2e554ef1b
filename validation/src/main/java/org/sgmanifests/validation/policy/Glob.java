package org.sgmanifests.validation.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in which {@code *} stands for any characters, and {@code [*]} for any list item. */
record Glob(String text, Pattern pattern) {
  private static final Pattern WILDCARD = Pattern.compile("\\[\\*]|\\*");

  static Glob of(String text) {
    StringBuilder regex = new StringBuilder();
    Matcher wildcard = WILDCARD.matcher(text);
    int end = 0;
    while (wildcard.find()) {
      regex.append(Pattern.quote(text.substring(end, wildcard.start())));
      regex.append(wildcard.group().equals("*") ? ".*" : "\\[\\d+]");
      end = wildcard.end();
    }
    regex.append(Pattern.quote(text.substring(end)));
    return new Glob(text, Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  boolean matches(String other) {
    return pattern.matcher(other).matches();
  }
}
