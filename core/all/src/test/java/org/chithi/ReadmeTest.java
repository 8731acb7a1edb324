package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises. */
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** The text between two fences, the nth block of a language from 0. */
  private static String block(String language, int index) throws IOException {
    String[] parts = readme().split("\n```" + language + "\n");
    return parts[index + 1].split("\n```\n", 2)[0];
  }

  @Test
  void exampleCompilesAndPrintsWhatItSays() throws Exception {
    Path source = Files.writeString(folder.resolve("Example.java"), block("java", 0));
    compile(source);
    Path directive =
        Files.writeString(
            folder.resolve("ket-luan-khong-de-muc.txt"),
            Cases.read("directives/ket-luan-khong-de-muc.txt"));
    assertThat(printed(directive)).isEqualTo(readme().split("\n```\n")[output()] + "\n");
  }

  private void compile(Path source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath = System.getProperty("java.class.path");
    assertThat(
            compiler.run(
                null, null, null, "-cp", classPath, "-d", folder.toString(), source.toString()))
        .isZero();
  }

  /** The output is the only block without a language. */
  private static int output() throws IOException {
    List<String> parts = List.of(readme().split("\n```\n"));
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).endsWith("for the directive above:\n")) {
        return i + 1;
      }
    }
    throw new AssertionError("no output in the README");
  }

  private String printed(Path directive) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Method main = loader.loadClass("Example").getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[] {directive.toString()});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Tag("slow")
  @Test
  void exampleOfACorpusReadsAFolder() throws Exception {
    Path directives = Files.createDirectory(folder.resolve("directives"));
    Files.writeString(directives.resolve("a.txt"), "KẾT LUẬN\n");
    String example =
        """
        import java.nio.file.Path;
        import java.time.Duration;
        import java.util.List;
        import java.util.stream.Stream;
        import org.chithi.corpus.Corpus;
        import org.chithi.corpus.CorpusEntry;
        import org.chithi.read.SourceReader;

        class Example {
          public static void main(String[] args) throws Exception {
        """
            + block("java", 2).replace("\"directives\"", "args[0]")
            + "}}";
    compile(Files.writeString(folder.resolve("Example.java"), example));
    assertThat(printed(directives)).isEqualTo(directives.resolve("a.txt") + "\n");
  }

  @Test
  void exampleOfAGraphWritesAPage() throws Exception {
    String example =
        """
        import org.chithi.Directives;
        import org.chithi.resolve.DocumentId;
        import org.chithi.resolve.Registry;
        import org.chithi.graph.CitationGraph;
        import org.chithi.graph.GraphWriter;
        import org.chithi.model.Directive;

        class Example {
          public static void main(String[] args) throws Exception {
            Directive directive = Directives.parse("Theo Quyết định số 217-QĐ/TW, ngày 12/12/2013.");
            java.io.StringWriter out = new java.io.StringWriter();
        """
            + block("java", 1)
            + "\nSystem.out.print(out.toString().substring(0, 15)); }}";
    compile(Files.writeString(folder.resolve("Example.java"), example));
    assertThat(printed(folder)).isEqualTo("<!DOCTYPE html>");
  }

  @Test
  void exampleIsShort() throws IOException {
    String main = block("java", 0).split("throws Exception \\{\n")[1];
    assertThat(main.lines().count()).isLessThanOrEqualTo(12);
  }

  @Test
  void continuousIntegrationRunsTheTestCommand() throws IOException {
    String test = block("sh", 0).lines().reduce((first, last) -> last).orElseThrow();
    assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains(test);
  }

  @Test
  void firstCommandNamesADirectiveThatShips() throws IOException {
    String path = block("sh", 0).lines().findFirst().orElseThrow().split(" parse ")[1];
    assertThat(ROOT.resolve(path)).exists();
  }
}
