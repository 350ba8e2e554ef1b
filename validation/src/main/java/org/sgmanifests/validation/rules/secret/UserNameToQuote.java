package org.sgmanifests.validation.rules.secret;

import java.util.regex.Pattern;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.rule.CheckedBundle;
import org.sgmanifests.validation.rule.Findings;
import org.sgmanifests.validation.rule.Rule;
import org.sgmanifests.validation.rules.secret.UsedCredential.Use;

/** A user name that SQL would need quotes around, which the operator's own SQL doesn't write. */
public final class UserNameToQuote implements Rule {
  /** Names that PostgreSQL takes as they are. */
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(CheckedBundle bundle, Findings findings) {
    for (UsedCredential credential : UsedCredential.in(bundle)) {
      String text = credential.text().orElse("");
      if (credential.use() == Use.NAME && isName(text) && !PLAIN.matcher(text).matches()) {
        findings.add(
            credential.at(),
            "The user name needs quotes in SQL, and the operator writes it without.",
            "use a name of lower-case letters, digits and `_`, such as `replicator`.");
      }
    }
  }

  /** Not what is a finding of another rule already. */
  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.indexOf('\'') < 0
        && text.chars().noneMatch(Character::isISOControl);
  }
}
