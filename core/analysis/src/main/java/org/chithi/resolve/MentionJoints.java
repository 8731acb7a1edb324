package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/** The words that join the members of a list: {@code A, B và các C}. */
final class MentionJoints {

  private static final List<String> JOINTS = words("joint");
  private static final List<String> OPENERS = words("opener");
  private static final Set<String> GAPS = gaps();
  private static final PhraseTable<String> TABLE = table();

  private MentionJoints() {}

  /** Whether nothing but a comma or a joint stands between two mentions, and an opener after it. */
  static boolean join(String between) {
    int start = 0;
    while (start < between.length()
        && (between.charAt(start) <= ' ' || between.charAt(start) == ',')) {
      start++;
    }
    return GAPS.contains(Folding.key(CitationSheet.oneLine(between.substring(start))));
  }

  /** The names that some words list, as keys: {@code Quốc hội, Chính phủ và Mặt trận}. */
  static List<String> parted(String words) {
    String key = Folding.key(words);
    List<String> parts = new ArrayList<>(2);
    int from = 0;
    for (Match<String> joint : TABLE.in(key, 0, key.length())) {
      add(parts, key, from, joint.start());
      from = joint.end();
    }
    add(parts, key, from, key.length());
    return parts;
  }

  private static void add(List<String> parts, String key, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || key.charAt(i) == ',') {
        String part = key.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
  }

  /** A text without the opener at its end: {@code Luật Đất đai số}. */
  static String withoutOpener(String key) {
    String bare = withoutSigns(key);
    for (String opener : OPENERS) {
      if (bare.endsWith(' ' + opener)) {
        return withoutSigns(bare.substring(0, bare.length() - opener.length()));
      }
    }
    return bare;
  }

  private static String withoutSigns(String key) {
    int end = key.length();
    while (end > 0 && " ,:".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    return key.substring(0, end);
  }

  private static List<String> words(String use) {
    return TermTable.rows(MentionJoints.class, "joints.tsv").stream()
        .filter(row -> row.cell("use").equals(use))
        .map(row -> Folding.key(row.cell("words")))
        .toList();
  }

  private static Set<String> gaps() {
    Set<String> gaps = new HashSet<>(JOINTS);
    gaps.add("");
    for (String opener : OPENERS) {
      gaps.add(opener);
      JOINTS.forEach(joint -> gaps.add(joint + ' ' + opener));
    }
    return Set.copyOf(gaps);
  }

  private static PhraseTable<String> table() {
    PhraseTable<String> table = new PhraseTable<>();
    JOINTS.forEach(joint -> table.put(joint, joint));
    return table;
  }
}
