package com.example;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;

/** A source as it should be. */
public class Orders implements ManifestSource {
  @Override
  public Bundle bundle() {
    return Bundle.of(
        new NamespaceBuilder().withNewMetadata().withName("orders").endMetadata().build());
  }

  public static class Nested extends Orders {}

  public class Inner extends Orders {}

  static class Hidden extends Orders {}

  public abstract static class Unfinished implements ManifestSource {}

  public static class Demanding extends Orders {
    public Demanding(String name) {}
  }

  public static class NoSource {}

  public static class Nothing extends Orders {
    @Override
    public Bundle bundle() {
      return null;
    }
  }

  public static class FailsWhenMade extends Orders {
    public FailsWhenMade() {
      throw new IllegalStateException("ORDERS_HOST is not set.");
    }
  }

  public static class FailsWhenRun extends Orders {
    @Override
    public Bundle bundle() {
      String nothing = null;
      return Bundle.of(
          new NamespaceBuilder().withNewMetadata().withName(nothing.strip()).endMetadata().build());
    }
  }

  public static class FailsWhenLoaded extends Orders {
    static final int ONE = Integer.parseInt("one");
  }

  public static class Endless extends Orders {
    @Override
    public Bundle bundle() {
      return bundle();
    }
  }

  public static class NeedsMore extends Orders {
    @Override
    public Bundle bundle() {
      return Missing.bundle();
    }
  }
}
