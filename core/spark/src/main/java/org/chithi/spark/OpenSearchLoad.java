package org.chithi.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.chithi.json.OpenSearchJson;
import org.chithi.json.OpenSearchJson.Refusal;

/**
 * Sends the sections of a corpus into an index of OpenSearch, from every partition by itself. The
 * index must be there, made with {@link org.chithi.json.OpenSearchJson#index}.
 *
 * <p>A section has the same id whenever it is sent, so that a task that is retried changes nothing.
 * A node that is busy (429, 503) or does not answer is asked again, each time after twice the wait;
 * after the last time the task fails with the address of the node. A section that the index refuses
 * is in the answer with the reason.
 *
 * @since 0.1.0
 */
public final class OpenSearchLoad implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  private static final int BATCH_BYTES = 5 << 20;
  private static final int ATTEMPTS = 6;
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int ERRORS = 400;

  private static final StructType REFUSED =
      new StructType().add("id", StringType).add("reason", StringType);

  private final URI bulk;

  /**
   * A load into one index.
   *
   * @param index its address, {@code http://127.0.0.1:9200/directives}
   */
  public OpenSearchLoad(URI index) {
    this.bulk = URI.create(index.toString().replaceAll("/+$", "") + "/_bulk");
  }

  /**
   * Sends all sections.
   *
   * @param sections the table {@link Table#SECTIONS}
   * @return the sections that the index refused, with the columns {@code id} and {@code reason}
   */
  public List<Row> load(Dataset<Row> sections) {
    return sections
        .select("id", "fields")
        .mapPartitions(this, Encoders.row(REFUSED))
        .collectAsList();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> sections) throws InterruptedException {
    List<Row> refused = new ArrayList<>();
    StringBuilder batch = new StringBuilder();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (sections.hasNext()) {
        Row section = sections.next();
        batch.append(
            OpenSearchJson.bulkLines(section.<String>getAs("id"), section.<String>getAs("fields")));
        if (batch.length() >= BATCH_BYTES || !sections.hasNext()) {
          for (Refusal refusal : send(client, batch.toString())) {
            refused.add(RowFactory.create(refusal.id(), refusal.reason()));
          }
          batch.setLength(0);
        }
      }
    }
    return refused.iterator();
  }

  /** Sends the lines until the node has taken all that it can take. */
  private List<Refusal> send(HttpClient client, String lines) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(bulk)
            .timeout(LIMIT)
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofString(lines, StandardCharsets.UTF_8))
            .build();
    String failure = "";
    Duration wait = FIRST_WAIT;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() < ERRORS) {
          List<Refusal> refusals = OpenSearchJson.refusals(answer.body());
          if (refusals.stream().noneMatch(it -> isBusy(it.status()))) {
            return refusals;
          }
          failure = "some sections: " + TOO_MANY;
        } else if (isBusy(answer.statusCode())) {
          failure = "status " + answer.statusCode();
        } else {
          throw new IllegalStateException(
              bulk + " refuses: status " + answer.statusCode() + ": " + answer.body());
        }
      } catch (IOException unanswered) {
        failure = unanswered.toString();
      }
      Thread.sleep(wait);
      wait = wait.multipliedBy(2);
    }
    throw new UncheckedIOException(
        new IOException(bulk + " did not answer after " + ATTEMPTS + " attempts: " + failure));
  }

  private static boolean isBusy(int status) {
    return status == TOO_MANY || status == UNAVAILABLE;
  }
}
