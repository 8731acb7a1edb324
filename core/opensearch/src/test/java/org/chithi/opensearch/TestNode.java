package org.chithi.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node of OpenSearch in this process, on a free port of loopback, asked over HTTP. */
final class TestNode implements AutoCloseable {

  /** A node whose plugins are classes of the class path. */
  private static final class WithPlugins extends Node {
    WithPlugins(Settings settings, Path home) {
      super(
          new Environment(settings, home.resolve("config")),
          List.of(info(Netty4ModulePlugin.class), info(VietnameseAnalysisPlugin.class)),
          false);
    }

    private static PluginInfo info(Class<? extends Plugin> plugin) {
      return new PluginInfo(
          plugin.getSimpleName(),
          "for a test",
          "1",
          Version.CURRENT,
          "21",
          plugin.getName(),
          plugin.getSimpleName(),
          List.of(),
          false);
    }
  }

  private final Node node;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestNode(Node node, URI address) {
    this.node = node;
    this.address = address;
  }

  static TestNode start(Path home) throws Exception {
    Settings settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "test")
            .put("node.name", "test")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", "19200-19300")
            .put("transport.port", "19301-19400")
            .put("node.processors", 2)
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    Node node = new WithPlugins(settings, home).start();
    String bound =
        node.injector()
            .getInstance(org.opensearch.http.HttpServerTransport.class)
            .boundAddress()
            .publishAddress()
            .toString();
    return new TestNode(node, URI.create("http://" + bound));
  }

  /** The answer as JSON, whatever its status. */
  JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    return JsonMapper.shared().readTree(answer.body());
  }

  @Override
  public void close() throws IOException {
    client.close();
    node.close();
  }
}
