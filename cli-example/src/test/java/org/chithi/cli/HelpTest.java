package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.Relation;
import org.chithi.model.Aspect;
import org.chithi.model.DocumentKind;
import org.chithi.model.Issuer;
import org.chithi.model.Level;
import org.chithi.model.Notice;
import org.chithi.model.SectionRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chithi help}: commands and topics, equal in both languages. */
class HelpTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    out.getBuffer().setLength(0);
    InputStream nothing = InputStream.nullInputStream();
    return Main.run(new Console(nothing, out, err, false, false, false, 100), args);
  }

  private List<String> lines(HelpTopic topic, Language language) {
    assertThat(run("help", topic.toString(), "--lang", language.toString())).isZero();
    return out.toString().lines().toList();
  }

  private static long headings(List<String> lines) {
    return lines.stream().skip(1).filter(line -> line.matches("\\S.*")).count();
  }

  private static long items(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("  - ")).count();
  }

  @ParameterizedTest
  @EnumSource
  void aTopicHasTheSamePartsInBothLanguages(HelpTopic topic) {
    List<String> english = lines(topic, Language.EN);
    List<String> vietnamese = lines(topic, Language.VI);
    assertThat(headings(vietnamese)).isEqualTo(headings(english)).isPositive();
    assertThat(items(vietnamese)).isEqualTo(items(english));
    assertThat(vietnamese.get(0)).isNotEqualTo(english.get(0)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void aTopicFitsANarrowTerminal(HelpTopic topic) {
    List<String> all = new ArrayList<>(lines(topic, Language.EN));
    all.addAll(lines(topic, Language.VI));
    assertThat(all).allMatch(line -> line.length() <= 80).allMatch(line -> !line.endsWith(" "));
  }

  @ParameterizedTest
  @EnumSource
  void helpListsTheTopicsWithTheirTitles(Language language) {
    for (HelpTopic topic : HelpTopic.values()) {
      String title = lines(topic, language).get(0);
      assertThat(run("help", "--lang", language.toString())).isZero();
      assertThat(out.toString()).containsPattern("\n  " + topic + " +" + Pattern.quote(title));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCodesAreAllExplained(Language language) {
    List<String> codes =
        Stream.of(
                DocumentKind.values(),
                SectionRole.values(),
                Aspect.values(),
                Relation.values(),
                Citation.Form.values(),
                Citation.Defect.values(),
                Level.values(),
                Issuer.Evidence.values(),
                Notice.Code.values())
            .flatMap(Arrays::stream)
            .map(code -> ((Enum<?>) code).name())
            .toList();
    List<String> explained =
        lines(HelpTopic.CODES, language).stream()
            .filter(line -> line.matches("  \\S+ +\\S.*"))
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertThat(explained).containsAll(codes);
  }

  /** The help of a command would hide the topic. */
  @ParameterizedTest
  @EnumSource
  void aTopicHasNotTheNameOfACommand(HelpTopic topic) {
    assertThat(lines(topic, Language.EN)).noneMatch(line -> line.startsWith("Usage:"));
  }

  @Test
  void aCommandHasItsOwnHelp() {
    assertThat(run("help", "search")).isZero();
    assertThat(out.toString()).contains("Usage: chithi search", "QUERY");
  }

  @Test
  void whatIsNeitherCommandNorTopicIsReportedWithTheTopics() {
    assertThat(run("help", "colours")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("no command or topic colours", "exit-codes");
    assertThat(run("help", "màu", "--lang=vi")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("không có lệnh hoặc chủ đề màu");
  }

  /** Words that only an English text has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse", "cite", "text", "detect", "graph", "cites", "missing", "explain", "tasks",
        "targets", "index", "search", "show", "stats", "suggest", "like", "check", "eval", "serve",
        "help"
      })
  void theHelpOfACommandIsWhollyVietnamese(String command) {
    assertThat(run(command, "--lang", "vi", "--help")).isZero();
    assertThat(out.toString())
        .doesNotContainPattern("\\b(?:the|of|with|and|Usage|Options|PATH|DIR|FORM|WHEN)\\b")
        .contains("Cách dùng: chithi " + command);
  }
}
