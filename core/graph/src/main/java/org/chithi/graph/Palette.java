package org.chithi.graph;

import java.util.Optional;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.resolve.RegisteredDocument;

/** Colours of kinds and relations, distinguishable with red-green colour blindness. */
final class Palette {

  private static final String OTHER = "#d9d9d9";

  private Palette() {}

  /** The colour of a document by its kind. */
  static String of(RegisteredDocument node) {
    return of(node.kind());
  }

  static String of(Optional<DocumentKind> kind) {
    return kind.map(Palette::of).orElse(OTHER);
  }

  private static String of(DocumentKind kind) {
    return switch (kind) {
      case NGHI_QUYET -> "#f4a582";
      case CHI_THI -> "#fddb6d";
      case KET_LUAN -> "#92c5de";
      case QUYET_DINH -> "#b8e186";
      case QUY_DINH, QUY_CHE, DIEU_LE -> "#80cdc1";
      case HUONG_DAN -> "#c2a5cf";
      case THONG_BAO, THONG_TRI, THONG_CAO -> "#dfc27d";
      case KE_HOACH, CHUONG_TRINH, DE_AN -> "#f1b6da";
      case LUAT, HIEN_PHAP, PHAP_LENH, NGHI_DINH, THONG_TU, LENH -> "#bababa";
      case BAO_CAO, TO_TRINH, CONG_VAN, BAN_SAO, KHAC -> OTHER;
    };
  }

  /** The colour of an edge by its relation. */
  static String of(Relation relation) {
    return switch (relation) {
      case BASED_ON -> "#4d4d4d";
      case IMPLEMENTS -> "#0571b0";
      case CONTINUES -> "#5e3c99";
      case DISSEMINATES -> "#008837";
      case CONCRETISES, GUIDES -> "#01857a";
      case REVIEWS -> "#b35806";
      case AMENDS, REPLACES, REPEALS -> "#ca0020";
      case ISSUES, COPIES -> "#8c510a";
      case FOLLOWS -> "#74add1";
      case WITHIN_TITLE, MENTIONS -> "#969696";
    };
  }
}
