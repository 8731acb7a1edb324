package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.text.SourceText;
import org.chithi.text.TextEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

  @TempDir private Path folder;

  @Test
  void aFileIsItsWordsAndWhereTheyCameFrom() throws IOException {
    SourceText read = new SourceReader().read(Files.writeString(folder.resolve("a.md"), "abc"));
    assertThat(read.text()).isEqualTo("abc");
    assertThat(read.source().name()).contains("a.md");
    assertThat(read.source().mediaType()).isEqualTo("text/markdown");
    assertThat(read.source().encoding()).contains(TextEncoding.UTF_8);
    assertThat(read.source().sha256())
        .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void whatCannotBeReadIsRefusedByNameWithARemedy() {
    assertRefused("%PDF-1.7\n", Reason.BROKEN);
    assertRefused("PK\u0003\u0004", Reason.ARCHIVE);
    assertRefused("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Reason.BROKEN);
    assertRefused("\u0089PNG\r\n", Reason.IMAGE);
    assertRefused("\0\0\0", Reason.NOT_TEXT);
  }

  private static void assertRefused(String bytes, Reason reason) {
    ByteArrayInputStream stream =
        new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> new SourceReader().read(stream, "x.bin"))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("x.bin: " + reason.words());
  }

  @Test
  void aRichTextIsRead() throws IOException {
    byte[] rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 K\\u7871?t lu\\u7853?n\\par}"
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(new SourceReader().read(new ByteArrayInputStream(rtf), "a.txt").text().strip())
        .isEqualTo("Kết luận");
  }

  @Test
  void hardSpacesOfWebPagesInPlainTextAreSpaces() throws IOException {
    byte[] text = "Số:&nbsp;45/KH-UBND của A&B".getBytes(StandardCharsets.UTF_8);
    assertThat(new SourceReader().read(new ByteArrayInputStream(text), "a.txt").text())
        .isEqualTo("Số:\u00A045/KH-UBND của A&B");
  }

  @Test
  void absentFilesAndFoldersAreNamedWithoutTheirPath() {
    assertThatThrownBy(() -> new SourceReader().read(folder.resolve("none.txt")))
        .hasMessage("none.txt: no such file; check the path");
    assertThatThrownBy(() -> new SourceReader().read(folder))
        .hasMessage(folder.getFileName() + ": a folder, not a file; name a file in it");
  }
}
