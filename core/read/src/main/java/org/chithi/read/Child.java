package org.chithi.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.text.Source.Losses;

/**
 * A process that reads files for another one: both ends of the talk. A file goes over as its
 * format, name, OCR program and bytes; the answer is its words or the reason why there are none.
 */
final class Child implements AutoCloseable {

  private static final String NONE = "";

  /** So long may a child take to start, on the slowest machine. */
  private static final Duration START = Duration.ofMinutes(1);

  private final Process process;
  private final DataOutputStream to;
  private final DataInputStream from;

  private Child(Process process) {
    this.process = process;
    this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** The child understood the file and found no text in it; it is as good as new. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Child child;
    private final Reason reason;

    RefusedException(Child child, Reason reason) {
      super(reason.words());
      this.child = child;
      this.reason = reason;
    }

    Child child() {
      return child;
    }

    Reason reason() {
      return reason;
    }
  }

  /** The child took too long and was stopped. */
  static final class SlowException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  // --- the parent's end -------------------------------------------------------------------------

  /** A child that is ready to read; its start takes nothing from the time of a file. */
  static Child start(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Child child = new Child(process);
    Watch watch = new Watch(process, START);
    try {
      child.from.readBoolean();
      watch.calmDown();
      return child;
    } catch (IOException broken) {
      watch.close();
      throw broken;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Has the child read a file.
   *
   * @throws RefusedException if it found no text
   * @throws SlowException if it took too long
   * @throws IOException if it crashed
   */
  ReadText read(byte[] bytes, FileFormat format, String name, Optional<Ocr> ocr, Duration limit)
      throws IOException {
    Watch watch = new Watch(process, limit);
    try {
      to.writeUTF(format.name());
      to.writeUTF(ocr.map(it -> it.program().toString()).orElse(NONE));
      to.writeUTF(ocr.map(Ocr::language).orElse(NONE));
      to.writeLong(ocr.map(it -> it.limit().toMillis()).orElse(0L));
      writeText(name, to);
      to.writeInt(bytes.length);
      to.write(bytes);
      to.flush();
      ReadText answer = answer();
      watch.calmDown();
      return answer;
    } catch (RefusedException refused) {
      watch.calmDown();
      throw refused;
    } catch (IOException | RuntimeException broken) {
      boolean slow = watch.hasStopped();
      watch.close();
      throw slow ? new SlowException() : new IOException(broken);
    }
  }

  private ReadText answer() throws IOException {
    String refusal = from.readUTF();
    if (!refusal.isEmpty()) {
      throw new RefusedException(this, Reason.valueOf(refusal));
    }
    int pages = from.readInt();
    Losses losses =
        new Losses(from.readInt(), from.readInt(), from.readInt(), from.readInt(), from.readInt());
    OptionalInt known = pages < 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    return new ReadText(readText(from), known, losses);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  // --- the child's end --------------------------------------------------------------------------

  /** Reads files until the parent has no more. */
  public static void main(String[] none) throws IOException {
    System.setOut(new PrintStream(OutputStream.nullOutputStream())); // which belongs to the talk
    endWithParent();
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      out.writeBoolean(true);
      out.flush();
      while (true) {
        serve(in, out);
        out.flush();
      }
    } catch (EOFException parentIsGone) {
      // There is nobody to read for.
    }
  }

  /** A file that hangs its reader must not outlive the one who asked for it. */
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    FileFormat format = FileFormat.valueOf(in.readUTF());
    String program = in.readUTF();
    String language = in.readUTF();
    Duration limit = Duration.ofMillis(in.readLong());
    Optional<Ocr> ocr =
        program.isEmpty()
            ? Optional.empty()
            : Optional.of(new Ocr(Path.of(program), language, limit));
    String name = readText(in);
    byte[] bytes = in.readNBytes(in.readInt());
    try {
      ReadText read = SourceReader.read(bytes, format, name, ocr);
      out.writeUTF(NONE);
      out.writeInt(read.pages().orElse(-1));
      out.writeInt(read.losses().letters());
      out.writeInt(read.losses().pages());
      out.writeInt(read.losses().footnotes());
      out.writeInt(read.losses().surroundings());
      out.writeInt(read.losses().recognisedPages());
      writeText(read.text(), out);
    } catch (UnreadableSourceException refused) {
      out.writeUTF(refused.reason().name());
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
