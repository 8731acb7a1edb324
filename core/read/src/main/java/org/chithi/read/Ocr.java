package org.chithi.read;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chithi.read.UnreadableSourceException.Reason;

/**
 * The program {@code tesseract}, which reads letters in pictures.
 *
 * @param program where it lies
 * @param language its name for the language, {@code vie}
 * @param limit how long one page may take
 * @since 0.1.0
 */
public record Ocr(Path program, String language, Duration limit) {

  private static final Duration A_PAGE = Duration.ofMinutes(2);
  private static final String VIETNAMESE = "vie";
  private static final int FEWEST_SECONDS = 20;

  /** Checks that nothing is missing. */
  public Ocr {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(limit, "limit");
    if (!language.matches("[a-z_+]{3,40}")) {
      throw new IllegalArgumentException("language: " + language);
    }
  }

  /** Tesseract for Vietnamese, where this machine has both; looked for in the folders of PATH. */
  public static Optional<Ocr> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Optional<Ocr> found = in(folder, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Ocr> in(String folder, String name) {
    try {
      Path program = Path.of(folder, name);
      return Files.isExecutable(program) && languages(program).contains(VIETNAMESE)
          ? Optional.of(new Ocr(program, VIETNAMESE, A_PAGE))
          : Optional.empty();
    } catch (InvalidPathException | IOException noProgram) {
      return Optional.empty();
    }
  }

  private static List<String> languages(Path program) throws IOException {
    Process process =
        new ProcessBuilder(program.toString(), "--list-langs").redirectErrorStream(true).start();
    try (Watch watch = new Watch(process, Duration.ofSeconds(FEWEST_SECONDS))) {
      process.getOutputStream().close();
      byte[] answer = process.getInputStream().readAllBytes();
      return watch.hasStopped()
          ? List.of()
          : new String(answer, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }
  }

  /**
   * The words in a picture.
   *
   * @param name for messages
   * @throws UnreadableSourceException if the program fails or takes too long
   */
  String words(InputStream picture, String name) throws UnreadableSourceException {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "-", "-", "-l", language, "--psm", "4")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (Watch watch = new Watch(process, limit)) {
        try (OutputStream in = process.getOutputStream()) {
          picture.transferTo(in);
        }
        byte[] words = process.getInputStream().readAllBytes();
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (watch.hasStopped() || !ended) {
          throw new UnreadableSourceException(name, Reason.TOO_SLOW);
        }
        if (process.exitValue() != 0) {
          throw new UnreadableSourceException(name, Reason.OCR_FAILED);
        }
        return new String(words, StandardCharsets.UTF_8);
      }
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException broken) {
      throw new UnreadableSourceException(name, Reason.OCR_FAILED);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new UnreadableSourceException(name, Reason.TOO_SLOW);
    }
  }
}
