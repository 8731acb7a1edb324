package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a page are read as a browser shows them. */
class PageTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>ngày 9 tháng 4 năm\\n2024</p>|ngày 9 tháng 4 năm 2024",
        "<table><tr><td><p>PHÓ BÍ\\r\\nTHƯ</p></td><td>Lò Thị\\nSen</td></tr></table>"
            + "|PHÓ BÍ  THƯ\\tLò Thị Sen",
        "<table><tr><td>1</td><td><p>Chỉ thị</p><p>số 9-CT/HU</p></td><td>04/3/2024</td></tr></table>"
            + "|1\\tChỉ thị số 9-CT/HU\\t04/3/2024",
        "<table><tr><td><p>TỈNH ỦY</p><p>Lò Thị Sen</p></td><td>HUYỆN ỦY</td><td>THỊ ỦY</td></tr>"
            + "</table>|TỈNH ỦY\\nLò Thị Sen\\nHUYỆN ỦY\\nTHỊ ỦY",
        "<p>PHÓ BÍ THƯ<br>\\nLò Thị Sen</p>|PHÓ BÍ THƯ\\nLò Thị Sen",
        "<pre>PHÓ BÍ THƯ\\nLò Thị Sen</pre>|PHÓ BÍ THƯ\\nLò Thị Sen",
        "<div style='white-space: pre-wrap'>PHÓ BÍ THƯ\\nLò Thị Sen</div>|PHÓ BÍ THƯ\\nLò Thị Sen",
        "<p>9-CT/TW<sup>1</sup> và<sup><a href='#n'>[12]</a></sup>|9-CT/TW¹ và¹²",
        "<p>5 m<sup>2</sup>, 1<sup>st</sup>, H<sub>2</sub>O</p>|5 m², 1st, H2O"
      })
  void aPageIsReadAsItIsShown(String body, String read) throws IOException {
    String page =
        "<html><body>" + body.replace("\\n", "\n").replace("\\r", "\r") + "</body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(new SourceReader().read(bytes, "a.html").text().strip())
        .isEqualTo(read.replace("\\n", "\n").replace("\\t", "\t"));
  }
}
