package org.sgmanifests.integration.kube;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sgmanifests.integration.Etcd;
import org.sgmanifests.integration.Server;
import org.sgmanifests.integration.Wait;
import org.sgmanifests.integration.Workplace;

/** A kube-apiserver on loopback. Whoever has its token may do everything. */
final class ApiServer {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final String TOKEN = "only-on-loopback";

  private final String url;
  private final Path certificate;
  private final Requests requests;

  private ApiServer(String url, Path certificate) {
    this.url = url;
    this.certificate = certificate;
    this.requests = new Requests(url, certificate, TOKEN);
  }

  /**
   * Starts one, and waits until it is ready. It ends with the workplace.
   *
   * @param name what it is called in etcd, which several may share
   */
  static ApiServer start(Workplace workplace, Etcd etcd, String name) {
    Path folder = workplace.folder(workplace.root().resolve(name));
    Path key = workplace.write(folder.resolve("tokens.key"), signingKey());
    Path tokens = workplace.write(folder.resolve("tokens.csv"), TOKEN + ",tests,1\n");
    int port = Workplace.freePort();
    List<String> command =
        List.of(
            KubePrograms.apiServer().toString(),
            "--etcd-servers=http://" + etcd.address(),
            "--etcd-prefix=/" + name,
            "--bind-address=127.0.0.1",
            "--advertise-address=127.0.0.1",
            "--secure-port=" + port,
            "--cert-dir=" + folder,
            "--endpoint-reconciler-type=none",
            "--service-cluster-ip-range=10.0.0.0/24",
            "--service-account-issuer=https://127.0.0.1",
            "--service-account-key-file=" + key,
            "--service-account-signing-key-file=" + key,
            "--token-auth-file=" + tokens,
            "--authorization-mode=AlwaysAllow",
            "--enable-priority-and-fairness=false",
            "--profiling=false");
    Server server = workplace.start(command, Map.of(), folder.resolve("apiserver.log"));
    // It has made its certificate before it listens.
    server.awaitLog(START_LIMIT, Pattern.compile("Serving securely on"));
    ApiServer started = new ApiServer("https://127.0.0.1:" + port, folder.resolve("apiserver.crt"));
    Wait.until(
        START_LIMIT,
        "the API server is ready",
        () -> started.requests.get("/readyz").status() == 200);
    return started;
  }

  Requests requests() {
    return requests;
  }

  /** A client of the kind that users have; to be closed. */
  KubernetesClient client() {
    return new KubernetesClientBuilder()
        .withConfig(
            new ConfigBuilder(Config.empty()) // none of this machine
                .withMasterUrl(url)
                .withOauthToken(TOKEN)
                .withCaCertFile(certificate.toString())
                .build())
        .build();
  }

  private static String signingKey() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      byte[] key = keys.generateKeyPair().getPrivate().getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
          + "\n-----END PRIVATE KEY-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
