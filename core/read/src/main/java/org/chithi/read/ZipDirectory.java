package org.chithi.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * The table of contents at the end of a zip, entry by entry: one that cannot be unpacked, or has
 * the name of another, does not stand in the way of the others, as it does for {@link
 * java.util.zip.ZipFile}.
 */
final class ZipDirectory {

  private static final int HEAD = 0x0201_4B50;
  private static final int HEAD_LENGTH = 46;
  private static final int LOCAL_HEAD_LENGTH = 30;
  private static final int END = 0x0605_4B50;
  private static final int END_LENGTH = 22;
  private static final int LONG_LOCATOR = 0x0706_4B50;
  private static final int LONG_LOCATOR_LENGTH = 20;
  private static final int LONG_END = 0x0606_4B50;
  private static final int LONG_END_LENGTH = 56;
  private static final int LONGEST_REMARK = 0xFFFF;
  private static final long IN_EXTRA = 0xFFFF_FFFFL;
  private static final int LONG_EXTRA = 1;
  private static final int UTF_8_NAME = 1 << 11;

  /** A table of more bytes is no archive of documents. */
  private static final int LONGEST = 1 << 27;

  private ZipDirectory() {}

  /**
   * An entry as the table tells it.
   *
   * @param name its place, in the letters of old Windows if it does not say that it is UTF-8
   * @param flags bit 0 is set if it has a password
   * @param method 0 as it is, 8 deflated
   * @param crc the sum of its bytes
   * @param unpacked its length out of the archive
   * @param packed its length in the archive
   * @param at where its own head stands
   */
  record Entry(String name, int flags, int method, int crc, long unpacked, long packed, long at) {

    /** Where it ends at the earliest. */
    private long end() {
      return at + LOCAL_HEAD_LENGTH + packed;
    }
  }

  /** Where the table stands, and how far all places are from where they say they are. */
  private record Place(long at, long length, long shift) {}

  /**
   * The entries in the order of the table.
   *
   * @throws ZipException if there is no table, or it is broken
   */
  static List<Entry> entries(ZipBytes file) throws IOException {
    Place place = place(file);
    if (place.at() < 0 || place.length() < 0 || place.length() > LONGEST) {
      throw new ZipException("no table of contents");
    }
    ByteBuffer table = file.read(place.at(), (int) place.length());
    List<Entry> entries = new ArrayList<>();
    while (table.remaining() >= HEAD_LENGTH) {
      entries.add(entry(table, place.shift()));
    }
    return entries;
  }

  /** Entries that share bytes with others, which no program writes: they unpack the same again. */
  static Set<Entry> overlapping(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingLong(Entry::at));
    Set<Entry> overlapping = new HashSet<>();
    for (int i = 1, last = 0; i < sorted.size(); i++) {
      if (sorted.get(i).at() < sorted.get(last).end()) {
        overlapping.add(sorted.get(last));
        overlapping.add(sorted.get(i));
      }
      last = sorted.get(i).end() > sorted.get(last).end() ? i : last;
    }
    return overlapping;
  }

  private static Entry entry(ByteBuffer table, long shift) throws ZipException {
    int start = table.position();
    int nameLength = table.getShort(start + 28) & 0xFFFF;
    int extraLength = table.getShort(start + 30) & 0xFFFF;
    int next =
        start + HEAD_LENGTH + nameLength + extraLength + (table.getShort(start + 32) & 0xFFFF);
    if (table.getInt(start) != HEAD || next > table.limit()) {
      throw new ZipException("broken table of contents");
    }
    byte[] name = new byte[nameLength];
    table.get(start + HEAD_LENGTH, name);
    int flags = table.getShort(start + 8) & 0xFFFF;
    long[] sizes = sizes(table, start, start + HEAD_LENGTH + nameLength, extraLength);
    table.position(next);
    return new Entry(
        new String(name, (flags & UTF_8_NAME) != 0 ? StandardCharsets.UTF_8 : ZipLimits.OLD_NAMES),
        flags,
        table.getShort(start + 10) & 0xFFFF,
        table.getInt(start + 16),
        sizes[0],
        sizes[1],
        sizes[2] + shift);
  }

  /** The unpacked and the packed length and the place, of which large ones stand apart. */
  private static long[] sizes(ByteBuffer table, int start, int extra, int extraLength) {
    long[] sizes = {
      table.getInt(start + 24) & IN_EXTRA,
      table.getInt(start + 20) & IN_EXTRA,
      table.getInt(start + 42) & IN_EXTRA
    };
    int end = extra + extraLength;
    for (int at = extra; at + 4 <= end; at += 4 + (table.getShort(at + 2) & 0xFFFF)) {
      int from = at + 4;
      for (int i = 0; i < sizes.length && table.getShort(at) == LONG_EXTRA; i++) {
        if (sizes[i] == IN_EXTRA && from + Long.BYTES <= end) {
          sizes[i] = table.getLong(from);
          from += Long.BYTES;
        }
      }
    }
    return sizes;
  }

  /** The last end of a zip whose table is where it says, or as far before it as bytes precede. */
  private static Place place(ZipBytes file) throws IOException {
    long size = file.size();
    long from = Math.max(0, size - END_LENGTH - LONGEST_REMARK);
    ByteBuffer tail = file.read(from, (int) (size - from));
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        Place place = place(tail, at, from);
        Place large = isLarge(tail, at) ? largePlace(file, from + at) : place;
        Place told = large.at() < 0 ? place : large;
        if (isTable(file, told)) {
          return told;
        }
      }
    }
    throw new ZipException("no end of a zip");
  }

  private static Place place(ByteBuffer tail, int at, long from) {
    long length = tail.getInt(at + 12) & IN_EXTRA;
    long told = tail.getInt(at + 16) & IN_EXTRA;
    return new Place(from + at - length, length, from + at - length - told);
  }

  private static boolean isLarge(ByteBuffer tail, int at) {
    return tail.getShort(at + 10) == -1 || tail.getInt(at + 12) == -1 || tail.getInt(at + 16) == -1;
  }

  private static Place largePlace(ZipBytes file, long end) throws IOException {
    ByteBuffer locator = file.read(end - LONG_LOCATOR_LENGTH, LONG_LOCATOR_LENGTH);
    if (locator.limit() < LONG_LOCATOR_LENGTH || locator.getInt(0) != LONG_LOCATOR) {
      return new Place(-1, 0, 0);
    }
    ByteBuffer large = file.read(locator.getLong(8), LONG_END_LENGTH);
    boolean is = large.limit() == LONG_END_LENGTH && large.getInt(0) == LONG_END;
    return is ? new Place(large.getLong(48), large.getLong(40), 0) : new Place(-1, 0, 0);
  }

  private static boolean isTable(ZipBytes file, Place place) throws IOException {
    if (place.length() == 0) {
      return true;
    }
    ByteBuffer head = file.read(place.at(), Integer.BYTES);
    return head.limit() == Integer.BYTES && head.getInt(0) == HEAD;
  }
}
