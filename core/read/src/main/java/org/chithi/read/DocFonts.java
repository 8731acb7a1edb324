package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The lines of a Word 97 file that stand in old fonts. */
final class DocFonts {

  /** A hyphen that shows only at the end of a line; the fonts of TCVN3 show {@code ư} for it. */
  private static final char OPTIONAL_HYPHEN = '\u001F';

  /** What {@link DocPrint} put in the place of words that are not printed. */
  private static final Pattern OVERWRITTEN = Pattern.compile("\u001F\u007F{1,100000}|\u007F+");

  private DocFonts() {}

  /** The lines as they are seen; none if the file has no old font. */
  static ShownLines lines(byte[] bytes) {
    ShownLines lines = new ShownLines();
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      if (hasOldFont(document)) {
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
          add(range.getParagraph(i), lines);
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      // The reader of the words tells it.
    }
    return lines;
  }

  private static boolean hasOldFont(HWPFDocument document) {
    return Arrays.stream(document.getFontTable().getFontNames())
        .map(Ffn::getMainFontName)
        .anyMatch(name -> OldFont.of(name).isPresent());
  }

  private static void add(Paragraph paragraph, ShownLines lines) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isVanished() && !run.isMarkedDeleted()) {
        add(run, lines);
      }
    }
    lines.endLine();
  }

  private static void add(CharacterRun run, ShownLines lines) {
    Optional<OldFont> font = Optional.ofNullable(run.getFontName()).flatMap(OldFont::of);
    String words = OVERWRITTEN.matcher(run.text()).replaceAll("");
    String[] parts = words.replace(OPTIONAL_HYPHEN, '\u00AD').split("[\u000B\r\u0007]", -1);
    for (int part = 0; part < parts.length; part++) {
      if (part > 0) {
        lines.endLine();
      }
      lines.add(parts[part], font);
    }
  }
}
