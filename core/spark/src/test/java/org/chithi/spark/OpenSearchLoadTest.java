package org.chithi.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a load does with the answers that a node can give. */
final class OpenSearchLoadTest {

  private static final StructType SECTION =
      new StructType().add("id", DataTypes.StringType).add("fields", DataTypes.StringType);

  private record Answer(int status, String body) {}

  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<String> sent = new ArrayList<>();
  private HttpServer server;
  private OpenSearchLoad load;

  @BeforeEach
  void listen() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/directives/_bulk",
        exchange -> {
          sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          Answer answer = answers.remove();
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    int port = server.getAddress().getPort();
    load = new OpenSearchLoad(URI.create("http://127.0.0.1:" + port + "/directives"));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private static Iterator<Row> sections() {
    Row one = new GenericRowWithSchema(new Object[] {"a-0", "{\"text\":\"x\"}"}, SECTION);
    return List.of(one).iterator();
  }

  @Test
  void busyNodeIsAskedAgainWithTheSameLines() throws Exception {
    answers.add(new Answer(429, "busy"));
    answers.add(new Answer(200, "{\"errors\":false,\"items\":[]}"));

    assertThat(load.call(sections())).isExhausted();
    assertThat(sent).hasSize(2).containsOnly("{\"index\":{\"_id\":\"a-0\"}}\n{\"text\":\"x\"}\n");
  }

  @Test
  void refusedSectionIsNamedWithTheReason() throws Exception {
    answers.add(
        new Answer(
            200,
            """
            {"errors":true,"items":[{"index":{"_id":"a-0","status":400,
              "error":{"type":"mapper_parsing_exception","reason":"no such field"}}}]}
            """));

    assertThat(load.call(sections()))
        .toIterable()
        .containsExactly(RowFactory.create("a-0", "no such field"));
  }

  @Test
  void nodeThatRefusesTheRequestFailsTheTaskAtOnce() {
    answers.add(new Answer(404, "no such index"));

    assertThatThrownBy(() -> load.call(sections()))
        .hasMessageContaining("/directives/_bulk")
        .hasMessageContaining("404")
        .hasMessageContaining("no such index");
  }
}
