package org.sgmanifests.integration.kube;

import java.util.Optional;
import org.sgmanifests.integration.Etcd;
import org.sgmanifests.integration.StageExtension;
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

  /** Hands the stage to tests. */
  static final class Extension extends StageExtension<KubeStage> {
    Extension() {
      super(KubeStage.class, KubeStage::new);
    }

    @Override
    protected Optional<String> missing() {
      return KubePrograms.missing();
    }
  }
}
