package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chithi.text.Source;
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
  void notesAtTheEndOfAPageStandAfterTheParagraphThatCallsThem() throws IOException {
    SourceText read =
        text(
            page("1")
                .at(85, 131, "2. Giao Văn phòng theo dõi.")
                .at(85, 700, 8, "1 Thay Chỉ thị 7-CT/TW")
                .at(85, 710, 8, "và Chỉ thị 8-CT/TW.")
                .at(300, 780, "3"));
    assertThat(read.text().lines().filter(line -> !line.isEmpty()))
        .endsWith(
            "và các văn bản khác.",
            "¹ Thay Chỉ thị 7-CT/TW và Chỉ thị 8-CT/TW.",
            "2. Giao Văn phòng theo dõi.");
    assertThat(read.source().losses()).isEqualTo(Source.Losses.NONE);
  }

  @Test
  void notesOfAParagraphThatGoesOnAreKeptForTheNextPage() throws IOException {
    PdfDraft first =
        page("1")
            .at(85, 131, "2. Giao Văn phòng² theo dõi và")
            .at(85, 700, 8, "2 Văn phòng Tỉnh ủy.");
    PdfDraft second = new PdfDraft().at(85, 80, "báo cáo hằng tháng.").at(85, 114, "Nơi nhận:");
    SourceText read = new SourceReader().read(PdfDraft.bytes(List.of(first, second)), "a.pdf");
    assertThat(read.text().replace("\f", "").lines().filter(line -> !line.isEmpty()))
        .endsWith(
            "2. Giao Văn phòng² theo dõi và",
            "báo cáo hằng tháng.",
            "² Văn phòng Tỉnh ủy.",
            "Nơi nhận:");
  }

  @Test
  void smallLinesAndNumberedItemsAreNoNotes() throws IOException {
    SourceText read = text(page("1").at(85, 700, 8, "Nơi nhận: như trên").at(85, 712, 8, "3 bản"));
    assertThat(read.text()).contains("Nơi nhận: như trên", "3 bản");
    assertThat(text(page("1").at(85, 700, "1 đồng chí")).text()).contains("1 đồng chí");
  }
}
