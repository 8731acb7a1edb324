import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the classes that short commands of the program need into files next to the jar, ready to
 * be mapped into memory, with what Java 25 learns of a run besides: one file for commands on
 * documents, one for questions to an index. They serve the Java they are made by; any other leaves
 * them aside. Run by the build: {@code java StartArchive.java JAR DOCUMENT}.
 */
final class StartArchive {

  private static final int FIRST_WITH_CACHE = 25;
  private static final boolean HAS_CACHE = Runtime.version().feature() >= FIRST_WITH_CACHE;

  private final Path jar;

  private StartArchive(Path jar) {
    this.jar = jar;
  }

  /** Runs one command for each file. */
  public static void main(String[] args) throws IOException, InterruptedException {
    StartArchive program = new StartArchive(Path.of(args[0]));
    String document = args[1];
    Path index = Files.createTempDirectory("chithi-index");
    try {
      program.write("chithi", "parse", document);
      program.run(List.of(), "index", document, "--index", index.toString());
      program.write("chithi-search", "search", index.toString(), "van ban");
    } finally {
      try (Stream<Path> files = Files.walk(index)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void write(String name, String... words) throws IOException, InterruptedException {
    Path archive = jar.resolveSibling(name + (HAS_CACHE ? ".aot" : ".jsa"));
    Path part = jar.resolveSibling(name + ".archive-part");
    String option = HAS_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    int result = run(List.of(option + part), words);
    Files.deleteIfExists(archive);
    if (result == 0 && Files.exists(part)) {
      Files.move(part, archive);
    } else {
      System.err.println("The program will start more slowly: no archive of its classes was made.");
    }
  }

  private int run(List<String> options, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable", "-XX:-PrintWarnings"));
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
