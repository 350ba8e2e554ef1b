package org.sgmanifests.cli;

import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;

/** Manifests in Java, for the tests of the commands that run them. */
public class OrdersSource implements ManifestSource {
  @Override
  public Bundle bundle() {
    Secret secret =
        new SecretBuilder()
            .withNewMetadata()
            .withNamespace("orders")
            .withName("users")
            .endMetadata()
            .addToStringData("password", "replace-me")
            .build();
    return Bundle.of(secret, namespace());
  }

  static Namespace namespace() {
    return new NamespaceBuilder().withNewMetadata().withName("orders").endMetadata().build();
  }

  /** Has the same object twice. */
  public static class Invalid implements ManifestSource {
    @Override
    public Bundle bundle() {
      return Bundle.of(namespace(), namespace());
    }
  }

  /** Has nothing. */
  public static class Empty implements ManifestSource {
    @Override
    public Bundle bundle() {
      return Bundle.of();
    }
  }

  /** Cannot be made without the environment. */
  public static class Broken extends OrdersSource {
    /** Fails. */
    public Broken() {
      throw new IllegalStateException("ORDERS_HOST is not set.");
    }
  }
}
