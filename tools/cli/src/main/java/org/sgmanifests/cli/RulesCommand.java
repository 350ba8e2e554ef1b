package org.sgmanifests.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.explain.RuleList;
import org.sgmanifests.validation.explain.RuleText;
import org.sgmanifests.validation.rule.DocumentedRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sgmanifests rules}: what is checked, and why. */
@Command(
    name = "rules",
    description =
        "Lists the rules that validate checks, or shows the page of one: what it finds, why it"
            + " matters, how to fix it, and an example.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  sgmanifests rules --topic replication",
      "  sgmanifests rules --kind SGShardedCluster",
      "  sgmanifests rules dangling-reference --examples"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:shown", "2:there is no such rule, or no rule to list"})
final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The rule to show; without it, rules are listed.",
      completionCandidates = Ids.class)
  private @Nullable String id;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "List the rules about a topic: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Topics.class)
  private @Nullable String topic;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "List the rules that look at a kind, such as SGCluster or Secret. Those of the topic"
              + " schema look at every kind of StackGres.",
      completionCandidates = KindNames.class)
  private @Nullable String kind;

  @Option(
      names = "--examples",
      description = "Show all examples of a rule: of what it finds and of what it lets pass.")
  private boolean examples;

  /** The ids of all rules. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RuleList.ALL.rules().stream().map(DocumentedRule::id).iterator();
    }
  }

  /** The topics of all rules. */
  static final class Topics implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RuleList.topics().iterator();
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.print(id == null ? list() : page(id));
      out.flush();
      return ExitCode.CLEAN;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private String page(String rule) {
    if (topic != null || kind != null) {
      throw new IllegalArgumentException("Name a rule, or list rules by --topic and --kind.");
    }
    DocumentedRule found = RuleList.rule(rule);
    return examples ? RuleText.pageWithAllExamples(found) : RuleText.page(found);
  }

  private String list() {
    RuleList rules = topic == null ? RuleList.ALL : RuleList.ALL.about(topic);
    rules = kind == null ? rules : rules.lookingAt(kind);
    if (rules.rules().isEmpty()) {
      throw new IllegalArgumentException(
          "No rule" + (topic == null ? "" : " about " + topic) + " looks at `" + kind + "`.");
    }
    return rules.toString();
  }
}
