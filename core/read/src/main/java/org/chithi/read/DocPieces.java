package org.chithi.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;

/** Where the letters of a Word 97 file stand in its bytes: its piece table (MS-DOC 2.8.35). */
final class DocPieces {

  private static final int FORMATS = 1;
  private static final int FORMATS_HEAD = 3;
  private static final int TABLE_HEAD = 5;
  private static final int DESCRIPTOR = 8;
  private static final int NARROW = 0x4000_0000;

  private DocPieces() {}

  /**
   * A stretch of letters.
   *
   * @param first the place of its first letter in the text
   * @param end the place after its last letter
   * @param start where its first letter stands in the bytes
   * @param width how many bytes a letter has
   */
  record Piece(int first, int end, int start, int width) {

    /** Where a letter stands. */
    int at(int place) {
      return start + (place - first) * width;
    }
  }

  /** The pieces by the places of their first letters. */
  static NavigableMap<Integer, Piece> of(HWPFDocument document) {
    FileInformationBlock head = document.getFileInformationBlock();
    ByteBuffer table = ByteBuffer.wrap(document.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
    int at = head.getFcClx();
    while (table.get(at) == FORMATS) {
      at += FORMATS_HEAD + (table.getShort(at + 1) & 0xFFFF);
    }
    int places = at + TABLE_HEAD;
    int count = (table.getInt(at + 1) - Integer.BYTES) / (Integer.BYTES + DESCRIPTOR);
    int descriptors = places + (count + 1) * Integer.BYTES;
    NavigableMap<Integer, Piece> pieces = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int position = table.getInt(descriptors + i * DESCRIPTOR + Short.BYTES);
      boolean narrow = (position & NARROW) != 0;
      int first = table.getInt(places + i * Integer.BYTES);
      pieces.put(
          first,
          new Piece(
              first,
              table.getInt(places + (i + 1) * Integer.BYTES),
              narrow ? (position & ~NARROW) / 2 : position,
              narrow ? 1 : 2));
    }
    return pieces;
  }
}
