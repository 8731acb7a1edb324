package org.chithi.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.Directives;
import org.chithi.eval.DocumentScore;
import org.chithi.eval.Evaluation;
import org.chithi.eval.GoldAnswers;
import org.chithi.eval.Scores;
import org.chithi.json.GoldJson;
import org.chithi.json.ScoresJson;
import org.chithi.read.SourceReader;

/**
 * The files of gold answers in a folder, and the documents they are about: those with the same name
 * apart from its extension.
 *
 * @param folder the folder of the gold answers
 * @param answers the files
 * @param texts the documents by name
 */
record GoldSet(Path folder, List<Path> answers, Map<String, List<Path>> texts) {

  private static final String JSON = ".json";

  /**
   * The gold answers and documents in two folders, with the folders inside.
   *
   * @throws IOException if a folder cannot be read
   */
  static GoldSet of(Path folder, Path documents) throws IOException {
    Map<String, List<Path>> texts =
        files(documents).stream()
            .filter(SourceReader::isReadable)
            .collect(Collectors.groupingBy(GoldSet::name, TreeMap::new, Collectors.toList()));
    List<Path> answers =
        files(folder).stream().filter(file -> file.toString().endsWith(JSON)).toList();
    return new GoldSet(folder, answers, texts);
  }

  private static List<Path> files(Path folder) throws IOException {
    Files.newDirectoryStream(folder).close();
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int extension = name.lastIndexOf('.');
    return extension > 0 ? name.substring(0, extension) : name;
  }

  /** The scores of all documents; what cannot be compared is reported and left out. */
  Scores scores(SourceReader reader, Console console, Failures failures) throws IOException {
    List<DocumentScore> scores = new ArrayList<>();
    for (Path file : answers) {
      failures.attempt(
          file.toString(),
          console::say,
          () -> {
            try {
              scores.add(score(file, reader));
            } catch (IOException unreadable) {
              failures.report(file.toString(), unreadable, console::say);
            }
          });
    }
    return new Scores(scores);
  }

  private DocumentScore score(Path file, SourceReader reader) throws IOException {
    GoldAnswers gold = parsed(file, "eval.badGold", GoldJson::read);
    List<Path> found = texts.getOrDefault(name(file), List.of());
    if (found.isEmpty()) {
      throw new UnusableGoldException("eval.noText", name(file));
    }
    if (found.size() > 1) {
      throw new UnusableGoldException("eval.severalTexts", found.get(0), found.get(1));
    }
    return Evaluation.score(name(file), gold, Directives.parse(reader.read(found.get(0))));
  }

  /** The scores of an earlier run. */
  static Scores baseline(Path file) throws IOException {
    return parsed(file, "eval.badBaseline", ScoresJson::read);
  }

  private static <T> T parsed(Path file, String error, Function<String, T> form)
      throws IOException {
    try {
      String json = Files.readString(file);
      return form.apply(json.startsWith("\ufeff") ? json.substring(1) : json);
    } catch (CharacterCodingException other) {
      throw new UnusableGoldException("eval.notUtf8");
    } catch (IllegalArgumentException fault) {
      throw new UnusableGoldException(error, String.valueOf(fault.getMessage()));
    }
  }
}
