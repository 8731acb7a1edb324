package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chithi text} and {@code chithi detect} as a user calls them. */
class TextCommandTest {

  private static final String RTF =
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 S\\u7889? 18-KL/TU\\par K\\u7870?T LU\\u7852?N\\par}";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(boolean onTerminal, String... args) {
    InputStream nothing = InputStream.nullInputStream();
    return Main.run(new Console(nothing, out, err, onTerminal, onTerminal, onTerminal, 100), args);
  }

  @Test
  void textIsTheWordsAsAnalysed() throws IOException {
    Path rtf = Files.writeString(folder.resolve("a.rtf"), RTF);
    assertThat(run(false, "text", rtf.toString())).isZero();
    assertThat(out.toString()).isEqualTo("Số 18-KL/TU\nKẾT LUẬN\n");
  }

  @Test
  void detectTellsAFileALine() throws IOException {
    Files.writeString(folder.resolve("a.rtf"), RTF);
    Files.writeString(folder.resolve("b.txt"), "KẾT LUẬN\nSố -KL/TU\n");
    assertThat(run(false, "detect", folder.toString())).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "file\tformat\tencoding\tpages\tkind\tnumber\tnotices",
            "a.rtf\tapplication/rtf\t\t\tKET_LUAN\t18-KL/TU\t",
            "b.txt\ttext/plain\tUTF-8\t\tKET_LUAN\t-KL/TU\tNUMBER_BLANK");
  }

  @Test
  void detectListsTheFactsForPeople() throws IOException {
    Path rtf = Files.writeString(folder.resolve("a.rtf"), RTF);
    assertThat(run(true, "detect", rtf.toString())).isZero();
    assertThat(out.toString()).contains("format", "Rich Text (.rtf)", "pages     -");
  }
}
