package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.Relation;
import org.chithi.eval.EvaluationError;
import org.chithi.model.Aspect;
import org.chithi.model.Issuer;
import org.chithi.model.Level;
import org.chithi.model.Notice;
import org.chithi.model.RoleEvidence;
import org.chithi.model.SectionRole;
import org.chithi.read.UnreadableSourceException;
import org.chithi.resolve.Evidence;
import org.chithi.resolve.Reason;
import org.chithi.search.UnusableIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of both languages. */
class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("%,?[.\\d]*[sdfn]");

  private static Properties messages(String file) {
    Properties messages = new Properties();
    try (InputStream bytes = MessagesTest.class.getResourceAsStream(file);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      messages.load(text);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return messages;
  }

  private static final Properties ENGLISH = messages("messages.properties");
  private static final Properties VIETNAMESE = messages("messages_vi.properties");

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(new TreeSet<>(VIETNAMESE.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(places(VIETNAMESE, key)).as(key).isEqualTo(places(ENGLISH, key));
    }
  }

  private static List<String> places(Properties messages, String key) {
    return PLACEHOLDER
        .matcher(messages.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of("form", Citation.Form.values()),
        Arguments.of("attribute", Citation.Attribute.values()),
        Arguments.of("defect", Citation.Defect.values()),
        Arguments.of("relation", Relation.values()),
        Arguments.of("role", SectionRole.values()),
        Arguments.of("role", Aspect.values()),
        Arguments.of("level", Level.values()),
        Arguments.of("issuer", Issuer.Evidence.values()),
        Arguments.of("evidence", RoleEvidence.Clue.values()),
        Arguments.of("clue", Evidence.Clue.values()),
        Arguments.of("reason", Reason.Kind.values()),
        Arguments.of("eval", EvaluationError.Kind.values()),
        Arguments.of("notice", Notice.Code.values()),
        Arguments.of("unreadable", UnreadableSourceException.Reason.values()),
        Arguments.of("index", UnusableIndexException.Reason.values()));
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyValueHasWords(String family, Enum<?>[] values) {
    assertThat(Arrays.stream(values).map(value -> family + "." + value.name()))
        .allMatch(ENGLISH::containsKey);
  }

  @Test
  void everyNoticeHasASentence() {
    assertThat(Arrays.stream(Notice.Code.values()).map(code -> "notice." + code + ".sentence"))
        .allMatch(VIETNAMESE::containsKey);
  }
}
