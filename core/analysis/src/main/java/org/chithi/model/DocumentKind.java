package org.chithi.model;

import java.util.Arrays;

/**
 * The type of a document. The codes are the Vietnamese terms without marks, because their English
 * translations are ambiguous (quyết định, quy định, quy chế). Source: Quy định 399-QĐ/TW for the
 * party's types, Nghị định 30/2020/NĐ-CP for the state's.
 */
public enum DocumentKind {
  /** Nghị quyết. */
  NGHI_QUYET("Nghị quyết"),
  /** Chỉ thị. */
  CHI_THI("Chỉ thị"),
  /** Kết luận. */
  KET_LUAN("Kết luận"),
  /** Quyết định. */
  QUYET_DINH("Quyết định"),
  /** Quy định. */
  QUY_DINH("Quy định"),
  /** Quy chế. */
  QUY_CHE("Quy chế"),
  /** Hướng dẫn. */
  HUONG_DAN("Hướng dẫn"),
  /** Thông báo, a Thông báo kết luận too. */
  THONG_BAO("Thông báo"),
  /** Thông tri. */
  THONG_TRI("Thông tri"),
  /** Thông cáo. */
  THONG_CAO("Thông cáo"),
  /** Báo cáo. */
  BAO_CAO("Báo cáo"),
  /** Kế hoạch. */
  KE_HOACH("Kế hoạch"),
  /** Chương trình, a Chương trình hành động too. */
  CHUONG_TRINH("Chương trình"),
  /** Đề án. */
  DE_AN("Đề án"),
  /** Tờ trình. */
  TO_TRINH("Tờ trình"),
  /** Công văn. */
  CONG_VAN("Công văn"),
  /** Bản sao. */
  BAN_SAO("Bản sao"),
  /** Điều lệ. */
  DIEU_LE("Điều lệ"),
  /** Hiến pháp. */
  HIEN_PHAP("Hiến pháp"),
  /** Luật, a Bộ luật too. */
  LUAT("Luật"),
  /** Pháp lệnh. */
  PHAP_LENH("Pháp lệnh"),
  /** Nghị định. */
  NGHI_DINH("Nghị định"),
  /** Thông tư. */
  THONG_TU("Thông tư"),
  /** Lệnh. */
  LENH("Lệnh"),
  /** Any other type, such as a Công điện or a Lời kêu gọi. */
  KHAC("Khác");

  private final String printedName;

  DocumentKind(String printedName) {
    this.printedName = printedName;
  }

  /** The type with a code of the tables; {@link #KHAC} for a code that has no type of its own. */
  public static DocumentKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(code))
        .findFirst()
        .orElse(KHAC);
  }

  /** The name as printed in running text, {@code Nghị quyết}. */
  public String printedName() {
    return printedName;
  }
}
