package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Paragraph;
import org.chithi.model.Section;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.testcorpus.Cases.Case;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, whatever it says. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class InvariantsTest {

  static Directive parse(String words) {
    return new DirectiveParser().parse(SourceText.of(words));
  }

  static List<Case> cases() {
    return Cases.all().toList();
  }

  static Stream<String> directives() {
    return Cases.directives().values().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPrefixAndSuffixOfEveryCaseParses(Case row) {
    String text = row.input();
    for (int i = 0; i <= text.length(); i++) {
      checkAll(parse(text.substring(0, i)));
      checkAll(parse(text.substring(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("directives")
  void everyLineOfADirectiveMayBeItsFirstOrLast(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      checkAll(parse(text.substring(0, i)));
      checkAll(parse(text.substring(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("directives")
  void spellingsOfOneTextGiveOneStructure(String text) {
    String plain = text.replace("\uFEFF", "");
    List<String> shape = shape(parse(plain));
    assertThat(shape(parse(Normalizer.normalize(plain, Normalizer.Form.NFD)))).isEqualTo(shape);
    assertThat(shape(parse(plain.replace("\n", "\r\n")))).isEqualTo(shape);
    assertThat(shape(parse(plain.replace("\n", "\r")))).isEqualTo(shape);
    assertThat(shape(parse(plain.replace(' ', '\u00A0')))).isEqualTo(shape);
    assertThat(shape(parse(plain.replace("Đ", "\u00D0")))).isEqualTo(shape);
    assertThat(shape(parse(oldTones(plain)))).isEqualTo(shape);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ",
        "1. A\n",
        "- a\n",
        "+ b\n",
        "I. ",
        "a) ",
        "Điều 1. ",
        "Điều 1.\n",
        "*",
        "**",
        "* ",
        "|",
        "| a ",
        "#",
        "# a\n",
        "\\-",
        "<b>",
        "<",
        "Nơi nhận:\n",
        "- Như trên,\n",
        "T/M ",
        "Số ",
        "T/M BAN THƯỜNG VỤ\n",
        "Số 1-QĐ/TW\n",
        "Kính gửi: ",
        "ngày ",
        "CỘNG HÒA ",
        "ĐẢNG ",
        "QUYẾT ĐỊNH\n",
        "Tuy nhiên, ",
        "Ban Thường vụ ",
        "a, ",
        "}",
        "(",
        "\t",
        " ",
        "\n",
        "\f",
        "2\n",
        "\u0301",
        "a\u0301",
        "\u200B",
        ";",
        "này ",
        "1.1.",
        "Phụ lục\n",
        "căn cứ ",
        ": + ",
        "1-QĐ/TW",
        "số 1-",
        "Quyết định số ",
        "Nghị quyết 57, ",
        "1, ",
        "-QĐ/",
        "Kết luận số 1-KL/TW, ",
        "Kết luận số 1-KL/TW về tiếp tục thực hiện ",
        "gọi tắt là Nghị quyết A, ",
        "Luật A ",
        "Quy chế a ",
        "Nghị quyết Đại hội ",
        "khóa X ",
        "của Bộ Chính trị, ",
        "khoản 1, ",
        "ngày 1/1/2020 ",
        "thực hiện, ",
        "Quyết định này ",
        "Quy định trên "
      })
  void repetitionsStayLinear(String piece) {
    checkAll(parse(piece.repeat(100_000)));
  }

  @Test
  void randomTextsGiveADirective() {
    Random random = new Random(20_260_101);
    String letters =
        "aăâđê ơưỦUỘN TM/.-:;,()*#|\\\n\n\t123456789IVXbcCĐ\u0301\u0323\u00A0\u2013}\"“<>&\f";
    List<String> pieces = directives().flatMap(String::lines).toList();
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        boolean known = random.nextInt(3) == 0;
        text.append(
            known
                ? pieces.get(random.nextInt(pieces.size())) + "\n"
                : letters.charAt(random.nextInt(letters.length())));
      }
      checkAll(parse(text.toString()));
    }
  }

  @Test
  void linesOfManyDirectivesInAnyOrderGiveADirective() {
    Random random = new Random(1_945);
    List<String> lines = directives().flatMap(String::lines).toList();
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        String line = lines.get(random.nextInt(lines.size()));
        int start = random.nextInt(4) == 0 ? random.nextInt(line.length() + 1) : 0;
        int end =
            random.nextInt(4) == 0
                ? start + random.nextInt(line.length() - start + 1)
                : line.length();
        text.append(line, start, end).append(random.nextInt(9) == 0 ? "\t" : "\n");
      }
      checkAll(parse(text.toString()));
    }
  }

  @Test
  void loneSurrogatesAndForeignScriptsPass() {
    checkAll(parse("\uD83D 漢字 \uDC00 עברית ไทย 한국어 𝒳\n1. 漢字\n"));
  }

  // --- what holds -------------------------------------------------------------------------------

  private static void checkAll(Directive directive) {
    String text = directive.text();
    int from = 0;
    for (Section section : directive.sections()) {
      assertThat(text.substring(from, section.span().start())).isBlank();
      assertThat(section.span().isEmpty()).isFalse();
      from = section.span().end();
    }
    assertThat(text.substring(from)).isBlank();
    checkBlocks(directive.body(), new Span(0, text.length()), directive);
    directive.closing().recipients().forEach(item -> checkInside(item.span(), text));
    directive.closing().signature().ifPresent(signature -> checkInside(signature.span(), text));
    directive.notices().forEach(notice -> checkInside(notice.span(), text));
    checkCitations(directive);
  }

  private static void checkCitations(Directive directive) {
    Citations citations = new CitationFinder().find(directive);
    citations.notices().forEach(notice -> checkInside(notice.span(), directive.text()));
    int from = 0;
    for (int i = 0; i < citations.all().size(); i++) {
      Citation citation = citations.all().get(i);
      checkInside(citation.span(), directive.text());
      assertThat(citation.span().start()).isGreaterThanOrEqualTo(from);
      from = citation.span().start();
      assertThat(citation.withinTitleOf().orElse(-1)).isLessThan(i);
      citation.subject().ifPresent(subject -> checkInside(subject, directive.text()));
      for (int j = Math.max(0, i - 3); j < i; j++) {
        Span before = citations.all().get(j).span();
        boolean nested = citation.span().isInside(before);
        assertThat(nested || before.end() <= citation.span().start()).isTrue();
      }
    }
  }

  private static void checkInside(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private static void checkBlocks(List<Block> blocks, Span outer, Directive directive) {
    int from = outer.start();
    for (Block block : blocks) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(from);
      assertThat(block.span().isInside(outer)).isTrue();
      from = block.span().end();
      switch (block) {
        case Paragraph paragraph -> {}
        case Division division -> checkDivision(division, directive);
      }
    }
  }

  private static void checkDivision(Division division, Directive directive) {
    assertThat(directive.words(division.span())).startsWith(division.label().text());
    division.heading().ifPresent(span -> assertThat(span.isInside(division.span())).isTrue());
    checkBlocks(division.children(), division.span(), directive);
  }

  static List<String> shape(Directive directive) {
    return Stream.of(
            Shown.letterhead(directive),
            Shown.outline(directive),
            Shown.sections(directive),
            Shown.closing(directive),
            new CitationFinder().find(directive).all().stream().map(ShownCitation::of).toList())
        .flatMap(List::stream)
        .map(line -> line.replace('\u00F0', 'đ').replace('ð', 'đ'))
        .map(org.chithi.text.Folding::key)
        .toList();
  }

  /** The older placement of tone marks: {@code uỷ, hoà}. */
  private static String oldTones(String text) {
    return text.replace("ủy", "uỷ")
        .replace("ỦY", "UỶ")
        .replace("òa", "oà")
        .replace("óa", "oá")
        .replace("ỏa", "oả")
        .replace("ọa", "oạ")
        .replace("úy", "uý");
  }
}
