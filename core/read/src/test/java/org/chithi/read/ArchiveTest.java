package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chithi.read.UnreadableSourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad entry of an archive is one failure. */
class ArchiveTest {

  private static final String HEAD = "PK\u0003\u0004";
  private static final String IN_TABLE = "PK\u0001\u0002";

  @TempDir private Path folder;

  /** Three documents of one letter each, whose words are many. */
  private byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((name + " ").repeat(50).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private List<String> read(byte[] zip) throws IOException {
    List<String> read = new ArrayList<>();
    try (Archive archive = Archive.open(Files.write(folder.resolve("a.zip"), zip))) {
      for (String name : archive.names()) {
        try {
          String words = new String(archive.bytes(name), StandardCharsets.UTF_8);
          read.add(name + ": " + words.substring(0, words.indexOf(' ')));
        } catch (UnreadableSourceException refused) {
          read.add(name + ": " + refused.reason());
        }
      }
    }
    return read;
  }

  /** Changes a byte behind the second of some heads. */
  private static void change(byte[] zip, String head, int place, int value) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    zip[text.indexOf(head, text.indexOf(head) + 1) + place] = (byte) value;
  }

  @ParameterizedTest
  @CsvSource({"6, 8, 1, ENCRYPTED", "8, 10, 12, PACKED", "8, 10, 99, PACKED"})
  void anEntryThatIsNotUnpackedIsOneFailure(int own, int inTable, int value, Reason reason)
      throws IOException {
    byte[] zip = zip("a.txt", "b.txt", "c.txt");
    change(zip, HEAD, own, value);
    change(zip, IN_TABLE, inTable, value);
    assertThat(read(zip)).containsExactly("a.txt: a.txt", "b.txt: " + reason, "c.txt: c.txt");
  }

  @ParameterizedTest
  @CsvSource({"0", "37", "40"})
  void aDamagedEntryIsOneFailure(int place) throws IOException {
    byte[] zip = zip("a.txt", "b.txt", "c.txt");
    change(zip, HEAD, place, 0xFF);
    assertThat(read(zip)).containsExactly("a.txt: a.txt", "b.txt: BROKEN", "c.txt: c.txt");
  }

  @Test
  void entriesOfOneNameAreAllRead() throws IOException {
    byte[] zip = zip("a.txt", "b.txt", "c.txt", "a (2).txt");
    for (int i = 0; i < zip.length - 5; i++) {
      if (new String(zip, i, 5, StandardCharsets.ISO_8859_1).matches("[bc]\\.txt")
          && zip[i - 1] < 32) {
        zip[i] = 'a';
      }
    }
    assertThat(read(zip))
        .containsExactlyInAnyOrder(
            "a.txt: a.txt", "a (2).txt: b.txt", "a (3).txt: c.txt", "a (2) (2).txt: a");
  }

  @Test
  void whatStandsBeforeAndBehindAnArchiveDoesNotMatter() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("MZ a program that unpacks itself".getBytes(StandardCharsets.US_ASCII));
    bytes.write(zip("a.txt", "b.txt"));
    bytes.write("PK and some more".getBytes(StandardCharsets.US_ASCII));
    assertThat(read(bytes.toByteArray())).containsExactly("a.txt: a.txt", "b.txt: b.txt");
  }

  @Test
  void anArchiveWithoutATableIsBroken() throws IOException {
    byte[] zip = zip("a.txt");
    for (byte[] bytes : List.of(Arrays.copyOf(zip, zip.length - 30), new byte[0])) {
      Path file = Files.write(folder.resolve("a.zip"), bytes);
      assertThatThrownBy(() -> Archive.open(file)).hasMessage("a.zip: " + Reason.BROKEN.words());
    }
  }
}
