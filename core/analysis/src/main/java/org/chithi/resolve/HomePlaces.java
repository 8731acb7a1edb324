package org.chithi.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.Bodies;
import org.chithi.model.Directive;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Level;
import org.chithi.model.Provinces;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.model.Units;
import org.chithi.resolve.IssuerCodes.Extent;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Where a document belongs by its own words: {@code Huyện ủy Định Hóa} under {@code Đảng bộ tỉnh
 * Thái Nguyên}. Read from its head, then from the place before its date, then from its text, where
 * one province alone is named as its own.
 *
 * @param province the province or city under the centre, {@code Thái Nguyên}
 * @param district the district, {@code Định Hóa}
 * @param body the committee with a name of its own, {@code xã Gia Viễn}
 */
record HomePlaces(Optional<String> province, Optional<String> district, Optional<String> body) {

  /** The words before a place. */
  private record Cue(String unit, boolean head) {}

  private static final PhraseTable<Cue> PROVINCE_CUES = cues("province");
  private static final PhraseTable<Cue> CITY_CUES = cues("city");
  private static final PhraseTable<Cue> AREA_CUES = cues("area");
  private static final PhraseTable<Cue> DISTRICT_CUES = cues("district");
  private static final PhraseTable<Cue> BODY_CUES = cues("body");
  private static final PhraseTable<String> OWN_BODIES =
      TermTable.phrases(HomePlaces.class, "own-bodies.tsv", "words");
  private static final List<String> OTHERS =
      TermTable.rows(HomePlaces.class, "place-others.tsv").stream()
          .map(row -> Folding.key(row.cell("words")))
          .toList();

  /** The words that speak of another place stand no farther before it. */
  private static final int FARTHEST_OTHER = 16;

  private static final int LONGEST_BODY = 80;

  HomePlaces {
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(district, "district");
    Objects.requireNonNull(body, "body");
  }

  /** Where a directive belongs. */
  static HomePlaces of(Directive directive) {
    Letterhead head = directive.letterhead();
    Optional<Level> level = head.issuer().flatMap(Issuer::level);
    String header =
        directive.section(SectionRole.HEADER).map(Section::span).map(directive::words).orElse("");
    String top = top(head, header);
    if (level.equals(Optional.of(Level.CENTRAL))) {
      return new HomePlaces(Optional.empty(), Optional.empty(), body(top));
    }
    boolean provincial = level.equals(Optional.of(Level.PROVINCE));
    String text = directive.text();
    Optional<String> province =
        masthead(header)
            .or(() -> Provinces.ofBodies(top))
            .or(() -> head.place().filter(it -> provincial).flatMap(Provinces::named))
            .or(() -> sole(provincesIn(text)))
            .or(() -> level.isEmpty() ? sole(provincesIn(text, CITY_CUES)) : Optional.empty());
    Optional<String> district = sole(districtsIn(top, true));
    if (district.isEmpty() && !provincial) {
      district = sole(districtsIn(text, false));
    }
    return new HomePlaces(
        province,
        district.filter(it -> Provinces.named(it).isEmpty()),
        body(top).or(() -> head.issuer().map(Issuer::name).flatMap(Units::named)));
  }

  /** The province that alone fills a cell of the head: {@code TỈNH NINH BÌNH} under its council. */
  private static Optional<String> masthead(String header) {
    Set<String> found = new HashSet<>();
    for (String cell : header.split("[\\t\\n]")) {
      if (Provinces.afterLevel(Folding.key(cell), 0) > 0) {
        Provinces.named(cell).ifPresent(found::add);
      }
    }
    return sole(found);
  }

  /** The words of the head: masthead, title, issuer, signature. */
  private static String top(Letterhead head, String header) {
    StringBuilder top = new StringBuilder();
    head.superior().ifPresent(name -> top.append(name).append('\n'));
    head.issuer().ifPresent(issuer -> top.append(issuer.name()).append('\n'));
    head.title().ifPresent(title -> top.append(title).append('\n'));
    header.lines().map(Bodies::ordinaryCase).forEach(it -> top.append(it).append('\n'));
    return top.toString();
  }

