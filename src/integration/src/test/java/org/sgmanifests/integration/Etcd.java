package org.sgmanifests.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An etcd for all trials, or for API servers; each has a name space of its own in it. */
public final class Etcd {
  private final int port;

  private Etcd(int port) {
    this.port = port;
  }

  /** It ends with the workplace. */
  public static Etcd start(Workplace workplace) {
    Path data = workplace.folder(workplace.root().resolve("etcd"));
    int port = Workplace.freePort();
    String client = "http://127.0.0.1:" + port;
    String peer = "http://127.0.0.1:" + Workplace.freePort();
    List<String> command =
        List.of(
            Programs.ETCD,
            "--data-dir=" + data,
            "--listen-client-urls=" + client,
            "--advertise-client-urls=" + client,
            "--listen-peer-urls=" + peer,
            "--initial-advertise-peer-urls=" + peer,
            "--initial-cluster=default=" + peer);
    Server server = workplace.start(command, Map.of(), workplace.root().resolve("etcd.log"));
    server.awaitLog(
        Duration.ofSeconds(30), Pattern.compile("serving insecure client requests|ready to serve"));
    return new Etcd(port);
  }

  /** Host and port. */
  public String address() {
    return "127.0.0.1:" + port;
  }
}
