package org.chithi.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chithi.read.SourceReader;

/** A place where a document is, or the reason why nothing can be found there. */
sealed interface Item {

  /** The place as the user of the corpus named it. */
  String name();

  /** A file on the disk. */
  record InFile(String name, Path file) implements Item {

    byte[] bytes() throws IOException {
      return SourceReader.bytes(file);
    }

    /** Its length, or -1 if it cannot be told. */
    long length() {
      try {
        return Files.size(file);
      } catch (IOException reportedByReading) {
        return -1;
      }
    }

    /** When it was written, or -1 if that cannot be told. */
    long modified() {
      try {
        return Files.getLastModifiedTime(file).toMillis();
      } catch (IOException reportedByReading) {
        return -1;
      }
    }
  }

  /** A document in an archive. */
  record InArchive(String name, Path archive, String place) implements Item {}

  /** A stream, read when its turn comes. */
  record InStream(String name, InputStream stream) implements Item {}

  /** A place that cannot be read. */
  record Unreadable(String name, IOException cause) implements Item {}

  /** The name of the file itself. */
  default String ownName() {
    return name().substring(name().lastIndexOf('/') + 1);
  }
}
