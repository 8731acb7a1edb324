package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The locale of the process changes nothing; no other test runs while it is another one. */
@Tag("slow")
@Isolated
class LocalesTest {

  @Test
  void localesDoNotMatter() {
    Locale before = Locale.getDefault();
    List<List<String>> shapes = InvariantsTest.directives().map(LocalesTest::shape).toList();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "vi-VN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(InvariantsTest.directives().map(LocalesTest::shape).toList()).isEqualTo(shapes);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> shape(String text) {
    return InvariantsTest.shape(InvariantsTest.parse(text));
  }
}
