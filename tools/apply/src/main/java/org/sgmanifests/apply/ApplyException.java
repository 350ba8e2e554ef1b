package org.sgmanifests.apply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a bundle could not be applied, or not whole. The message has all problems, and what
 * was applied nevertheless. It has no cause, as those of the client may have values of Secrets in
 * their messages.
 */
public final class ApplyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<ApplyProblem> problems;
  private final transient List<AppliedObject> applied;

  ApplyException(List<ApplyProblem> problems, List<AppliedObject> applied) {
    super(message(problems, applied));
    this.problems = List.copyOf(problems);
    this.applied = List.copyOf(applied);
  }

  /** {@return why: the problems, at least one} */
  public List<ApplyProblem> problems() {
    return problems;
  }

  /** {@return what was applied before; empty when the dry run failed} */
  public List<AppliedObject> applied() {
    return applied;
  }

  private static String message(List<ApplyProblem> problems, List<AppliedObject> applied) {
    String why = problems.stream().map(ApplyProblem::toString).collect(Collectors.joining("\n"));
    String done =
        applied.isEmpty()
            ? "Nothing was applied."
            : "Applied before: "
                + applied.stream().map(AppliedObject::toString).collect(Collectors.joining(", "))
                + ".";
    return "The bundle could not be applied.\n" + why + "\n" + done;
  }
}
