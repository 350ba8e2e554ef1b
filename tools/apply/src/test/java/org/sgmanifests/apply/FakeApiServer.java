package org.sgmanifests.apply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sgmanifests.api.Kinds;

/**
 * Answers like an API server as far as these tests need it: knows the kinds, keeps what is applied,
 * lets objects into namespaces that are there only, and refuses what a test says. It merges nothing
 * and knows no field managers; so it shows what is asked and how answers are understood, not what a
 * real server does.
 */
final class FakeApiServer implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final Map<String, ObjectNode> stored = new HashMap<>();
  private final Map<String, JsonNode> refusals = new HashMap<>();
  private final Map<String, JsonNode> made = new HashMap<>();
  private final Map<String, JsonNode> lists = new HashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  FakeApiServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  KubernetesClient client() {
    return new KubernetesClientBuilder()
        .withConfig(
            new ConfigBuilder()
                .withAutoConfigure(false)
                .withMasterUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .withNamespace("of-client")
                .withRequestRetryBackoffLimit(0)
                .build())
        .build();
  }

  /** An object that is there, at a path such as {@code /api/v1/namespaces/x}. */
  void has(String path, String json) throws IOException {
    stored.put(path, (ObjectNode) MAPPER.readTree(json));
  }

  /** What a list gives. */
  void lists(String path, String json) throws IOException {
    lists.put(path, MAPPER.readTree(json));
  }

  /** The status that an object has as soon as it is applied. */
  void operatorMakes(String path, String status) throws IOException {
    made.put(path, MAPPER.readTree(status));
  }

  /** Refuses to apply at a path, {@code really} only after the dry run. */
  void refuses(String path, boolean really, String status) throws IOException {
    refusals.put(path + (really ? " really" : ""), MAPPER.readTree(status));
  }

  /** What was asked, but for the discovery. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  List<String> applied() {
    return requests().stream().filter(request -> request.startsWith("apply ")).toList();
  }

  ObjectNode stored(String path) {
    return stored.get(path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    JsonNode answer;
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    if (exchange.getRequestMethod().equals("PATCH")
        && !type.startsWith("application/apply-patch+yaml")) {
      answer = status(415, "UnsupportedMediaType", type);
    } else if (exchange.getRequestMethod().equals("PATCH")) {
      answer = apply(path, query, MAPPER.readTree(exchange.getRequestBody()));
    } else if (path.matches("/api/v1|/apis/[^/]+/[^/]+")) {
      answer = kinds(path);
    } else {
      requests.add("get " + path);
      answer = lists.getOrDefault(path, stored.get(path));
    }
    send(exchange, answer == null ? status(404, "NotFound", path + " not found") : answer);
  }

  private JsonNode apply(String path, String query, JsonNode object) {
    boolean dry = query.contains("dryRun=All");
    requests.add(
        (dry ? "try " : "apply ")
            + path
            + (query.contains("force=true") ? " force" : "")
            + " as "
            + query.replaceAll(".*fieldManager=([^&]*).*", "$1"));
    JsonNode refusal = refusals.get(path);
    if (refusal == null && !dry) {
      refusal = refusals.get(path + " really");
    }
    if (refusal != null) {
      return refusal;
    }
    String namespace = path.replaceAll("(/api/v1|/apis/[^/]+/[^/]+)/namespaces/([^/]+)/.*", "$2");
    if (!namespace.equals(path) && !stored.containsKey("/api/v1/namespaces/" + namespace)) {
      return status(404, "NotFound", "namespaces \"" + namespace + "\" not found");
    }
    if (object.at("/metadata").has("resourceVersion") || object.has("status")) {
      return status(400, "BadRequest", "not the manifest alone");
    }
    ObjectNode kept = object.deepCopy();
    kept.withObject("/metadata").put("resourceVersion", dry ? "1" : "2");
    if (made.containsKey(path)) {
      kept.set("status", made.get(path));
    }
    if (!dry) {
      stored.put(path, kept);
    }
    return kept;
  }

  private static JsonNode kinds(String path) {
    ObjectNode list = MAPPER.createObjectNode().put("kind", "APIResourceList");
    ArrayNode resources = list.putArray("resources");
    if (path.equals("/api/v1")) {
      resource(resources, "namespaces", "Namespace", false);
      resource(resources, "namespaces/status", "Namespace", false);
      resource(resources, "secrets", "Secret", true);
    }
    Kinds.ALL.stream()
        .filter(kind -> path.equals("/apis/" + HasMetadata.getApiVersion(kind)))
        .forEach(
            kind ->
                resource(resources, HasMetadata.getPlural(kind), HasMetadata.getKind(kind), true));
    return resources.isEmpty() ? null : list;
  }

  private static void resource(ArrayNode list, String name, String kind, boolean namespaced) {
    list.addObject().put("name", name).put("kind", kind).put("namespaced", namespaced);
  }

  static JsonNode status(int code, String reason, String message) {
    return MAPPER
        .createObjectNode()
        .put("kind", "Status")
        .put("apiVersion", "v1")
        .put("code", code)
        .put("reason", reason)
        .put("message", message);
  }

  private static void send(HttpExchange exchange, JsonNode answer) throws IOException {
    boolean refused = answer.path("kind").asText().equals("Status");
    byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(refused ? answer.path("code").asInt() : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
