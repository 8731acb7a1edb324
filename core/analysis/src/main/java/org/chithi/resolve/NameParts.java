package org.chithi.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;
import org.chithi.text.Ordinal;
import org.chithi.text.RomanNumeral;

/**
 * The identity of a document that is cited by name: the plenum or congress whose resolution it is,
 * else its name as it is called.
 */
final class NameParts {

  /** The name under which a plenum stands in the place of a number, {@code Hội nghị 6}. */
  static final String PLENUM = "Hội nghị ";

  private static final String CONGRESS = "Đại hội";

  /** What the resolution of a national congress is called, one each term. */
  static final SymbolParts CONGRESS_RESOLUTION =
      new SymbolParts("TW", "NQ", "NQ", CONGRESS, Optional.empty());

  private static final Pattern MEETING =
      Pattern.compile(
          "(?:hội nghị|trung ương|tw|tư|t\\.ư\\.?)(?: đảng)? ?(?:lần thứ )?(?<ordinal>mười một"
              + "|mười hai|mười ba|mười bốn|mười lăm|mười sáu|nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy"
              + "|tám|chín|mười|\\d{1,2}|[ivx]{1,5})(?![\\p{L}\\d])(?: ?\\((?<part>lần (?:hai|\\d))\\))?");
  private static final Pattern MEMBER = Pattern.compile("(?:[ivxl]{1,6}|\\d{1,2})\\)?");
  private static final Pattern EDITION =
      Pattern.compile(
          ",? ?\\(?(?:sửa đổi)?\\)?,? ?(?:ngày \\d{1,2}[ /.-](?:tháng )?\\d{1,2}[ /.-])?(?:năm )?"
              + "(?<year>(?:19|20)\\d\\d)$");
  private static final int MOST_BACK = 8;

  private final CitationSheet sheet;

  NameParts(CitationSheet sheet) {
    this.sheet = sheet;
  }

  /** The parts of a named mention. */
  Optional<SymbolParts> of(int item) {
    CitationSheet.Item mention = sheet.items().get(item);
    Optional<DocumentKind> kind = mention.citation().reference().kind();
    String key = Folding.key(mention.words());
    if (isCongress(mention)) {
      return Optional.of(congress(mention, kind));
    }
    Optional<String> plenum = plenum(key, item);
    if (plenum.isPresent()) {
      return Optional.of(parts("TW", kind, plenum.get()));
    }
    return kind.filter(NameParts::goesByName).map(it -> named(it, mention.words()));
  }

  /** Statute, constitution, law and ordinance go by their names; others only near a number. */
  private static boolean goesByName(DocumentKind kind) {
    return switch (kind) {
      case DIEU_LE, HIEN_PHAP, LUAT, PHAP_LENH, QUY_CHE, QUY_DINH -> true;
      case NGHI_QUYET,
          CHI_THI,
          KET_LUAN,
          QUYET_DINH,
          HUONG_DAN,
          THONG_BAO,
          THONG_TRI,
          THONG_CAO,
          BAO_CAO,
          KE_HOACH,
          CHUONG_TRINH,
          DE_AN,
          TO_TRINH,
          CONG_VAN,
          BAN_SAO,
          NGHI_DINH,
          THONG_TU,
          LENH,
          KHAC ->
          false;
    };
  }

  private static boolean isCongress(CitationSheet.Item mention) {
    return mention
        .citation()
        .reference()
        .issuer()
        .filter(name -> Folding.key(name).startsWith("đại hội"))
        .isPresent();
  }

  private static SymbolParts congress(CitationSheet.Item mention, Optional<DocumentKind> kind) {
    String body = Folding.key(mention.citation().reference().issuer().orElseThrow());
    String scope =
        body.contains("tỉnh") || body.contains("thành phố")
            ? "TU"
            : body.contains("huyện") || body.contains("quận") || body.contains("thị xã")
                ? "HU"
                : body.contains("đảng bộ") ? "ĐU" : "TW";
    return parts(scope, kind, CONGRESS);
  }

  /** The plenum in the words, or that of the member of the list before it. */
  private Optional<String> plenum(String key, int item) {
    Matcher meeting = MEETING.matcher(key);
    boolean member = MEMBER.matcher(key).matches();
    if (meeting.find()) {
      String part = meeting.group("part") == null ? "" : " " + meeting.group("part");
      return ordinal(meeting.group("ordinal"))
          .map(number -> PLENUM + number + part.replace("hai", "2"));
    }
    if (member && !key.chars().allMatch(Character::isDigit)) {
      return before(item);
    }
    return member ? Optional.of(PLENUM + key) : Optional.empty();
  }

  private Optional<String> before(int item) {
    for (int i = item - 1; i >= 0 && i > item - MOST_BACK; i--) {
      Matcher meeting = MEETING.matcher(Folding.key(sheet.items().get(i).words()));
      if (meeting.find()) {
        return ordinal(meeting.group("ordinal")).map(number -> PLENUM + number);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> ordinal(String words) {
    int value =
        Character.isDigit(words.charAt(0))
            ? Integer.parseInt(words)
            : Math.max(Ordinal.value(words), RomanNumeral.value(words.toUpperCase(Locale.ROOT)));
    return value > 0 ? Optional.of(value) : Optional.empty();
  }

  private static SymbolParts named(DocumentKind kind, String words) {
    String name = words.replaceAll("[/@\\[\\]]", " ").replaceAll(" +", " ").strip();
    Matcher edition = EDITION.matcher(name);
    Optional<String> year = edition.find() ? Optional.of(edition.group("year")) : Optional.empty();
    String bare = year.isPresent() ? name.substring(0, edition.start()).strip() : name;
    boolean statute = kind == DocumentKind.DIEU_LE && Folding.key(bare).startsWith("điều lệ đảng");
    boolean state =
        kind == DocumentKind.LUAT
            || kind == DocumentKind.HIEN_PHAP
            || kind == DocumentKind.PHAP_LENH;
    String known = statute ? "Điều lệ Đảng" : kind == DocumentKind.HIEN_PHAP ? "Hiến pháp" : bare;
    return new SymbolParts(
        state ? "QH" : statute ? "TW" : "VN", kind.name(), kind.name(), first(known), year);
  }

  /** A name must not look like a number. */
  private static String first(String name) {
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "- " + name : name;
  }

  private static SymbolParts parts(String scope, Optional<DocumentKind> kind, String name) {
    String type = kind.map(SymbolParts::codeOf).orElse("NQ");
    return new SymbolParts(scope, type, type, name, Optional.empty());
  }
}
