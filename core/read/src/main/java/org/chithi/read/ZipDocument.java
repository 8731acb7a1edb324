package org.chithi.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.chithi.read.UnreadableSourceException.Reason;

/** Unpacks one entry of a zip. */
final class ZipDocument {

  private static final int HEAD = 0x0403_4B50;
  private static final int HEAD_LENGTH = 30;
  private static final int PASSWORD = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private ZipDocument() {}

  /**
   * The bytes of an entry.
   *
   * @param name for messages
   * @throws UnreadableSourceException if it has a password, is packed in another way, or is a trap
   * @throws IOException if it is damaged
   */
  static byte[] bytes(FileChannel file, ZipDirectory.Entry entry, String name) throws IOException {
    if ((entry.flags() & PASSWORD) != 0) {
      throw new UnreadableSourceException(name, Reason.ENCRYPTED);
    }
    if (entry.method() != STORED && entry.method() != DEFLATED) {
      throw new UnreadableSourceException(name, Reason.PACKED);
    }
    byte[] bytes;
    try (InputStream packed = new Packed(file, start(file, entry), entry.packed())) {
      bytes = ZipLimits.unpacked(unpacking(packed, entry), entry, name);
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if ((int) sum.getValue() != entry.crc()) {
      throw new ZipException("damaged");
    }
    return bytes;
  }

  private static long start(FileChannel file, ZipDirectory.Entry entry) throws IOException {
    ByteBuffer head = ZipBytes.of(file).read(entry.at(), HEAD_LENGTH);
    if (head.limit() < HEAD_LENGTH || head.getInt(0) != HEAD) {
      throw new ZipException("no entry where it should be");
    }
    int name = head.getShort(26) & 0xFFFF;
    int extra = head.getShort(28) & 0xFFFF;
    return entry.at() + HEAD_LENGTH + name + extra;
  }

  private static InputStream unpacking(InputStream packed, ZipDirectory.Entry entry) {
    return entry.method() == STORED ? packed : new Inflating(packed);
  }

  /** Ends its inflater with itself. */
  private static final class Inflating extends InflaterInputStream {

    Inflating(InputStream packed) {
      super(packed, new Inflater(true), 1 << 13);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  /** A stretch of a file; another thread may read another one. */
  private static final class Packed extends InputStream {
    private final FileChannel file;
    private final long end;
    private long at;

    Packed(FileChannel file, long start, long length) {
      this.file = file;
      this.at = start;
      this.end = start + Math.max(0, length);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int most = (int) Math.min(length, end - at);
      int read = most <= 0 ? -1 : file.read(ByteBuffer.wrap(bytes, start, most), at);
      at += Math.max(0, read);
      return read;
    }
  }
}
