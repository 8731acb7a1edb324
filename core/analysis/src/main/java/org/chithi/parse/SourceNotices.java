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

  /** Signs that stand inside words only where they are meant to be letters. */
  private static final String TCVN3_SIGNS = "¸µ¶·¹©®¬«¨§¦¤¡¢";

  private static final int LOOK = 20_000;
  private static final int FEWEST = 8;

  private SourceNotices() {}

  static void report(SourceText source, LegacyText text, Notices notices) {
    if (source.text().isBlank()) {
      notices.add(Notice.Code.TEXT_EMPTY, START, "The text holds no words.");
    }
    reportEncoding(source, text, notices);
    Losses losses = source.source().losses();
    report(
        losses.pages(),
        Notice.Code.PAGES_UNREAD,
        "%d pages are pictures without letters; read them with an OCR program.",
        notices);
    report(
        losses.recognisedPages(),
        Notice.Code.PAGES_RECOGNISED,
        "%d pages were read by an OCR program; their letters may be wrong.",
        notices);
    report(
        losses.footnotes(),
        Notice.Code.FOOTNOTES_LEFT_OUT,
        "%d footnotes were left out of the text.",
        notices);
    report(
        losses.surroundings(),
        Notice.Code.SURROUNDINGS_LEFT_OUT,
        "%d parts around the document (menus, forms, footers) were left out.",
        notices);
    report(
        losses.letters(),
        Notice.Code.LETTERS_LOST,
        "In %d places the bytes stand for no letter.",
        notices);
  }

  private static void reportEncoding(SourceText source, LegacyText text, Notices notices) {
    boolean untold =
        source.source().encoding().filter(TextEncoding.LEGACY_8_BIT::equals).isPresent();
    if (text.encoding().isPresent()) {
      notices.add(
          Notice.Code.ENCODING_CONVERTED,
          START,
          text.respelt() + " letters of " + text.encoding().get() + " were brought to Unicode.");
    } else if (untold || legacyLettersPrevail(source.text())) {
      notices.add(
          Notice.Code.ENCODING_LEGACY,
          START,
          "The letters look like an older Vietnamese encoding, but which one is not certain;"
              + " convert the text to Unicode first.");
    }
  }

  private static void report(int lost, Notice.Code code, String message, Notices notices) {
    if (lost > 0) {
      notices.add(code, START, message.formatted(lost));
    }
  }

  /**
   * Whether signs of an older encoding stand inside words, as in {@code Uû ban nh©n d©n}, again and
   * again, and no true Vietnamese letter does.
   */
  private static boolean legacyLettersPrevail(String text) {
    int signs = 0;
    int look = Math.min(text.length(), LOOK);
    for (int i = 1; i < look; i++) {
      char unit = text.charAt(i);
      if (unit >= '\u1EA0' && unit <= '\u1EF9') {
        return false;
      }
      if (unit >= '\u00A1'
          && unit <= '\u00B9'
          && Character.isLetter(text.charAt(i - 1))
          && TCVN3_SIGNS.indexOf(unit) >= 0) {
        signs++;
      }
    }
    return signs >= FEWEST;
  }
}
