package org.sgmanifests.builders.recipe;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.sgmanifests.api.Bundle;

/**
 * A deployment from a few decisions: one object of StackGres, after all that it refers to. The
 * first two decisions are mandatory. A recipe does not declare them again, or its builder would ask
 * for them after its own.
 *
 * @param <S> builder of the object's spec
 */
public abstract class Recipe<S> {

  /**
   * {@return the name of the object: 44 characters at most for an SGCluster, 56 for an SGStream, 37
   * for an SGShardedCluster (36 from 11 shards on, since its shards are SGClusters whose names
   * begin with it)}
   */
  public abstract String name();

  /** {@return the namespace of the object and of all that it refers to} */
  public abstract String namespace();

  /** {@return the labels of the object} */
  public abstract Map<String, String> labels();

  /** {@return the annotations of the object} */
  public abstract Map<String, String> annotations();

  /** {@return whether the bundle has the Namespace, too} */
  @Value.Default
  public boolean createNamespace() {
    return false;
  }

  /**
   * Sets any further field of the object's spec, after all other decisions.
   *
   * @return sets these fields on the builder of the spec
   */
  @Value.Default
  public UnaryOperator<S> editSpec() {
    return UnaryOperator.identity();
  }

  /** Reports all bad decisions at once. */
  @Value.Check
  protected void check() {
    Problems problems = new Problems();
    check(problems);
    parts().check(problems);
    problems.throwIfAny("The " + what() + " can't be built");
  }

  /** {@return all objects in the order to apply them} No secret value is in it but examples. */
  public Bundle bundle() {
    return before().with(parts().bundle()).with(object());
  }

  /**
   * {@return the same with the Secrets whose values can be read, which is done now: from the
   * environment or from files} What is written from this bundle is not for git.
   *
   * @throws IllegalArgumentException if values are missing or can't be used, with all problems
   */
  public Bundle bundleWithSecretValues() {
    return before().with(parts().bundleWithSecretValues()).with(object());
  }

  /** {@return where the object goes, with its labels and annotations} */
  public final ObjectMeta metadata() {
    return new ObjectMetaBuilder()
        .withNamespace(namespace())
        .withName(name())
        .withLabels(labels())
        .withAnnotations(annotations())
        .build();
  }

  /** {@return what is made, for messages: {@code "cascade replica"}} */
  protected abstract String what();

  /**
   * Adds what is wrong with the decisions, but for those about parts.
   *
   * @param problems takes what is wrong
   */
  protected abstract void check(Problems problems);

  /** {@return what the object refers to, in the order to apply it} */
  protected abstract Parts parts();

  /** {@return the object alone} */
  protected abstract HasMetadata object();

  /** {@return what comes before the parts: the Namespace, if it is wanted} */
  protected Bundle before() {
    return createNamespace()
        ? Bundle.of(
            new NamespaceBuilder()
                .withMetadata(new ObjectMetaBuilder().withName(namespace()).build())
                .build())
        : Bundle.of();
  }

  /** Never the decisions, some of which may be secret. */
  @Override
  public final String toString() {
    return what() + " " + namespace() + "/" + name();
  }
}
