package org.chithi.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The bytes of a zip, in a file or in memory. */
interface ZipBytes {

  /** How many there are. */
  long size() throws IOException;

  /** So many bytes from a place, or as many as there are; none before the first. */
  ByteBuffer read(long at, int length) throws IOException;

  /** Those of a file, which any number of threads may read. */
  static ZipBytes of(FileChannel file) {
    return new ZipBytes() {
      @Override
      public long size() throws IOException {
        return file.size();
      }

      @Override
      public ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (at >= 0 && bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
          // until all is there or the file ends
        }
        return bytes.flip();
      }
    };
  }

  /** Those in memory. */
  static ZipBytes of(byte[] all) {
    return new ZipBytes() {
      @Override
      public long size() {
        return all.length;
      }

      @Override
      public ByteBuffer read(long at, int length) {
        int start = at < 0 ? all.length : (int) Math.min(at, all.length);
        int count = Math.min(length, all.length - start);
        return ByteBuffer.wrap(all, start, count).slice().order(ByteOrder.LITTLE_ENDIAN);
      }
    };
  }
}
