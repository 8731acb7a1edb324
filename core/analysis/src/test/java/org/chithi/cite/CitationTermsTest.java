package org.chithi.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.parse.DirectiveParser;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

/** Words and codes that a caller adds. */
class CitationTermsTest {

  private static List<String> found(CitationTerms terms, String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return new CitationFinder(terms)
        .find(directive).all().stream()
            .map(it -> it.reference().kind() + " " + directive.words(it.span()))
            .toList();
  }

  @Test
  void aNewKindIsFoundByItsWordAndByItsCode() {
    CitationTerms terms = CitationTerms.standard().with("Bản ghi nhớ", "BGN", DocumentKind.KHAC);
    String text = "Theo Bản ghi nhớ số 5-BGN/TU ngày 03/02/2024 và 6-BGN/TU.";
    assertThat(found(terms, text))
        .containsExactly(
            "Optional[KHAC] Bản ghi nhớ số 5-BGN/TU ngày 03/02/2024", "Optional[KHAC] 6-BGN/TU");
    assertThat(found(CitationTerms.standard(), "Theo 6-BGN/TU.")).isEmpty();
  }

  @Test
  void aTableAddsRows() throws IOException {
    CitationTerms terms =
        CitationTerms.standard()
            .with(new StringReader("# loại của ngành\n\nSổ tay\tST\tHUONG_DAN\n"));
    assertThat(found(terms, "Thực hiện Sổ tay số 12-ST/BTCTU."))
        .containsExactly("Optional[HUONG_DAN] Sổ tay số 12-ST/BTCTU");
  }

  @Test
  void aBrokenTableIsToldByItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationTerms.standard().with(new StringReader("a\tb\tKHAC\nSổ tay\n")))
        .withMessage("line 2: word, code and type are expected, found 1");
  }

  @Test
  void aNewKindIsGovernedLikeTheShippedOnes() {
    CitationTerms terms = CitationTerms.standard().with("Bản ghi nhớ", "BGN", DocumentKind.KHAC);
    Directive directive =
        new DirectiveParser()
            .parse(
                SourceText.of(
                    "QUYẾT ĐỊNH\nĐiều 1. Bãi bỏ các Bản ghi nhớ sau đây:\n"
                        + "1. Bản ghi nhớ số 5-BGN/TU.\n2. Bản ghi nhớ số 6-BGN/TU.\n"));
    assertThat(new CitationFinder(terms).find(directive).all())
        .extracting(Citation::relation)
        .containsExactly(Relation.REPEALS, Relation.REPEALS);
  }
}
