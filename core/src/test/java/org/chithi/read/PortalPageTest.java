package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as portals write them. */
class PortalPageTest {

  private static SourceText read(String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new SourceReader().read(new ByteArrayInputStream(bytes), "a.html");
  }

  @Test
  void aDocumentInAFormThatHoldsTheWholePageIsRead() throws IOException {
    SourceText read =
        read(
            "<html><body><form id='aspnetForm'><nav>Trang chủ</nav><p>"
                + "Kết luận ".repeat(200)
                + "</p><select><option>Năm</option></select></form></body></html>");
    assertThat(read.text().strip()).isEqualTo("Kết luận ".repeat(200).strip());
    assertThat(read.source().losses().surroundings()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- saved from url=(0014)http://a.vn/ -->\n<html><body><p>Kết luận</p>",
        "<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><body><p>Kết luận</p></body></html>",
        "<head><title>Trang</title></head><body><p>Kết luận</p></body>"
      })
  void aPageMayStartInSeveralWays(String page) throws IOException {
    SourceText read = read(page);
    assertThat(read.source().mediaType()).isEqualTo("text/html");
    assertThat(read.text().strip()).isEqualTo("Kết luận");
  }
}
