package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.runner.JUnitCore;

/** The tokens of Vietnamese text. */
class VietnameseAnalyzerTest {

  @ParameterizedTest
  @CsvSource({
    "Uỷ ban nhân dân, ủy ban nhân dân",
    "hoà giải, HÒA GIẢI",
    "kỹ thuật, kĩ thuật",
    "Ðảng bộ, Đảng bộ",
    "217-QĐ/TW, '217 qđ, tw'"
  })
  void spellingsOfOneTextGiveOneRowOfTokens(String one, String other) throws IOException {
    for (Form form : Form.values()) {
      assertThat(tokens(new VietnameseAnalyzer(form), one))
          .isNotEmpty()
          .isEqualTo(tokens(new VietnameseAnalyzer(form), other))
          .isEqualTo(
              tokens(new VietnameseAnalyzer(form), Normalizer.normalize(one, Normalizer.Form.NFD)));
    }
  }

  @Test
  void eachFormHasItsTokens() throws IOException {
    assertThat(tokens(new VietnameseAnalyzer(), "phản biện xã hội"))
        .containsExactly("phan\u0309", "biên\u0323", "xa\u0303", "hôi\u0323");
    assertThat(tokens(new VietnameseAnalyzer(Form.PAIRS), "Phản biện, xã"))
        .containsExactly("phan\u0309 biên\u0323", "biên\u0323 xa\u0303");
    assertThat(tokens(new VietnameseAnalyzer(Form.BARE_SYLLABLES), "Đường lối Đảng"))
        .containsExactly("duong", "loi", "dang");
    assertThat(tokens(new VietnameseAnalyzer(Form.BARE_PAIRS), "kỹ thuật số"))
        .containsExactly("ki thuat", "thuat so");
  }

  @Test
  void offsetsAreThoseOfTheLettersAsWritten() throws IOException {
    String text = Normalizer.normalize("Uỷ ban, NHÂN dân", Normalizer.Form.NFD);
    try (Analyzer analyzer = new VietnameseAnalyzer();
        TokenStream stream = analyzer.tokenStream("", text)) {
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      List<String> words = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        words.add(text.substring(offsets.startOffset(), offsets.endOffset()));
      }
      assertThat(words.stream().map(it -> Normalizer.normalize(it, Normalizer.Form.NFC)))
          .containsExactly("Uỷ", "ban", "NHÂN", "dân");
    }
  }

  @Test
  void otherProgramsFindTheFiltersByName() throws IOException {
    assertThat(TokenFilterFactory.availableTokenFilters())
        .contains(SyllableKeyFilterFactory.NAME, VietnameseFoldFilterFactory.NAME);
    try (Analyzer keys = named(SyllableKeyFilterFactory.NAME);
        Analyzer bare = named(VietnameseFoldFilterFactory.NAME)) {
      assertThat(tokens(keys, "Uỷ ban")).isEqualTo(tokens(new VietnameseAnalyzer(), "ủy ban"));
      assertThat(tokens(bare, "Uỷ ban Đảng")).containsExactly("uy", "ban", "dang");
    }
  }

  @Tag("slow")
  @Test
  void lucenesOwnChecksFindNothing() {
    assertThat(JUnitCore.runClasses(VietnameseAnalyzerChecks.class).getFailures()).isEmpty();
  }

  private static Analyzer named(String filter) throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("standard")
        .addTokenFilter(filter, new HashMap<>())
        .build();
  }

  static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
