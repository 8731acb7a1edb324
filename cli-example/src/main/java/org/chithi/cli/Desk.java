package org.chithi.cli;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;

/**
 * The desk: pages to search and read an index in, and the same as JSON under {@code /api/v1}.
 *
 * <p>It answers {@code GET} and {@code HEAD} alone, and a browser that calls it by one of its own
 * names; an answer that takes too long, and a request too many, is refused.
 */
final class Desk implements AutoCloseable {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int MISDIRECTED = 421;
  private static final int TOO_MANY = 429;
  private static final int FAILED = 500;
  private static final int BUSY = 503;

  /** So many requests wait for an answer at most. */
  private static final int WAITING = 500;

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-cache");

  private final DeskOptions options;
  private final DeskCorpora corpora;
  private final RateLimit rate;
  private final Set<String> hosts;
  private final ExecutorService workers;
  private final Set<String> endpoints = new TreeSet<>();
  private final Javalin server;

  private Desk(DeskOptions options, DirectiveIndex index, DeskCorpora corpora) {
    this.options = options;
    this.corpora = corpora;
    this.rate = new RateLimit(options.requestsPerSecond(), System::nanoTime);
    this.hosts = options.hosts();
    int threads = 2 * Runtime.getRuntime().availableProcessors();
    this.workers =
        new ThreadPoolExecutor(
            threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
    this.server = Javalin.create(config -> configure(config, index));
  }

  /**
   * A desk that listens until it is closed; the index stays open. What needs the whole corpus is
   * answered after the first {@link #reload}.
   */
  static Desk start(DirectiveIndex index, DeskOptions options, Console console, Analysis analysis) {
    Desk desk = new Desk(options, index, new DeskCorpora(index, console, analysis));
    desk.server.start(options.address(), options.port());
    return desk;
  }

  /** The places below {@code /api/v1}. */
  Set<String> endpoints() {
    return Set.copyOf(endpoints);
  }

  /** The place of the first page. */
  String address() {
    String host =
        options.address().contains(":") ? "[" + options.address() + "]" : options.address();
    return "http://" + host + ":" + server.port() + "/";
  }

  /** Reads again what the desk knows of the corpus as a whole; searches go on meanwhile. */
  void reload() {
    corpora.reload();
  }

  private void configure(JavalinConfig config, DirectiveIndex index) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(this::guard);
    new DeskPages()
        .files()
        .forEach((place, file) -> config.routes.get(place, context -> write(context, file)));
    DeskSearch search = new DeskSearch(index);
    DeskDocuments documents = new DeskDocuments(index, corpora, options.root());
    DeskDuties duties = new DeskDuties(corpora);
    route(config, "words", DeskPages::words);
    route(config, "search", search::search);
    route(config, "suggest", search::suggest);
    route(config, "like", search::like);
    route(config, "stats", asked -> search.statistics(corpora.isReady()));
    route(config, "document", documents::document);
    route(config, "original", documents::file);
    route(config, "lookup", documents::lookup);
    route(config, "cited-by", documents::citedBy);
    route(config, "graph", documents::graph);
    route(config, "duties", duties::duties);
    config.routes.exception(
        Exception.class, (failure, context) -> write(context, problem(failure, asked(context))));
    config.routes.error(
        NOT_FOUND,
        context -> {
          if (context.resultInputStream() == null || context.result().startsWith("Endpoint")) {
            RefusedException none = new RefusedException(NOT_FOUND, "desk.noPlace", context.path());
            write(context, problem(none, asked(context)));
          }
        });
  }

  /** What an endpoint answers; it may take its time, but for {@link DeskOptions#longest}. */
  interface Endpoint {
    DeskAnswer answer(DeskRequest asked) throws Exception;
  }

  private void route(JavalinConfig config, String name, Endpoint endpoint) {
    endpoints.add("/" + name);
    config.routes.get(
        "/api/v1/" + name,
        context -> {
          DeskRequest asked = asked(context);
          context.future(
              () ->
                  answered(endpoint, asked)
                      .handle(
                          (answer, failure) ->
                              failure == null ? answer : problem(cause(failure), asked))
                      .thenAccept(answer -> write(context, answer)));
        });
  }

  /** The answer, or a {@link TimeoutException}. */
  CompletableFuture<DeskAnswer> answered(Endpoint endpoint, DeskRequest asked) {
    CompletableFuture<DeskAnswer> answer = new CompletableFuture<>();
    try {
      workers.execute(
          () -> {
            try {
              if (!answer.isDone()) {
                answer.complete(endpoint.answer(asked));
              }
            } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
              answer.completeExceptionally(failure);
            }
          });
    } catch (RejectedExecutionException full) {
      return CompletableFuture.failedFuture(new RefusedException(BUSY, "desk.busy"));
    }
    return answer.orTimeout(options.longest().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What every request must be before it is looked at. */
  private void guard(Context context) {
    HEADERS.forEach(context::header);
    String host = Optional.ofNullable(context.header("Host")).orElse("");
    if (!hosts.contains(host.replaceFirst(":\\d*$", ""))) {
      throw new RefusedException(MISDIRECTED, "desk.wrongHost", host);
    }
    if (context.method() != HandlerType.GET && context.method() != HandlerType.HEAD) {
      throw new RefusedException(NOT_ALLOWED, "desk.wrongMethod", context.method().toString());
    }
    if (context.contentLength() > 0 || context.header("Transfer-Encoding") != null) {
      throw new RefusedException(TOO_LARGE, "desk.wrongBody");
    }
    if (!rate.allows(context.req().getRemoteAddr())) {
      throw new RefusedException(TOO_MANY, "desk.tooMany");
    }
  }

  private static DeskRequest asked(Context context) {
    return DeskRequest.of(
        context.queryParamMap(), Optional.ofNullable(context.header("Accept-Language")));
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  /** Why there is no answer. */
  static DeskAnswer problem(Throwable failure, DeskRequest asked) {
    ResourceBundle messages = asked.messages();
    return switch (failure) {
      case RefusedException refused -> problem(refused.status(), refused.words(messages));
      case InvalidQueryException wrong ->
          DeskAnswer.problem(
              BAD_REQUEST,
              titled(BAD_REQUEST, QueryWords.of(wrong, messages))
                  .put("problem", wrong.problem().name())
                  .put("position", wrong.position()));
      case IllegalArgumentException wrong ->
          problem(BAD_REQUEST, messages.getString("desk.wrongRequest"));
      case TimeoutException late -> problem(BUSY, messages.getString("desk.tooSlow"));
      default -> problem(FAILED, messages.getString("desk.failed"));
    };
  }

  private static DeskAnswer problem(int status, String words) {
    return DeskAnswer.problem(status, titled(status, words));
  }

  private static JsonObject titled(int status, String words) {
    return new JsonObject().put("type", "about:blank").put("status", status).put("title", words);
  }

  private static void write(Context context, DeskAnswer answer) {
    context.status(answer.status()).contentType(answer.type());
    if (answer.status() == BUSY || answer.status() == TOO_MANY) {
      context.header("Retry-After", "1");
    }
    answer
        .download()
        .ifPresent(
            name ->
                context.header(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")));
    context.result(answer.body());
  }

  @Override
  public void close() {
    server.stop();
    workers.shutdownNow();
    corpora.close();
  }
}
