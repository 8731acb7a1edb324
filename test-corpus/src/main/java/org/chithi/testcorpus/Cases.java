package org.chithi.testcorpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The cases and directives of the test corpus. */
public final class Cases {

  private static final String ROOT = "/org/chithi/testcorpus/";

  private Cases() {}

  /**
   * One row of a topic.
   *
   * @param name a sentence that says what is true
   * @param input the text
   * @param expected the lines expected
   */
  public record Case(String name, String input, List<String> expected) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** The cases of a topic, {@code labels}. */
  public static List<Case> of(String topic) {
    List<Case> cases = new ArrayList<>();
    String[] blocks = ("\n" + read("cases/" + topic + ".txt")).split("\n=== ");
    for (String block : Arrays.copyOfRange(blocks, 1, blocks.length)) {
      String[] parts = block.split("\n==>", 2);
      int nameEnd = parts[0].indexOf('\n');
      String input = parts[0].substring(nameEnd + 1);
      List<String> expected =
          parts[1].lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
      cases.add(new Case(parts[0].substring(0, nameEnd), input, expected));
    }
    return cases;
  }

  /** All cases of all topics. */
  public static Stream<Case> all() {
    return Stream.of(
            "labels",
            "letterhead",
            "sections",
            "closing",
            "furniture",
            "citations",
            "assignments",
            "task-assignments",
            "deadlines",
            "targets")
        .flatMap(topic -> of(topic).stream());
  }

  /** The texts of all cases of all topics. */
  public static Stream<String> inputs() {
    return all().map(Case::input);
  }

  /** The directives that the analysis was developed with, by file name. */
  public static Map<String, String> directives() {
    return texts("directives");
  }

  /** The directives that were written for measuring alone, by file name. */
  public static Map<String, String> heldOut() {
    return texts("directives/held-out");
  }

  private static Map<String, String> texts(String place) {
    Map<String, String> texts = new TreeMap<>();
    try {
      URL folder = Cases.class.getResource(ROOT + place);
      if (folder.getProtocol().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(folder.toURI(), Map.of())) {
          readAll(jar.getPath(ROOT + place), texts);
        }
      } else {
        readAll(Path.of(new URI(folder.toString())), texts);
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return texts;
  }

  private static void readAll(Path folder, Map<String, String> texts) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
  }

  /** A resource of the test corpus. */
  public static String read(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A resource of the test corpus as it lies on the disk. */
  public static byte[] bytes(String name) {
    try (InputStream resource = Cases.class.getResourceAsStream(ROOT + name)) {
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
