package org.sgmanifests.samples.guide;

import org.sgmanifests.api.Bundle;
import org.sgmanifests.api.ManifestSource;

/** The standby of the guide as manifests that tools can render. */
public final class OrdersManifests implements ManifestSource {
  @Override
  public Bundle bundle() {
    return OrdersStandby.replica("db.example.com", 5433, System::getenv).bundle();
  }
}
