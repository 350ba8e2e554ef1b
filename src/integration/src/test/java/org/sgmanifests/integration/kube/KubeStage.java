package org.sgmanifests.integration.kube;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sgmanifests.integration.Etcd;
import org.sgmanifests.integration.Workplace;

/**
 * What all tests here share: etcd, and an API server that knows our kinds. Made for the first test
 * that has it as a parameter, and gone after the last one.
 */
final class KubeStage implements AutoCloseable {
  private final Workplace workplace = Workplace.openAsOurselves();
  private final Etcd etcd;
  private final ApiServer server;

  private KubeStage() {
    etcd = Etcd.start(workplace);
    server = ApiServer.start(workplace, etcd, "ours");
    Crds.install(Crds.ours(), server.requests());
  }

  ApiServer server() {
    return server;
  }

  Requests requests() {
    return server.requests();
  }

  /** Another server that knows nothing of what the first one has. */
  ApiServer another(String name) {
    return ApiServer.start(workplace, etcd, name);
  }

  @Override
  public void close() {
    workplace.close();
  }

  /** Hands the stage to tests, and skips them where the servers are not to be had. */
  static final class Extension implements ExecutionCondition, ParameterResolver {
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      Optional<String> missing = KubePrograms.missing();
      if (missing.isPresent() && !SAID.getAndSet(true)) {
        // Maven shows how many tests are skipped, but not why.
        System.err.println("The tests with a real API server are skipped. " + missing.get());
      }
      return missing
          .map(ConditionEvaluationResult::disabled)
          .orElseGet(() -> ConditionEvaluationResult.enabled("The servers are there."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == KubeStage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(KubeStage.class, key -> new KubeStage(), KubeStage.class);
    }
  }
}
