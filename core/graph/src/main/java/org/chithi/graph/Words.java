package org.chithi.graph;

import java.util.ArrayList;
import java.util.List;
import org.chithi.cite.Relation;
import org.chithi.resolve.RegisteredDocument;

/** The words of pictures, in the language of the documents. */
final class Words {

  static final String UNDATED = "không rõ ngày";
  static final String LEGEND =
      "Khung liền: có toàn văn; khung đứt: chỉ được viện dẫn. Nét càng đậm, viện dẫn càng nhiều lần.";

  private Words() {}

  /** The name of a level, by its code. */
  static String level(String code) {
    return switch (code) {
      case "CENTRAL" -> "Trung ương";
      case "STATE" -> "Nhà nước";
      case "PROVINCE" -> "Tỉnh";
      case "DISTRICT" -> "Huyện";
      case "COMMUNE" -> "Cơ sở";
      case "CELL" -> "Chi bộ";
      case "MASS" -> "Đoàn thể";
      default -> "Khác";
    };
  }

  static String relation(Relation relation) {
    return switch (relation) {
      case BASED_ON -> "căn cứ";
      case IMPLEMENTS -> "thực hiện";
      case CONTINUES -> "tiếp tục thực hiện";
      case DISSEMINATES -> "quán triệt";
      case CONCRETISES -> "cụ thể hóa";
      case GUIDES -> "hướng dẫn";
      case REVIEWS -> "sơ kết, tổng kết";
      case AMENDS -> "sửa đổi, bổ sung";
      case REPLACES -> "thay thế";
      case REPEALS -> "bãi bỏ";
      case ISSUES -> "ban hành";
      case COPIES -> "sao lục";
      case FOLLOWS -> "theo";
      case WITHIN_TITLE -> "trong trích yếu";
      case MENTIONS -> "nhắc đến";
    };
  }

  /** A document in a few lines. */
  static String of(RegisteredDocument node) {
    List<String> lines = new ArrayList<>(List.of(NodeLabel.of(node)));
    node.date().ifPresent(date -> lines.add(date.toString()));
    node.issuer().ifPresent(lines::add);
    node.title().ifPresent(lines::add);
    lines.add(node.id().toString());
    return String.join("\n", lines);
  }

  /** Words of at most so many units. */
  static String cut(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, longest - 1).strip() + "…";
  }
}