  /** The provinces that a text names as its own. */
  private static Set<String> provincesIn(String text) {
    return provincesIn(text, PROVINCE_CUES);
  }

  /** The province in which a document holds by its subject, else the only one that this names. */
  static Optional<String> provinceOf(String subject) {
    return sole(provincesIn(subject, AREA_CUES)).or(() -> sole(provincesIn(subject)));
  }

  private static Set<String> provincesIn(String text, PhraseTable<Cue> cues) {
    String key = Folding.key(text);
    Set<String> found = new HashSet<>();
    for (Match<Cue> cue : cues.in(key, 0, key.length())) {
      int name = Provinces.afterLevel(key, cue.end() + 1);
      if (name < text.length() && Character.isUpperCase(text.charAt(name))) {
        Provinces.at(key, name)
            .map(Match::phrase)
            .filter(it -> !isOther(key, cue.start()))
            .filter(it -> cues != CITY_CUES || Provinces.isUnit(cue.meaning().unit, it))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether the words before a cue speak of somebody else: {@code kinh nghiệm của tỉnh ...}. */
  private static boolean isOther(String key, int start) {
    String before = key.substring(Math.max(0, start - FARTHEST_OTHER), start);
    return OTHERS.stream().anyMatch(before::contains);
  }

  /** The districts after a cue; of a head only those cues count that stand in one. */
  private static Set<String> districtsIn(String text, boolean head) {
    String key = Folding.key(text);
    Set<String> found = new HashSet<>();
    for (Match<Cue> cue : DISTRICT_CUES.in(key, 0, key.length())) {
      if (head ? cue.meaning().head : !isOther(key, cue.start())) {
        Units.properName(text, Provinces.afterLevel(key, cue.end() + 1) - 1)
            .map(name -> (cue.meaning().unit + ' ' + name).strip())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The name of a committee in the head: {@code xã Gia Viễn} after {@code Đảng ủy}. */
  private static Optional<String> body(String top) {
    String key = Folding.key(top);
    for (Match<Cue> cue : BODY_CUES.in(key, 0, key.length())) {
      if (cue.end() < top.length() && top.charAt(cue.end()) == ' ') {
        String words = top.substring(cue.end() + 1, lineEnd(top, cue.end()));
        String name = (cue.meaning().unit + ' ' + words).strip();
        boolean named =
            !name.isEmpty()
                && name.length() <= LONGEST_BODY
                && (Units.beginsWithCommune(name) || Character.isUpperCase(name.charAt(0)));
        if (named) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
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
  static Optional<String> ofIssuer(String issuer) {
    return Provinces.ofBodies(issuer)
        .or(() -> Units.named(issuer))
        .or(() -> sole(districtsIn(issuer, true)))
        .or(() -> body(issuer));
  }

  /**
   * Whether an issuer is a place of its own, whatever the house of the text: a company, or a
   * committee that there is once in the country, {@code Đảng ủy Chính phủ}.
   */
  static boolean isOwn(String issuer, Extent extent) {
    boolean sole =
        extent == Extent.BODY
            && IssuerCodes.ofIssuer(issuer)
                .filter(code -> IssuerCodes.extent(code) == Extent.COUNTRY)
                .isPresent();
    return sole || OWN_BODIES.at(Folding.key(issuer), 0).isPresent();
  }

  /** The only one of a set; empty for none or several. */
  private static Optional<String> sole(Set<String> names) {
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  private static PhraseTable<Cue> cues(String level) {
    PhraseTable<Cue> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(Provinces.class, "place-cues.tsv")) {
      if (row.cell("level").equals(level)) {
        table.put(row.cell("words"), new Cue(row.cell("unit"), row.cell("where").equals("head")));
      }
    }
    return table;
  }
}
