package org.chithi.parse;

import org.chithi.model.Notice;
import org.chithi.text.LegacyText;
import org.chithi.text.Source.Losses;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.chithi.text.TextEncoding;

/** Tells what is wrong with a text before anything is made of it. */
final class SourceNotices {

  private static final Span START = new Span(0, 0);

  private SourceNotices() {}

  static void tell(SourceText source, LegacyText text, Notices notices) {
    if (source.text().isBlank()) {
      notices.add(Notice.Code.TEXT_EMPTY, START, "The text holds no words.");
    }
    tellEncoding(source, text, notices);
    Losses losses = source.source().losses();
    tell(
        losses.pages(),
        Notice.Code.PAGES_UNREAD,
        "%d pages are pictures without letters; read them with an OCR program.",
        notices);
    tell(
        losses.recognisedPages(),
        Notice.Code.PAGES_RECOGNISED,
        "%d pages were read by an OCR program; their letters may be wrong.",
        notices);
    tell(
        losses.footnotes(),
        Notice.Code.FOOTNOTES_LEFT_OUT,
        "%d footnotes were left out of the text.",
        notices);
    tell(
        losses.surroundings(),
        Notice.Code.SURROUNDINGS_LEFT_OUT,
        "%d parts around the document (menus, forms, footers) were left out.",
        notices);
    tell(
        losses.letters(),
        Notice.Code.LETTERS_LOST,
        "In %d places the bytes stand for no letter.",
        notices);
  }

  private static void tellEncoding(SourceText source, LegacyText text, Notices notices) {
    boolean untold =
        source.source().encoding().filter(TextEncoding.LEGACY_8_BIT::equals).isPresent();
    if (text.encoding().isPresent()) {
      notices.add(
          Notice.Code.ENCODING_CONVERTED,
          START,
          text.respelt() + " letters of " + text.encoding().get() + " were brought to Unicode.");
    } else if (untold || LegacyLetters.prevail(source.text())) {
      notices.add(
          Notice.Code.ENCODING_LEGACY,
          START,
          "The letters look like an older Vietnamese encoding, but which one is not certain;"
              + " convert the text to Unicode first.");
    }
  }

  private static void tell(int lost, Notice.Code code, String message, Notices notices) {
    if (lost > 0) {
      notices.add(code, START, message.formatted(lost));
    }
  }
}
