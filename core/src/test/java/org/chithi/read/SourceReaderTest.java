package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chithi.text.SourceText;
import org.chithi.text.TextEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  @TempDir private Path folder;

  @Test
  void aFileIsItsWordsAndWhereTheyCameFrom() throws IOException {
    SourceText read = SourceReader.read(Files.writeString(folder.resolve("a.md"), "abc"));
    assertThat(read.text()).isEqualTo("abc");
    assertThat(read.source().name()).contains("a.md");
    assertThat(read.source().mediaType()).isEqualTo("text/markdown");
    assertThat(read.source().encoding()).contains(TextEncoding.UTF_8);
    assertThat(read.source().sha256())
        .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatIsNoTextIsRefusedByNameWithARemedy() {
    assertRefused("%PDF-1.7\n", "a PDF file");
    assertRefused("PK\u0003\u0004", "zip archive");
    assertRefused("{\\rtf1 abc}", "Rich Text");
    assertRefused("\0\0\0", "not a text");
  }

  private static void assertRefused(String bytes, String reason) {
    ByteArrayInputStream stream =
        new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SourceReader.read(stream, "x.bin"))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("x.bin: ")
        .hasMessageContaining(reason)
        .hasMessageEndingWith("(.md)");
  }

  @Test
  void absentFilesAndFoldersAreNamedWithoutTheirPath() {
    assertThatThrownBy(() -> SourceReader.read(folder.resolve("none.txt")))
        .hasMessage("none.txt: no such file; check the path");
    assertThatThrownBy(() -> SourceReader.read(folder))
        .hasMessage(folder.getFileName() + ": a folder, not a file; name a file in it");
  }
}
