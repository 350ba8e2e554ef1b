package org.sgmanifests.validation.preflight.checks.access;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.login.SqlName;
import org.sgmanifests.validation.preflight.source.Source;
import org.sgmanifests.validation.preflight.source.SourceUser;
import org.sgmanifests.validation.rule.Words;

/** The three roles exist, may log in, and do so for a while. */
public final class RoleValid implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    Map<String, SourceUser> users = source.users();
    Set<String> names = new LinkedHashSet<>();
    for (SourceRole role : SourceRole.values()) {
      Optional<String> name = source.user(role);
      name.ifPresent(names::add);
      if (name.isEmpty()) {
        answers.notChecked(
            "It is not known which role the " + role.title() + " is.",
            "put the Secret into the bundle, or give names and passwords.");
      }
    }
    names.forEach(name -> check(name, users.get(name), answers));
    answers.passedUnlessAnswered(
        Words.named("The role", names)
            + (names.size() == 1 ? " exists and may log in." : " exist and may log in."));
  }

  private static void check(String name, @Nullable SourceUser user, Answers answers) {
    String role = "The role " + Words.quote(name);
    if (user == null) {
      answers.failed(
          "The source has no role " + Words.quote(name) + ".",
          "create it; the copy needs the same roles.");
      return;
    }
    if (!user.mayLogIn()) {
      answers.failed(role + " may not log in.", "run `ALTER ROLE " + SqlName.of(name) + " LOGIN`.");
    }
    String until = user.validUntil().orElse("");
    String fix = "run `ALTER ROLE " + SqlName.of(name) + " VALID UNTIL 'infinity'`.";
    if (user.isExpired()) {
      answers.failed("The password of " + Words.quote(name) + " expired at " + until + ".", fix);
    } else if (user.expiresSoon()) {
      answers.failed(
          Severity.WARNING,
          "The password of " + Words.quote(name) + " expires at " + until + ".",
          fix);
    }
  }
}
