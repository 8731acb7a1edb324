import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the classes that a short command of the program needs into a file next to the jar, ready
 * to be mapped into memory, with what Java 25 learns of a run besides. It serves the Java it is
 * made by; any other leaves it aside. Run by the build: {@code java StartArchive.java JAR DOCUMENT}.
 */
final class StartArchive {

  private static final int FIRST_WITH_CACHE = 25;

  private StartArchive() {}

  /** Runs the program once. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]);
    boolean hasCache = Runtime.version().feature() >= FIRST_WITH_CACHE;
    Path archive = jar.resolveSibling(hasCache ? "chithi.aot" : "chithi.jsa");
    Path part = jar.resolveSibling("chithi.archive-part");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add((hasCache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + part);
    command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable", "-XX:-PrintWarnings"));
    command.addAll(List.of("-jar", jar.toString(), "parse", args[1]));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int result = process.waitFor();
    Files.deleteIfExists(archive);
    if (result == 0 && Files.exists(part)) {
      Files.move(part, archive);
    } else {
      System.err.println("The program will start more slowly: no archive of its classes was made.");
    }
  }
}
