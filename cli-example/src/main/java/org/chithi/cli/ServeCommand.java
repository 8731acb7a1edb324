package org.chithi.cli;

import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chithi.read.SourceReader;
import org.chithi.search.DirectiveIndex;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code chithi serve van-ban/}: a page to search and read documents in, until Ctrl-C. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  private final Console console;
  private final Analysis analysis;

  @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "indexOrFolder")
  private Path place;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7217",
      descriptionKey = "port",
      order = 1)
  private int port;

  @Option(names = "--watch", descriptionKey = "watch", order = 2)
  private boolean watch;

  @Option(names = "--index", paramLabel = "INDEX", descriptionKey = "keptIndex", order = 3)
  private Optional<Path> kept = Optional.empty();

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = DeskOptions.LOOPBACK,
      descriptionKey = "address",
      order = 4)
  private String address;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "hostName", order = 5)
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "200",
      descriptionKey = "rate",
      order = 6)
  private int rate;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "5",
      descriptionKey = "every",
      order = 7)
  private int every;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  ServeCommand(Console console, Analysis analysis) {
    this.console = console;
    this.analysis = analysis;
  }

  @Override
  public Integer call() {
    positive(rate, "--rate");
    positive(every, "--every");
    if (port < 0 || port > HIGHEST_PORT) {
      throw wrong("error.noPort", String.valueOf(HIGHEST_PORT));
    }
    try {
      return DirectiveIndex.isIndex(place) ? serveIndex() : serveFolder();
    } catch (IOException unusable) {
      console.say(Failure.words(place.toString(), unusable));
    } catch (UncheckedIOException unusable) {
      console.say(Failure.words(place.toString(), unusable));
    }
    return ExitCode.SOME_FAILED;
  }

  /** An index that others may fill meanwhile. */
  private int serveIndex() throws IOException {
    if (kept.isPresent()) {
      throw wrong("error.indexTwice", place.toString());
    }
    try (DirectiveIndex index = DirectiveIndex.openToRead(place)) {
      return serve(index, Optional.empty(), Step.NONE, () -> isChangedElsewhere(index), Step.NONE);
    }
  }

  private static boolean isChangedElsewhere(DirectiveIndex index) throws IOException {
    Map<String, String> before = index.hashes();
    index.refresh();
    return !index.hashes().equals(before);
  }

  /** A folder of documents, which are put into an index first. */
  private int serveFolder() throws IOException {
    if (!Files.isDirectory(place)) {
      throw wrong("error.indexOrFolder", place.toString());
    }
    Path folder = place.toAbsolutePath().normalize();
    if (kept.isPresent()) {
      return serveFolder(folder, kept.get());
    }
    Path temporary = Files.createTempDirectory("chithi-serve");
    Thread end = new Thread(() -> delete(temporary));
    Runtime.getRuntime().addShutdownHook(end);
    try {
      return serveFolder(folder, temporary.resolve("index"));
    } finally {
      delete(temporary);
    }
  }

  private int serveFolder(Path folder, Path indexFolder) throws IOException {
    try (SourceReader reader = new SourceReader();
        DirectiveIndex index = DirectiveIndex.open(indexFolder)) {
      WatchedFolder watched =
          new WatchedFolder(folder, reader, new IndexFill(index, analysis, console));
      Step fill = () -> console.say(watched.fill().summary());
      Step decide =
          kept.isPresent()
              ? () -> Decisions.renew(index, indexFolder, console, analysis)
              : Step.NONE;
      return serve(index, Optional.of(folder), fill, watched::hasChanged, decide);
    }
  }

  /** Looks for changes of the documents; whether there were any. */
  private interface Look {
    boolean isChanged() throws IOException;
  }

  /** What is done once the desk listens, before all of it can be asked, or for those after it. */
  private interface Step {
    Step NONE = () -> {};

    void take() throws IOException;
  }

  /**
   * Listens first, so that a port that is taken is reported before any document is read.
   *
   * @param last what is done after each change, once the desk answers from it
   */
  private int serve(DirectiveIndex index, Optional<Path> root, Step first, Look look, Step last)
      throws IOException {
    try (Desk desk = Desk.start(index, options(root), console, analysis);
        ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor()) {
      first.take();
      desk.reload();
      if (watch) {
        watcher.scheduleWithFixedDelay(
            () -> safely(() -> look(look, desk, last)), every, every, TimeUnit.SECONDS);
      }
      console
          .out()
          .write(Main.messages().getString("serve.ready").formatted(desk.address()) + "\n");
      console.out().flush();
      watcher.execute(() -> safely(last));
      new CountDownLatch(1).await();
    } catch (InterruptedException end) {
      return ExitCode.OK;
    } catch (JavalinException taken) {
      Throwable cause = Optional.ofNullable(taken.getCause()).orElse(taken);
      console.say(Main.messages().getString("error.listen").formatted(cause.getMessage()));
    }
    return ExitCode.SOME_FAILED;
  }

  private static void look(Look look, Desk desk, Step last) throws IOException {
    if (look.isChanged()) {
      desk.reload();
      last.take();
    }
  }

  /** A step that fails ends nothing; the next one may see what this one did not. */
  private void safely(Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException failure) {
      console.say(Failure.words(place.toString(), failure));
    }
  }

  private DeskOptions options(Optional<Path> root) {
    return new DeskOptions(address, port, names, root, rate, DeskOptions.USUAL_LONGEST);
  }

  private void positive(int number, String option) {
    if (number < 1) {
      throw wrong("error.notPositive", option);
    }
  }

  private ParameterException wrong(String key, String part) {
    return new ParameterException(
        spec.commandLine(), Main.messages().getString(key).formatted(part));
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException gone) {
      // The next start of the machine clears what is left.
    }
  }
}
