package org.chithi.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.api.Test;

/** A text written again with its citations marked. */
class AnnotatorTest {

  private static final Annotator BRACKETS = Annotator.plain((citation, words) -> "[" + words + "]");

  private static Citation at(int start, int end) {
    return Citation.builder(
            new Span(start, end),
            Citation.Form.NAMED,
            new Reference(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .build();
  }

  private static String bracketed(String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return BRACKETS.annotate(directive.text(), new CitationFinder().find(directive).all()).strip();
  }

  @Test
  void neighboursAndListsAreMarkedEach() {
    assertThat(bracketed("Theo Nghị quyết số 18, 19-NQ/TW, Kết luận này có hiệu lực."))
        .isEqualTo("Theo [Nghị quyết số 18], [19-NQ/TW], [Kết luận này] có hiệu lực.");
  }

  @Test
  void aCitationInTheWordsOfAnotherIsWrittenFirst() {
    assertThat(bracketed("Thực hiện theo Quy định, hướng dẫn thi hành Điều lệ Đảng."))
        .isEqualTo("Thực hiện theo [Quy định, hướng dẫn thi hành [Điều lệ Đảng]].");
  }

  @Test
  void aPageEscapesTheTextAndTheWordsOfCitations() {
    Directive directive =
        new DirectiveParser()
            .parse(SourceText.of("A < B & Nghị quyết Trung ương 4 (khóa XII) \"x\""));
    Annotator page = Annotator.html((citation, words) -> "<a>" + words + "</a>");
    assertThat(page.annotate(directive.text(), new CitationFinder().find(directive).all()).strip())
        .isEqualTo("A &lt; B &amp; <a>Nghị quyết Trung ương 4 (khóa XII)</a> &quot;x&quot;");
  }

  @Test
  void aStretchHoldsTheCitationsThatStandWhollyInIt() {
    Directive directive = new DirectiveParser().parse(SourceText.of("Theo 57-NQ/TW và 68-NQ/TW."));
    List<Citation> citations = new CitationFinder().find(directive).all();
    assertThat(BRACKETS.annotate(directive.text(), new Span(0, 13), citations))
        .isEqualTo("Theo [57-NQ/TW]");
    assertThat(BRACKETS.annotate(directive.text(), new Span(7, 26), citations))
        .isEqualTo("-NQ/TW và [68-NQ/TW].");
  }

  @Test
  void citationsOfALongerTextAreRefused() {
    List<Citation> citations =
        new CitationFinder()
            .find(new DirectiveParser().parse(SourceText.of("Theo 57-NQ/TW.")))
            .all();
    assertThat(BRACKETS.annotate("Theo 57-NQ/TW", citations)).isEqualTo("Theo [57-NQ/TW]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BRACKETS.annotate("Theo 57-NQ", citations))
        .withMessageContaining("after a text of 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BRACKETS.annotate("Theo", citations))
        .withMessageContaining("after a text of 4");
  }

  @Test
  void neighboursThatTouchAndNestsOfAnyDepthStayWhole() {
    assertThat(BRACKETS.annotate("abcdef", List.of(at(0, 4), at(0, 3), at(1, 2), at(4, 6))))
        .isEqualTo("[[a[b]c]d][ef]");
  }

  @Test
  void citationsThatCrossAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BRACKETS.annotate("abcdef", List.of(at(0, 4), at(2, 6))))
        .withMessageContaining("overlaps");
  }

  @Test
  void citationsOutOfOrderAreRefused() {
    Directive directive = new DirectiveParser().parse(SourceText.of("Theo 57-NQ/TW và 68-NQ/TW."));
    List<Citation> citations = new CitationFinder().find(directive).all();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BRACKETS.annotate(directive.text(), List.of(citations.get(1), citations.get(0))))
        .withMessageContaining("overlaps");
  }
}
