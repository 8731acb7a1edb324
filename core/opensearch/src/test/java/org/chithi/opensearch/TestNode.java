package org.chithi.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** A node of OpenSearch on a free port of loopback, asked over HTTP. */
final class TestNode implements AutoCloseable {

  /** A node whose plugins are classes of the class path. */
  private static final class WithPlugins extends Node {
    WithPlugins(Settings settings, Path home, List<Class<? extends Plugin>> plugins) {
      super(
          new Environment(settings, home.resolve("config")),
          plugins.stream().map(WithPlugins::info).toList(),
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

  private final Closeable node;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  /** A node that runs somewhere, and is stopped by being closed. */
  TestNode(Closeable node, URI address) {
    this.node = node;
    this.address = address;
  }

  /**
   * Starts a node in this process, with what is installed in its home and these plugins of the
   * class path besides.
   */
  static TestNode start(Path home, List<Class<? extends Plugin>> plugins) throws Exception {
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
    List<Class<? extends Plugin>> all = new ArrayList<>(plugins);
    all.add(Netty4ModulePlugin.class);
    Node node = new WithPlugins(settings, home, all).start();
    String bound =
        node.injector()
            .getInstance(org.opensearch.http.HttpServerTransport.class)
            .boundAddress()
            .publishAddress()
            .toString();
    return new TestNode(node, URI.create("http://" + bound));
  }

  URI address() {
    return address;
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
