package org.chithi.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.Bodies;
import org.chithi.model.Directive;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Level;
import org.chithi.model.Provinces;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Reads where a document belongs: from its head, then from the place before its date, then from its
 * text, where one province alone is named as its own.
 */
final class HomePlaceReader {

  private record Cue(String level, boolean head) {}

  private static final PhraseTable<Cue> PROVINCE_CUES = cues("province");
  private static final PhraseTable<Cue> DISTRICT_CUES = cues("district");
  private static final PhraseTable<Cue> BODY_CUES = cues("body");
  private static final List<String> OTHERS =
      TermTable.rows(HomePlaceReader.class, "place-others.tsv").stream()
          .map(row -> Folding.key(row.cell("words")))
          .toList();

  private static final int LONGEST_NAME = 4;
  private static final int FARTHEST_OTHER = 16;

  private HomePlaceReader() {}

  /** Where a directive belongs. */
  static HomePlaces read(Directive directive) {
    Letterhead head = directive.letterhead();
    Optional<Level> level = head.issuer().flatMap(Issuer::level);
    String top = top(directive);
    if (level.filter(it -> it == Level.CENTRAL).isPresent()) {
      return new HomePlaces(Optional.empty(), Optional.empty(), body(top));
    }
    Optional<String> province =
        Provinces.ofBodies(top)
            .or(() -> head.place().flatMap(Provinces::named).filter(it -> isProvince(level)))
            .or(() -> sole(provincesIn(directive.text())));
    boolean local = level.filter(it -> it != Level.PROVINCE).isPresent();
    Optional<String> district =
        sole(namesIn(top, DISTRICT_CUES, true))
            .or(() -> local ? sole(namesIn(directive.text(), DISTRICT_CUES, false)) : none());
    return new HomePlaces(
        province, district.filter(it -> Provinces.named(it).isEmpty()), body(top));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static boolean isProvince(Optional<Level> level) {
    return level.filter(it -> it == Level.PROVINCE).isPresent();
  }

  /** The words of the head: masthead, title, issuer, signature. */
  private static String top(Directive directive) {
    Letterhead head = directive.letterhead();
    StringBuilder top = new StringBuilder();
    head.superior().ifPresent(name -> top.append(name).append('\n'));
    head.issuer().ifPresent(issuer -> top.append(issuer.name()).append('\n'));
    head.title().ifPresent(title -> top.append(title).append('\n'));
    directive
        .section(SectionRole.HEADER)
        .map(Section::span)
        .map(directive::words)
        .ifPresent(
            words ->
                words.lines().map(Bodies::ordinaryCase).forEach(it -> top.append(it).append('\n')));
    return top.toString();
  }

  /** The provinces that a text names as its own. */
  private static Set<String> provincesIn(String text) {
    String key = Folding.key(text);
    Set<String> found = new HashSet<>();
    for (Match<Cue> cue : PROVINCE_CUES.in(key, 0, key.length())) {
      int name = Provinces.afterLevel(key, cue.end() + 1);
      if (name < text.length() && Character.isUpperCase(text.charAt(name))) {
        Provinces.at(key, name)
            .filter(it -> !isOther(key, cue.start()))
            .ifPresent(it -> found.add(it.phrase()));
      }
    }
    return found;
  }

  /** Whether the words before a cue speak of somebody else: {@code kinh nghiệm của tỉnh ...}. */
  private static boolean isOther(String key, int start) {
    String before = key.substring(Math.max(0, start - FARTHEST_OTHER), start);
    return OTHERS.stream().anyMatch(before::contains);
  }

  private static Set<String> namesIn(String text, PhraseTable<Cue> cues, boolean head) {
    String key = Folding.key(text);
    Set<String> found = new HashSet<>();
    for (Match<Cue> cue : cues.in(key, 0, key.length())) {
      if ((cue.meaning().head || !head) && (head || !isOther(key, cue.start()))) {
        nameAt(text, Provinces.afterLevel(key, cue.end() + 1) - 1).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Up to four capitalised syllables at a place: {@code Thạch Khê}. */
  private static Optional<String> nameAt(String text, int from) {
    int end = from;
    for (int i = 0; i < LONGEST_NAME; i++) {
      int start = end + 1;
      boolean capital =
          start < text.length()
              && text.charAt(end) == ' '
              && Character.isUpperCase(text.charAt(start));
      if (!capital) {
        break;
      }
      end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    return end > from + 1
        ? Optional.of(ordinaryCase(text.substring(from + 1, end)))
        : Optional.empty();
  }

  /** A name that is printed in capitals as it is written otherwise: {@code Thạch Khê}. */
  private static String ordinaryCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return Stream.of(name.split(" "))
        .map(it -> it.charAt(0) + it.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** The name of a committee behind {@code Đảng ủy} in the head: {@code xã Gia Viễn}. */
  private static Optional<String> body(String top) {
    String key = Folding.key(top);
    return BODY_CUES.in(key, 0, key.length()).stream()
        .filter(cue -> cue.end() < top.length() && top.charAt(cue.end()) == ' ')
        .map(
            cue ->
                cue.phrase().replaceFirst("Đảng (?:ủy|bộ) ?", "")
                    + " "
                    + top.substring(cue.end() + 1, lineEnd(top, cue.end())))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= 80 && isBodyName(name))
        .findFirst();
  }

  private static boolean isBodyName(String name) {
    String key = Folding.key(name);
    return List.of("xã ", "phường ", "thị trấn ", "đặc khu ").stream().anyMatch(key::startsWith)
        || Character.isUpperCase(name.charAt(0));
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "\n,;.()/{}<>[]\"“:*|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * The place that the words of an issuer name, {@code Ban Thường vụ Tỉnh ủy Quảng Ninh}; empty if
   * they leave it to the document they stand in.
   */
  static Optional<String> named(String issuer) {
    Optional<String> province = Provinces.ofBodies(issuer);
    if (province.isPresent()) {
      return province;
    }
    String key = Folding.key(issuer);
    for (String level : List.of("huyện ", "quận ", "thị xã ", "xã ", "phường ", "đặc khu ")) {
      int at = key.lastIndexOf(level);
      if (at >= 0 && !key.startsWith("ủy", at + level.length())) {
        return nameAt(issuer, at + level.length() - 1).map(name -> level + name);
      }
    }
    return sole(namesIn(issuer, DISTRICT_CUES, true)).or(() -> body(issuer));
  }

  /** The only one of a set; empty for none or several. */
  private static Optional<String> sole(Set<String> names) {
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  private static PhraseTable<Cue> cues(String level) {
    PhraseTable<Cue> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(Provinces.class, "place-cues.tsv")) {
      if (row.cell("level").equals(level)) {
        String where = row.cell("where").toLowerCase(Locale.ROOT);
        table.put(row.cell("words"), new Cue(level, where.equals("head")));
      }
    }
    return table;
  }
}
