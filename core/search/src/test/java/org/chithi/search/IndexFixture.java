package org.chithi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;

/** Indexes of the test corpus and of a directive written for one purpose. */
final class IndexFixture {

  /** A directive in which each section has words of its own. */
  static final String DIRECTIVE =
      """
      TỈNH ỦY VÂN SƠN	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 18-KL/TU	Vân Sơn, ngày 30 tháng 3 năm 2016

      KẾT LUẬN
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về giám sát và phản biện xã hội của Mặt trận Tổ quốc
      -----

      Sau 2 năm thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy kết luận:

      I. TÌNH HÌNH
      Uỷ ban nhân dân các cấp đã phối hợp tốt. Việc hoà giải ở cơ sở có kết quả.

      II. NGUYÊN NHÂN
      Một số cấp uỷ chưa quan tâm; kỹ thuật còn lạc hậu, cán bộ thiếu kinh nghiệm.

      III. NHIỆM VỤ, GIẢI PHÁP
      1. Đẩy mạnh phản biện xã hội theo Quyết định số 217-QĐ/TW.
      2. MTTQ chủ trì giám sát; Đảng bộ các huyện lãnh đạo chặt chẽ.

      Nơi nhận:
      - Ban Bí thư Trung ương Đảng,
      - Lưu Văn phòng.

      T/M BAN THƯỜNG VỤ
      BÍ THƯ

      Trần Văn Mẫu
      """;

  private IndexFixture() {}

  /** A directive as the program puts it in. */
  static IndexedDocument document(String id, String words) {
    Directive directive = new DirectiveParser().parse(SourceText.of(words));
    Citations citations = new CitationFinder().find(directive);
    return IndexedDocument.of(id, directive, citations, DirectiveJson.toLine(directive, citations));
  }

  /** An index of the directive above and all of the test corpus. */
  static DirectiveIndex open(Path folder) {
    try {
      DirectiveIndex index = DirectiveIndex.open(folder);
      index.add(document("18-kl-tu.txt", DIRECTIVE));
      for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
        index.add(document(text.getKey(), text.getValue()));
      }
      index.commit();
      return index;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Each section that is found. */
  static List<SearchHit> hits(DirectiveIndex index, String query) {
    return search(index, SearchRequest.query(query).eachSection().first(100)).hits();
  }

  static SearchResult search(DirectiveIndex index, SearchRequest request) {
    try {
      return index.search(request);
    } catch (IOException | InvalidQueryException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
