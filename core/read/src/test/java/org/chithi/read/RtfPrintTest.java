package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Rich Text does not print in the run of its text is not read. */
class RtfPrintTest {

  private static SourceText read(String body) throws IOException {
    String rtf = "{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0 Arial;}{\\f1 .VnTimeH;}}\\f0 " + body + "}";
    return new SourceReader().read(rtf.getBytes(StandardCharsets.ISO_8859_1), "a.rtf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mot {\\deleted hai }ba|mot ba",
        "mot {\\deleted\\revauthdel1 h{\\b a}\\u7897?i\\'e1\\endash\\~}ba|mot ba",
        "mot {\\deleted hai\\par }ba\\par|mot ba",
        "mot \\deleted hai \\deleted0 ba|mot ba",
        "mot {\\mvf hai }ba|mot ba",
        "mot {\\revised hai} ba|mot hai ba",
        "mot \\v hai \\v0 ba|mot ba",
        "mot {\\v hai {\\b xa} \\plain ba}|mot ba",
        "mot {\\v\\b0 hai}{\\v0 ba}|mot ba",
        "mot {\\v hai {\\v0 ba }xa}|mot ba",
        "mot{\\*\\atrfstart 0} hai{\\*\\atrfend 0}{\\*\\atnid A}{\\*\\atnauthor Nguoi}\\chatn"
            + "{\\*\\annotation{\\*\\atnref 0}\\pard\\plain La{\\b  va} la}|mot hai",
        "{\\header \\pard Mat\\par}{\\headerf Mat}{\\footerr\\pard 12\\par}mot hai|mot hai",
        "\\pard{\\header Mat\\par}mot\\b0{\\footer Mat}hai|mothai",
        "mot {\\viewbksp1 hai}|mot hai",
        "{\\deleted\\f1 k\\'d5t }{\\f1 lu\\'cbn}|LUẬN",
        "mot {\\v {\\pict\\bin3 }}\\}hai} ba|mot  ba",
        "mot{\\pict\\bin4 {}}{} ba|mot ba",
        "mot {\\v hai}{\\v xa}} ba|mot",
        "TW{\\super 1} x|TW¹ x",
        "TW{\\super (12)} x|TW¹² x",
        "TW\\up6 2\\up0  x|TW² x",
        "TW{\\super 1{\\nosupersub 2}}|TW¹2",
        "1{\\super th}, TW{\\sub 2}|1th, TW2"
      })
  void onlyPrintedWordsAreRead(String body, String words) throws IOException {
    assertThat(read(body).text().strip()).isEqualTo(words);
  }

  @Test
  void footnotesStayOutAndAreCounted() throws IOException {
    SourceText read =
        read("mot{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} ghi chu\\par} hai\\par");
    assertThat(read.text().strip()).isEqualTo("mot hai");
    assertThat(read.source().losses().footnotes()).isOne();
  }

  @Tag("slow")
  @Test
  void aHundredThousandOpenGroupsAreNoHarm() throws IOException {
    assertThat(read("mot" + "{\\v a".repeat(100_000)).text().strip()).isEqualTo("mot");
  }
}
