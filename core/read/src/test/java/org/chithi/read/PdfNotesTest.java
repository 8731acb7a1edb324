package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

/** Where notes are called, and the notes at the end of a page. */
class PdfNotesTest {

  private static final float SMALL = 6;

  /** A line of 25 letters with a raised mark behind it, and one more line. */
  private static PdfDraft page(String mark) {
    return new PdfDraft()
        .at(85, 100, "Thực hiện Chỉ thị 9-CT/TW")
        .at(235, 97, SMALL, mark)
        .at(257, 100, "của Ban Bí thư, diện tích 5 m")
        .at(431, 97, SMALL, "2")
        .at(85, 114, "và các văn bản khác.");
  }

  private static SourceText text(PdfDraft page) throws IOException {
    return new SourceReader().read(page.bytes(), "a.pdf");
  }

  @Test
  void raisedFiguresAreNoPartOfTheWordBeforeThem() throws IOException {
    for (String mark : new String[] {"1", "(1)", "[1]"}) {
      assertThat(page(mark).read())
          .isEqualTo(
              "Thực hiện Chỉ thị 9-CT/TW¹ của Ban Bí thư, diện tích 5 m²\nvà các văn bản khác.");
    }
  }

  @Test
  void notesAtTheEndOfAPageAreLeftOutAndCounted() throws IOException {
    SourceText read =
        text(
            page("1")
                .at(85, 700, 8, "1 Thay Chỉ thị 7-CT/TW")
                .at(85, 710, 8, "và Chỉ thị 8-CT/TW.")
                .at(300, 780, "3"));
    assertThat(read.text()).doesNotContain("7-CT/TW").doesNotContain("8-CT/TW");
    assertThat(read.source().losses().footnotes()).isEqualTo(1);
  }

  @Test
  void smallLinesAndNumberedItemsAreNoNotes() throws IOException {
    SourceText read = text(page("1").at(85, 700, 8, "Nơi nhận: như trên").at(85, 712, 8, "3 bản"));
    assertThat(read.text()).contains("Nơi nhận: như trên", "3 bản");
    assertThat(read.source().losses().footnotes()).isZero();
    assertThat(text(page("1").at(85, 700, "1 đồng chí")).text()).contains("1 đồng chí");
  }
}
