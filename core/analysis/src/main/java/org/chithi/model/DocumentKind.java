package org.chithi.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * The type of a document. The codes are the Vietnamese terms without marks, because their English
 * translations are ambiguous (quyết định, quy định, quy chế). Source: Quy định 399-QĐ/TW for the
 * party's types, Nghị định 30/2020/NĐ-CP for the state's.
 *
 * @since 0.1.0
 */
public enum DocumentKind {
  /** Nghị quyết. */
  NGHI_QUYET,
  /** Chỉ thị. */
  CHI_THI,
  /** Kết luận. */
  KET_LUAN,
  /** Quyết định. */
  QUYET_DINH,
  /** Quy định. */
  QUY_DINH,
  /** Quy chế. */
  QUY_CHE,
  /** Hướng dẫn. */
  HUONG_DAN,
  /** Thông báo, a Thông báo kết luận too. */
  THONG_BAO,
  /** Thông tri. */
  THONG_TRI,
  /** Thông cáo. */
  THONG_CAO,
  /** Báo cáo. */
  BAO_CAO,
  /** Kế hoạch. */
  KE_HOACH,
  /** Chương trình, a Chương trình hành động too. */
  CHUONG_TRINH,
  /** Đề án. */
  DE_AN,
  /** Tờ trình. */
  TO_TRINH,
  /** Công văn. */
  CONG_VAN,
  /** Bản sao. */
  BAN_SAO,
  /** Điều lệ. */
  DIEU_LE,
  /** Hiến pháp. */
  HIEN_PHAP,
  /** Luật, a Bộ luật too. */
  LUAT,
  /** Pháp lệnh. */
  PHAP_LENH,
  /** Nghị định. */
  NGHI_DINH,
  /** Thông tư. */
  THONG_TU,
  /** Lệnh. */
  LENH,
  /** Any other type, such as a Công điện or a Lời kêu gọi. */
  KHAC;

  private static final Map<String, DocumentKind> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, kind -> kind));

  private static final Map<DocumentKind, String> NAMES = names();

  /** The type with a code of the tables; {@link #KHAC} for a code that has no type of its own. */
  public static DocumentKind ofCode(String code) {
    return BY_CODE.getOrDefault(code, KHAC);
  }

  /** The name as printed in running text, {@code Nghị quyết}. */
  public String printedName() {
    return NAMES.getOrDefault(this, name());
  }

  /**
   * The names of {@code kinds.tsv} that are the code with marks, {@code Luật} and not {@code Bộ
   * luật}, and those of {@code other-kinds.tsv}.
   */
  private static Map<DocumentKind, String> names() {
    Map<DocumentKind, String> names = new EnumMap<>(DocumentKind.class);
    for (TermTable.Row row : TermTable.rows(DocumentKind.class, "kinds.tsv")) {
      String name = row.cell("printed_name");
      String code = Folding.bare(name).toUpperCase(Locale.ROOT).replace(' ', '_');
      if (code.equals(row.cell("kind")) && BY_CODE.containsKey(code)) {
        names.put(valueOf(code), name);
      }
    }
    for (TermTable.Row row : TermTable.rows(DocumentKind.class, "other-kinds.tsv")) {
      names.put(valueOf(row.cell("kind")), row.cell("name"));
    }
    return Collections.unmodifiableMap(names);
  }
}
