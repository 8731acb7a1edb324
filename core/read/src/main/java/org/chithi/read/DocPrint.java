package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Predicate;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FieldsDocumentPart;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Field;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A Word 97 file in which hidden words, comments, the instructions of fields and the calls of notes
 * are overwritten by signs that {@link TextLayout} knows, and note marks stand above the line;
 * deleted words are known to Tika's reader.
 */
final class DocPrint {

  /** The first sign: a hyphen that shows only at the end of a line. */
  private static final char FIRST = 0x1F;

  /** The others, which Tika's reader makes signs for no letter. */
  private static final char OTHER = 0x7F;

  /** Where a footnote and where a comment is called. */
  private static final String CALLS = "\u0002\u0005";

  private static final char CELL = 7;

  /** How words that stand above the line are marked. */
  private static final short RAISED = 1;

  private static final char MOST_NARROW = 0xFF;

  private static final String WORDS = "WordDocument";

  private final byte[] words;
  private final HWPFDocument document;
  private final NavigableMap<Integer, DocPieces.Piece> pieces;
  private boolean changed;

  private DocPrint(byte[] words, HWPFDocument document) {
    this.words = words;
    this.document = document;
    this.pieces = DocPieces.of(document);
  }

  /** The file with only what is printed; as it is if all is, or if it is broken. */
  static byte[] printed(byte[] bytes) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HWPFDocument document = new HWPFDocument(file.getRoot())) {
      DocPrint print = new DocPrint(bytes(file.getRoot()), document);
      print.overwrite();
      return print.changed ? packed(file, print.words) : bytes;
    } catch (IOException | RuntimeException unreadable) {
      return bytes; // The reader of the words tells it.
    }
  }

  private static byte[] bytes(DirectoryNode root) throws IOException {
    try (DocumentInputStream stream = root.createDocumentInputStream(WORDS)) {
      return stream.readAllBytes();
    }
  }

  private static byte[] packed(POIFSFileSystem file, byte[] words) throws IOException {
    file.getRoot().createOrUpdateDocument(WORDS, new ByteArrayInputStream(words));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    file.writeFilesystem(packed);
    return packed.toByteArray();
  }

  private void overwrite() {
    Range all = document.getOverallRange();
    for (int i = 0; i < all.numParagraphs(); i++) {
      overwriteHidden(all.getParagraph(i));
    }
    for (Field field : document.getFields().getFields(FieldsDocumentPart.MAIN)) {
      boolean hasResult = field.hasSeparator();
      int end = hasResult ? field.getMarkSeparatorOffset() : field.getMarkEndOffset();
      overwrite(field.getMarkStartOffset(), end + 1, DocPrint::isInstruction);
      overwrite(field.getMarkEndOffset(), field.getMarkEndOffset() + 1, DocPrint::isInstruction);
    }
    Range main = document.getRange();
    overwrite(main.getStartOffset(), main.getEndOffset(), DocPrint::isCall);
    Range comments = document.getCommentsRange();
    blank(comments.getStartOffset(), comments.getEndOffset());
  }

  /** Words are hidden by themselves or by the style of their paragraph. */
  private void overwriteHidden(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isVanished()) {
        overwrite(run.getStartOffset(), run.getEndOffset(), DocPrint::isLetter);
      } else if (run.getSubSuperScriptIndex() == RAISED) {
        raise(run);
      }
    }
  }

  /** Figures above the line stay there; those that narrow letters have not are left out. */
  private void raise(CharacterRun run) {
    String raised = NoteMarks.raised(run.text());
    int at = run.getStartOffset();
    if (raised.equals(run.text()) || raised.length() != run.getEndOffset() - at) {
      return;
    }
    for (DocPieces.Piece piece : between(at, run.getEndOffset())) {
      int end = Math.min(run.getEndOffset(), piece.end());
      for (int place = Math.max(at, piece.first()); place < end; place++) {
        char letter = raised.charAt(place - at);
        write(piece, place, piece.width() == 1 && letter > MOST_NARROW ? FIRST : letter);
      }
    }
  }

  /** Marks of paragraphs, cells, fields and pictures are none. */
  private static boolean isLetter(char unit) {
    return unit >= ' ' || unit == '\t';
  }

  private static boolean isCall(char unit) {
    return CALLS.indexOf(unit) >= 0;
  }

  /** All but marks of paragraphs and cells. */
  private static boolean isInstruction(char unit) {
    return unit != '\r' && unit != CELL;
  }

  /** Overwrites those of the letters from one place to another that are meant. */
  private void overwrite(int from, int to, Predicate<Character> meant) {
    char sign = FIRST;
    for (DocPieces.Piece piece : between(from, to)) {
      int end = Math.min(to, piece.end());
      for (int place = Math.max(from, piece.first()); place < end; place++) {
        boolean is = meant.test(letter(piece, place));
        if (is) {
          write(piece, place, sign);
        }
        sign = is ? OTHER : FIRST;
      }
    }
  }

  /** Comments stand after the text, where an empty line is none. */
  private void blank(int from, int to) {
    for (DocPieces.Piece piece : between(from, to)) {
      int end = Math.min(to, piece.end());
      for (int place = Math.max(from, piece.first()); place < end; place++) {
        write(piece, place, letter(piece, place) == '\r' ? '\r' : ' ');
      }
    }
  }

  private Collection<DocPieces.Piece> between(int from, int to) {
    Integer first = pieces.floorKey(from);
    return first == null || first >= to
        ? List.of()
        : pieces.subMap(first, true, to, false).values();
  }

  private char letter(DocPieces.Piece piece, int place) {
    int at = piece.at(place);
    return (char) (words[at] & 0xFF | (piece.width() == 1 ? 0 : (words[at + 1] & 0xFF) << 8));
  }

  private void write(DocPieces.Piece piece, int place, char letter) {
    words[piece.at(place)] = (byte) letter;
    if (piece.width() > 1) {
      words[piece.at(place) + 1] = (byte) (letter >> 8);
    }
    changed = true;
  }
}
