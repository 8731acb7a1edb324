package org.chithi.cli;

import org.chithi.model.Notice;
import org.chithi.text.Source;
import org.chithi.text.TextEncoding;

/** Notices in words for people and in the language of the run. */
final class NoticeWords {

  private NoticeWords() {}

  /**
   * A sentence: {@code The number of the document is left blank.} Notices carry an English one; in
   * another language the sentence is that of the code, completed by facts of the source.
   */
  static String sentence(Notice notice, Source source) {
    if (CitationWords.message("cite.lang").equals("en")) {
      return notice.message();
    }
    String sentence = CitationWords.message("notice." + notice.code() + ".sentence");
    Source.Losses losses = source.losses();
    return switch (notice.code()) {
      case PAGES_UNREAD -> sentence.formatted(losses.pages());
      case PAGES_RECOGNISED -> sentence.formatted(losses.recognisedPages());
      case FOOTNOTES_LEFT_OUT -> sentence.formatted(losses.footnotes());
      case SURROUNDINGS_LEFT_OUT -> sentence.formatted(losses.surroundings());
      case LETTERS_LOST -> sentence.formatted(losses.letters());
      case ENCODING_CONVERTED ->
          sentence.formatted(source.encoding().map(TextEncoding::label).orElse("?"));
      default -> sentence;
    };
  }

  /** What it is about, in a few words: {@code number left blank}. */
  static String name(Notice.Code code) {
    return CitationWords.of("notice", code);
  }
}
