package org.chithi.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation;
import org.chithi.cite.Relation;
import org.chithi.cite.TitleVerbs;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * What one document is and what it cites, apart from its text: what a {@link Registry} keeps of it.
 * Small enough to hold a corpus of them in memory.
 *
 * @since 0.1.0
 */
public final class CitationSheet {

  /** What issues no rule, but may submit the draft of one. */
  private static final Set<DocumentKind> SUBMITTING =
      EnumSet.of(DocumentKind.TO_TRINH, DocumentKind.BAO_CAO);

  private static final int KEY_UNITS = 12;
  private static final int LONGEST_SENTENCE = 1000;
  private static final int LONGEST_JOINT = 16;

  private final String key;
  private final Optional<String> name;
  private final Letterhead letterhead;
  private final HomePlaces home;
  private final Optional<PartialDate> headDate;
  private final List<Item> items;
  private final OwnIdentity identity;

  private CitationSheet(
      String key,
      Optional<String> name,
      Letterhead letterhead,
      HomePlaces home,
      Optional<PartialDate> headDate,
      List<Item> items) {
    this.key = key;
    this.name = name;
    this.letterhead = letterhead;
    this.home = home;
    this.headDate = headDate;
    this.items = List.copyOf(items);
    this.identity = OwnIdentity.of(this);
  }

  /** The sheet of a directive whose citations are found. */
  public static CitationSheet of(Directive directive, List<Citation> citations) {
    List<Item> items = new ArrayList<>();
    TitleVerbs verbs = new TitleVerbs(directive, citations);
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      items.add(
          new Item(
              citation,
              relation(directive.letterhead(), verbs.relation(citation)),
              oneLine(directive.words(citation.span())),
              citation.subject().map(directive::words).map(CitationSheet::oneLine).orElse(""),
              sentence(directive.text(), citation.span()),
              i + 1 < citations.size() && isJoined(directive, citation, citations.get(i + 1))));
    }
    return new CitationSheet(
        keyOf(directive.text()),
        directive.source().name(),
        directive.letterhead(),
        HomePlaces.of(directive),
        headDate(directive),
        items);
  }

  /** The key of this document: a digest of its text, twelve hexadecimal digits. */
  public String key() {
    return key;
  }

  /** The name of the file or other source, where there is one. */
  public Optional<String> name() {
    return name;
  }

  /** Its head. */
  public Letterhead letterhead() {
    return letterhead;
  }

  HomePlaces home() {
    return home;
  }

  /** The date in its head as far as it is printed. */
  Optional<PartialDate> headDate() {
    return headDate;
  }

  /** The day of a head; the year of a draft that leaves it blank, the adoption of a statute. */
  private static Optional<PartialDate> headDate(Directive directive) {
    Letterhead head = directive.letterhead();
    boolean statute = head.kind().filter(it -> it == DocumentKind.DIEU_LE).isPresent();
    return head.date()
        .map(PartialDate::of)
        .or(
            () ->
                directive
                    .section(SectionRole.HEADER)
                    .map(Section::span)
                    .map(directive::words)
                    .flatMap(words -> HeadDate.last(words, statute)));
  }

  /**
   * The place its own code belongs to, as its own words give it: {@code Định Hóa}, with its
   * province where the words name it, {@code Châu Thành, Long An}. Absent where they leave it open,
   * and for a body of the whole country.
   */
  public Optional<String> place() {
    return identity.jurisdiction().name();
  }

  /** Its identity as far as its own words give it. */
  OwnIdentity identity() {
    return identity;
  }

  /** Its citations, in the order of the text. */
  public List<Item> items() {
    return items;
  }

  /**
   * A citation with its words.
   *
   * @param citation the citation
   * @param relation what the citing document has to do with it; for a citation in the title of
   *     another cited one what that one has to do with it
   * @param words its words on one line
   * @param subject the words of its title or subject; empty if none follow
   * @param sentence the sentence it stands in, at most 1000 units, on one line
   * @param joined whether nothing but a comma or "và" stands between it and the next one
   */
  public record Item(
      Citation citation,
      Relation relation,
      String words,
      String subject,
      String sentence,
      boolean joined) {

    /** Checks that nothing is missing. */
    public Item {
      Objects.requireNonNull(citation, "citation");
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  /** What is submitted with a draft, or reported on, is not issued by that text. */
  private static Relation relation(Letterhead head, Relation read) {
    boolean submits = head.kind().filter(SUBMITTING::contains).isPresent();
    return submits && read == Relation.ISSUES ? Relation.MENTIONS : read;
  }

  private static boolean isJoined(Directive directive, Citation one, Citation next) {
    int gap = next.span().start() - one.span().end();
    return gap > 0
        && gap <= LONGEST_JOINT
        && MentionJoints.join(directive.words(new Span(one.span().end(), next.span().start())));
  }

  /** Words with one space for any white space. */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean space = unit == ' ' || unit >= '\t' && unit <= '\r';
      if (!space) {
        line.append(unit);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** The sentence around a citation; a long one is cut at words, the citation stays inside. */
  private static String sentence(String text, Span span) {
    int from = span.start();
    int room = Math.max(0, LONGEST_SENTENCE - span.length());
    while (from > 0 && span.start() - from < room / 2 && !isSentenceEnd(text, from - 1)) {
      from--;
    }
    int to = Math.min(span.end(), from + LONGEST_SENTENCE);
    while (to < text.length() && to - from < LONGEST_SENTENCE && !isSentenceEnd(text, to)) {
      to++;
    }
    int start = from;
    while (start > 0 && start < span.start() && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start++;
    }
    return oneLine(text.substring(Math.min(start, span.start()), to));
  }

  /** A line end, or a full stop with a space after it. */
  private static boolean isSentenceEnd(String text, int place) {
    char unit = text.charAt(place);
    boolean space = place + 1 == text.length() || text.charAt(place + 1) <= ' ';
    boolean small = place > 1 && text.charAt(place - 1) == 'T' && unit == '.';
    return unit == '\n' || unit == '.' && space && !small;
  }

  /** The key of the sheet of a document with this text. */
  public static String keyOf(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, KEY_UNITS);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
