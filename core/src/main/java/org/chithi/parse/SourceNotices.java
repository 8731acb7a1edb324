package org.chithi.parse;

import org.chithi.model.Notice;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.chithi.text.TextEncoding;

/** Tells what is wrong with a text before anything is made of it. */
final class SourceNotices {

  private static final Span START = new Span(0, 0);

  private SourceNotices() {}

  static void tell(SourceText source, Notices notices) {
    if (source.text().isBlank()) {
      notices.add(Notice.Code.TEXT_EMPTY, START, "The text holds no words.");
    }
    boolean legacy =
        source.source().encoding().filter(TextEncoding.LEGACY_8_BIT::equals).isPresent()
            || LegacyLetters.prevail(source.text());
    if (legacy) {
      notices.add(
          Notice.Code.ENCODING_LEGACY,
          START,
          "The letters look like an older Vietnamese encoding (TCVN3, VNI, VISCII); convert the"
              + " text to Unicode first.");
    }
    if (source.source().unreadPages() > 0) {
      notices.add(
          Notice.Code.PAGES_UNREAD,
          START,
          source.source().unreadPages()
              + " pages are pictures without letters; read them with an OCR program.");
    }
    if (source.source().footnotes() > 0) {
      notices.add(
          Notice.Code.FOOTNOTES_LEFT_OUT,
          START,
          source.source().footnotes() + " footnotes were left out of the text.");
    }
    if (source.source().lost() > 0) {
      notices.add(
          Notice.Code.LETTERS_LOST,
          START,
          "In " + source.source().lost() + " places the bytes stand for no letter.");
    }
  }
}
