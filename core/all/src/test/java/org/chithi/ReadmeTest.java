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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README promises. */
class ReadmeTest {

  private static final Path ROOT = Path.of("../..");

  /** What a block that is no whole class may use without an import. */
  private static final List<String> PACKAGES =
      List.of(
          "java.io",
          "java.nio.file",
          "java.time",
          "java.util",
          "java.util.stream",
          "org.chithi",
          "org.chithi.cite",
          "org.chithi.corpus",
          "org.chithi.graph",
          "org.chithi.json",
          "org.chithi.model",
          "org.chithi.read",
          "org.chithi.search");

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** The texts between the fences of a language. */
  private static List<String> blocks(String language) throws IOException {
    String[] parts = readme().split("\n```" + language + "\n");
    return Arrays.stream(parts).skip(1).map(part -> part.split("\n```\n", 2)[0]).toList();
  }

  static Stream<Integer> javaBlocks() throws IOException {
    return IntStream.range(0, blocks("java").size()).boxed();
  }

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void everyJavaBlockCompilesAndRuns(int index) throws Exception {
    String block = blocks("java").get(index);
    Path directive = directive();
    compile(block.contains("class Example") ? block : wrapped(block));
    assertThat(printed(directive)).isNotBlank();
  }

  /** A block of statements as a program; the paths it names lie in the folder of the test. */
  private String wrapped(String block) {
    StringBuilder program = new StringBuilder();
    PACKAGES.forEach(name -> program.append("import ").append(name).append(".*;\n"));
    program.append(
        "class Example {\n  public static void main(String[] args) throws Exception {\n");
    String place = folder.toString().replace("\\", "\\\\");
    program.append(block.replace("Path.of(\"", "Path.of(\"" + place + "/"));
    return program.append("\n  }\n}\n").toString();
  }

  @Test
  void exampleCompilesAndPrintsWhatItSays() throws Exception {
    compile(blocks("java").get(0));
    assertThat(printed(directive())).isEqualTo(output());
  }

  private Path directive() throws IOException {
    String words = Cases.read("directives/ket-luan-khong-de-muc.txt");
    return Files.writeString(folder.resolve("ket-luan.txt"), words);
  }

  private void compile(String program) throws IOException {
    Path source = Files.writeString(folder.resolve("Example.java"), program);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String classPath = System.getProperty("java.class.path");
    int code =
        compiler.run(
            null,
            errors,
            errors,
            "-proc:none",
            "-cp",
            classPath,
            "-d",
            folder.toString(),
            source.toString());
    assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** What the first example prints is the only block without a language. */
  private static String output() throws IOException {
    String after = readme().split("prints for the document above:\n```\n", 2)[1];
    return after.split("```\n", 2)[0];
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
  void isShortAndHasSeveralExamples() throws IOException {
    assertThat(readme().lines().count()).isLessThan(120);
    assertThat(blocks("java")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void continuousIntegrationRunsTheTestCommand() throws IOException {
    String test = blocks("sh").get(0).lines().reduce((first, last) -> last).orElseThrow();
    assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains(test);
  }

  @Test
  void firstCommandNamesADirectiveThatShips() throws IOException {
    String path = blocks("sh").get(0).lines().findFirst().orElseThrow().split(" parse ")[1];
    assertThat(ROOT.resolve(path)).exists();
  }

  @Test
  void dependencyHasTheVersionOfTheProject() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = pom.split("<version>", 2)[1].split("<", 2)[0];
    assertThat(blocks("xml").get(0)).contains("<version>" + version + "</version>");
  }
}
