package org.sgmanifests.apply;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusCause;
import io.fabric8.kubernetes.api.model.StatusDetails;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sgmanifests.validation.rule.Words;

/** Turns what the API server answers into problems with a remedy. */
final class Refusals {
  private static final String CONFLICT = "FieldManagerConflict";
  private static final Pattern OWNER = Pattern.compile("conflict with \"([^\"]+)\"");
  private static final int LONGEST = 600;

  private final String object;
  private final boolean secret;

  /**
   * Of an object.
   *
   * @param object such as {@code SGCluster my-namespace/my-db}
   */
  Refusals(String object) {
    this.object = object;
    this.secret = object.startsWith("Secret ");
  }

  /** The kind is not known. */
  ApplyProblem unknownKind(String apiVersion) {
    return new ApplyProblem(
        object,
        "",
        "The API server knows no such kind in `" + apiVersion + "`.",
        apiVersion.startsWith("stackgres.io/")
            ? "install StackGres first, in a release that has it."
            : "install what brings this kind first.");
  }

  /** Whether there was no answer, and not one that refuses. */
  static boolean isGone(KubernetesClientException e) {
    return e.getCode() <= 0;
  }

  /** No object has anything to do with it. */
  static ApplyProblem gone(KubernetesClientException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new ApplyProblem(
        "API server",
        "",
        "It cannot be asked (" + text(cause.getMessage()) + ").",
        "check the address and the credentials of the client.");
  }

  List<ApplyProblem> of(KubernetesClientException e) {
    Status status = e.getStatus();
    StatusDetails details = status == null ? null : status.getDetails();
    List<StatusCause> causes = details == null ? List.of() : details.getCauses();
    if (causes != null && causes.stream().anyMatch(cause -> CONFLICT.equals(cause.getReason()))) {
      return causes.stream().map(this::conflict).toList();
    }
    if (causes != null && !causes.isEmpty() && e.getCode() == 422) {
      return causes.stream().map(this::invalid).toList();
    }
    return problem(message(e.getCode(), status), remedy(e.getCode()));
  }

  private ApplyProblem conflict(StatusCause cause) {
    Matcher owner = OWNER.matcher(Objects.requireNonNullElse(cause.getMessage(), ""));
    String who = owner.find() ? Words.quote(owner.group(1)) : "another field manager";
    return new ApplyProblem(
        object,
        field(cause),
        "The field belongs to " + who + ", which set another value.",
        "take the field out of the manifest to leave it to "
            + who
            + ", or take it over with `force()`.");
  }

  private ApplyProblem invalid(StatusCause cause) {
    return new ApplyProblem(
        object,
        field(cause),
        secret ? "The API server refuses the value." : text(cause.getMessage()),
        "correct the manifest.");
  }

  /** Without the dot that server-side apply puts before the first name. */
  private static String field(StatusCause cause) {
    return Words.printable(
        Objects.requireNonNullElse(cause.getField(), "").replaceFirst("^\\.", ""));
  }

  private String message(int code, @Nullable Status status) {
    String said = status == null || secret ? "" : text(status.getMessage());
    String reason = status == null || status.getReason() == null ? "" : ", " + status.getReason();
    return "The API server refuses it ("
        + code
        + reason
        + ")"
        + (said.isEmpty() ? "." : ": " + said);
  }

  private static String remedy(int code) {
    return switch (code) {
      case HttpURLConnection.HTTP_UNAUTHORIZED -> "log in; the client's credentials are not taken.";
      case HttpURLConnection.HTTP_FORBIDDEN ->
          "grant the client's user `get`, `create` and `patch` on this kind.";
      case HttpURLConnection.HTTP_NOT_FOUND ->
          "add its Namespace to the bundle, or make that first.";
      case HttpURLConnection.HTTP_CONFLICT -> "apply again, as somebody changed it just now.";
      default ->
          code >= HttpURLConnection.HTTP_INTERNAL_ERROR
              ? "see whether the API server and the operator's webhook run."
              : "correct the manifest.";
    };
  }

  private List<ApplyProblem> problem(String message, String remedy) {
    return List.of(new ApplyProblem(object, "", message, remedy));
  }

  private static String text(@Nullable String text) {
    String line = Words.printable(Objects.requireNonNullElse(text, "")).strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
