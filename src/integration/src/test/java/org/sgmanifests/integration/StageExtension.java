package org.sgmanifests.integration;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one stage to all tests that have it as a parameter, and skips them where its programs are
 * not to be had.
 *
 * @param <S> the stage, made for the first test and closed after the last one
 */
public abstract class StageExtension<S extends AutoCloseable>
    implements ExecutionCondition, ParameterResolver {
  private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

  private final Class<S> type;
  private final Supplier<S> maker;

  /** An extension for stages of this type. */
  protected StageExtension(Class<S> type, Supplier<S> maker) {
    this.type = type;
    this.maker = maker;
  }

  /** What is missing and how to get it; empty when nothing is. */
  protected abstract Optional<String> missing();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = missing();
    if (missing.isPresent() && SAID.add(missing.get())) {
      // Maven shows how many tests are skipped, but not why.
      System.err.println("Tests with real servers are skipped. " + missing.get());
    }
    return missing
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("The servers are there."));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == type;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(type, key -> maker.get(), type);
  }
}
