package org.chithi.read;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.chithi.read.UnreadableSourceException.Reason;

/**
 * Processes that read files one after the other and can be stopped. As many run as files are read
 * at once; one that hangs or crashes is gone, and another takes its place.
 */
final class Children implements AutoCloseable {

  private final Duration limit;
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  Children(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("limit: " + limit);
    }
    this.limit = limit;
  }

  /**
   * What a process of its own makes of a file.
   *
   * @throws UnreadableSourceException as the readers do, and if the process hangs or crashes
   */
  ReadText read(byte[] bytes, FileFormat format, String name, Optional<Ocr> ocr)
      throws UnreadableSourceException {
    try {
      Child child = Optional.ofNullable(idle.poll()).orElse(null);
      if (child == null || !child.isAlive()) {
        child = Child.start(command());
      }
      ReadText read = child.read(bytes, format, name, ocr, limit);
      rest(child);
      return read;
    } catch (Child.RefusedException refused) {
      rest(refused.child());
      throw new UnreadableSourceException(name, refused.reason());
    } catch (IOException crashed) {
      throw new UnreadableSourceException(
          name, crashed instanceof Child.SlowException ? Reason.TOO_SLOW : Reason.CRASHED);
    }
  }

  /** The child waits for the next file, or ends if there will be none. */
  private void rest(Child child) {
    idle.push(child);
    if (closed) {
      close();
    }
  }

  /** This Java, with the classes of this process. */
  private static List<String> command() {
    Set<String> places = new LinkedHashSet<>();
    places.add(ownPlace());
    places.add(System.getProperty("java.class.path", ""));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xss512k",
        "-Djava.awt.headless=true",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        String.join(java.io.File.pathSeparator, places),
        Child.class.getName());
  }

  private static String ownPlace() {
    try {
      return Path.of(Child.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException | RuntimeException noPlace) {
      return "";
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      child.close();
    }
  }
}
