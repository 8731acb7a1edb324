package org.chithi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends syllables that a PDF tore apart inside their rhyme: {@code ĐIỀ U KHO ẢN} is "ĐIỀU KHOẢN".
 * Only where one piece is no syllable that Vietnamese has and both together are one.
 */
public final class TornSyllables {

  /** A piece, a space and a short piece. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<first>\\p{L}{2,6}) (?=(?<second>\\p{L}{1,4})(?![\\p{L}\\p{N}]))");

  private static final Pattern VOWEL = Pattern.compile("[aăâeêioôơuưy]");
  private static final Pattern MARK = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  /** The syllables of Vietnamese that start with a vowel. */
  private static final Set<String> OPEN =
      Set.of(
          ("a à á ả ạ ác ách ạch ai ái ải am ám ảm an án ang áng anh ánh ảnh ao áo ảo ào áp"
                  + " át ạt au áu ay áy ăn ắng ẳng ắt ẵm âm ấm ẩm ầm ẫm ậm ân ấn ẩn âng ấp ập ất âu"
                  + " ấu ẩu ẫu ậu ấy ầy ẩy e è é ẻ em én eo éo ép ẹp ê ế ề êm ếm ếch ềnh i ì í ỉ ị"
                  + " ích ịch im ỉm in ín inh ình ít ịt iu ỉu ỉa ìa o ò ó ỏ ọ oa oà òa oách oai oái"
                  + " oải oan oán oản oàn oang oanh oành oánh oát oăm oằn oắt oe óc ọc oi òi ói ỏi om"
                  + " òm ỏm ong òng óng ỏng óp ọp ót ô ồ ố ổ ỗ ộ ốc ộc ôi ồi ối ổi ôm ồm ốm ổm ôn ồn"
                  + " ổn ộn ông ống ổng ốp ộp ốt ột ơ ờ ớ ở ỡ ợ ơi ời ới ởi ơn ớn ờm ỡm ớp ớt u ù ú ủ"
                  + " ụ ua úa ùa ụa uẩn uân uất uây uế uể uề uệ úi ủi um ùm úm un ùn ủn ung ùng úng"
                  + " ủng uốn uống uổng uông uôm út ụt úp ụp uy ủy uỷ úy uý ụy uỵ uyên uyển uyn ư ừ ứ"
                  + " ử ự ưa ứa ừa ựa ức ực ưng ừng ứng ửng ươm ướm ươn ườn ưỡn ương ướng ước ướt ượt"
                  + " ưu ừu y ỳ ý ỷ ỵ yêm yếm yểm yên yến yêng yết yêu yếu yểu")
              .split(" "));

  private TornSyllables() {}

  /** The line with its torn syllables mended. */
  public static String mended(String line) {
    Matcher pair = PAIR.matcher(line);
    StringBuilder mended = new StringBuilder(line.length());
    int copied = 0;
    while (pair.find()) {
      if (isTorn(pair.group("first"), pair.group("second"))) {
        mended.append(line, copied, pair.end() - 1);
        copied = pair.end();
      }
    }
    return copied == 0 ? line : mended.append(line, copied, line.length()).toString();
  }

  private static boolean isTorn(String first, String second) {
    String left = first.toLowerCase(Locale.ROOT);
    String right = second.toLowerCase(Locale.ROOT);
    boolean sameCase =
        Character.isUpperCase(first.charAt(first.length() - 1))
            == Character.isUpperCase(second.charAt(0));
    boolean open = VOWEL.matcher(bare(right)).lookingAt();
    boolean leftIsNone = VOWEL.matcher(bare(left)).find() && !Syllables.isSyllable(left);
    boolean rightIsNone = open ? !OPEN.contains(right) : !Syllables.isSyllable(right);
    return sameCase
        && (open ? leftIsNone || rightIsNone : leftIsNone && rightIsNone)
        && Syllables.isSyllable(left + right);
  }

  /** Without the mark of the tone. */
  private static String bare(String syllable) {
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    return Normalizer.normalize(MARK.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }
}
