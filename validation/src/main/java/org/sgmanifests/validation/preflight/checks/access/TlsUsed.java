package org.sgmanifests.validation.preflight.checks.access;

import java.util.List;
import org.sgmanifests.validation.finding.Severity;
import org.sgmanifests.validation.preflight.check.Answers;
import org.sgmanifests.validation.preflight.check.Check;
import org.sgmanifests.validation.preflight.login.LoginProblem;
import org.sgmanifests.validation.preflight.login.SourceRole;
import org.sgmanifests.validation.preflight.source.Row;
import org.sgmanifests.validation.preflight.source.Source;

/** Logins are encrypted, and need no client certificate. */
public final class TlsUsed implements Check {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void run(Source source, Answers answers) {
    LoginProblem problem = source.superuser().problem().orElse(null);
    if (problem != null && problem.kind() == LoginProblem.Kind.TLS) {
      answers.failed(problem);
      return;
    }
    Row own =
        source.session().one("SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
    if (!own.is("ssl")) {
      answers.failed(
          Severity.WARNING,
          "The connection is not encrypted.",
          "switch `ssl` on in the source and use `hostssl` in pg_hba.conf, or use a VPN.");
    }
    clientCertificates(source, answers);
    answers.passedUnlessAnswered("The connection uses " + own.text("version") + ".");
  }

  /** It does not matter which rule comes first: the standby's address is not known here. */
  private static void clientCertificates(Source source, Answers answers) {
    List<Row> rules =
        source
            .session()
            .query(
                "SELECT line_number FROM pg_hba_file_rules WHERE (auth_method = 'cert' OR"
                    + " EXISTS (SELECT FROM unnest(options) o WHERE o LIKE 'clientcert=%'))"
                    + " AND user_name && ARRAY['all', ?, ?, ?]::text[] ORDER BY line_number",
                source.user(SourceRole.SUPERUSER).orElse("all"),
                source.user(SourceRole.REPLICATION).orElse("all"),
                source.user(SourceRole.AUTHENTICATOR).orElse("all"));
    for (Row rule : rules) {
      answers.failed(
          Severity.WARNING,
          "Line "
              + rule.text("line_number")
              + " of pg_hba.conf asks for a client certificate, and StackGres has none to show.",
          "put a line without `clientcert` for the standby's addresses before it.");
    }
  }
}
