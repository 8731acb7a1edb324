package org.chithi.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationTerms;
import org.chithi.cite.Reference;
import org.chithi.model.DocumentKind;
import org.chithi.model.Units;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * The identity of a document that is cited by name: the plenum or congress whose resolution it is,
 * else its name as it is called.
 */
final class NamedDocuments {

  /** What the resolution of a national congress is called, one each term. */
  static final SymbolParts CONGRESS_RESOLUTION =
      congress(UsualName.of("CONGRESS").scope(), Optional.of(DocumentKind.NGHI_QUYET));

  private static final PhraseTable<String> EDITION =
      TermTable.phrases(NamedDocuments.class, "edition-words.tsv", "words");

  private static final PhraseTable<String> OWNERS =
      TermTable.phrases(NamedDocuments.class, "named-owners.tsv", "words", "of");

  /** Kinds that go by their names; others only near a number. */
  private static final Set<DocumentKind> BY_NAME =
      Set.of(
          DocumentKind.DIEU_LE,
          DocumentKind.HIEN_PHAP,
          DocumentKind.LUAT,
          DocumentKind.PHAP_LENH,
          DocumentKind.QUY_CHE,
          DocumentKind.QUY_DINH);

  /** The types of kinds without a code, by the first words of their names. */
  private static final PhraseTable<String> TYPES =
      TermTable.phrases(NamedDocuments.class, "name-types.tsv", "words", "type");

  /** The types whose names are long, and cut where they are written again. */
  private static final Set<String> CUT =
      Set.of(DocumentKind.DIEU_LE.name(), DocumentKind.QUY_CHE.name(), "CHIEN_LUOC", "QUY_HOACH");

  /** The types that are numbered, and cited by their titles too. */
  private static final Set<DocumentKind> TITLED =
      Set.of(DocumentKind.QUY_DINH, DocumentKind.QUY_CHE);

  /** The types of rules that any body may have. */
  private static final Set<String> RULES =
      Set.of(
          DocumentKind.DIEU_LE.name(), DocumentKind.QUY_CHE.name(), DocumentKind.QUY_DINH.name());

  /** The scope of a name that no body is named with. */
  static final String NOBODY = "VN";

  /** Pairs of words that tell a plan from others. */
  private static final int LEAST_PAIRS = 2;

  private static final String OF = ' ' + UsualName.of("OWNER").words() + ' ';

  private static final String NEW = UsualName.of("NEW").words();

  private static final Set<String> GOVERNMENT = Set.of("CP", "TTg", "QH");

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private static final int YEAR = 4;
  private static final int LONGEST_NOTE = 2;
  private static final int MOST_BACK = 8;

  private final CitationSheet sheet;
  private List<Optional<MeetingName>> plenums = List.of();

  NamedDocuments(CitationSheet sheet) {
    this.sheet = sheet;
  }

  /** The parts of a named mention; empty if its name alone identifies no document. */
  Optional<SymbolParts> of(int item) {
    CitationSheet.Item mention = sheet.items().get(item);
    Reference reference = reference(item);
    Optional<DocumentKind> kind = reference.kind();
    Optional<String> congress = reference.issuer().filter(MeetingName::isCongress);
    if (congress.isPresent()) {
      return Optional.of(congress(scope(congress.get()), kind));
    }
    Optional<MeetingName> plenum = plenums().get(item);
    if (plenum.isPresent()) {
      return Optional.of(
          SymbolParts.of(UsualName.of("PLENUM").scope(), typeOf(kind), plenum.get()));
    }
    return kind.flatMap(it -> named(it, mention));
  }

  private Optional<SymbolParts> named(DocumentKind kind, CitationSheet.Item mention) {
    Reference reference = mention.citation().reference();
    String name = withOwner(kind, withoutIssuer(mention.words(), reference.issuer()), mention);
    boolean subjectNames = TITLED.contains(kind) && isTypeWord(kind, name);
    String whole = subjectNames ? (name + ' ' + plain(mention.subject())).strip() : name;
    if (BY_NAME.contains(kind)) {
      boolean silent = subjectNames && isTypeWord(kind, whole) && reference.issuer().isPresent();
      return Optional.of(
              named(
                  kind,
                  whole,
                  reference.issuer(),
                  () -> TITLED.contains(kind) ? issuing(mention.citation()) : NOBODY))
          .filter(it -> !silent);
    }
    return Optional.of(named(kind, whole, reference.issuer(), () -> planner(mention)))
        .filter(it -> !it.scope().isEmpty())
        .filter(it -> UsualName.fixed(kind.name(), plain(whole)).isPresent() || saysMuch(kind, it));
  }

  /**
   * The scope of a plan of the centre, as the house of the text speaks of it, and of one in the
   * title of what the government issues; empty for others.
   */
  private String planner(CitationSheet.Item mention) {
    String rest = Folding.key(after(mention)).strip();
    boolean central = OWNERS.at(rest, 0).filter(it -> it.meaning().equals("plan")).isPresent();
    Citation citation = mention.citation();
    boolean national =
        citation.withinTitleOf().isPresent() && GOVERNMENT.contains(issuing(citation));
    boolean party = CitationTerms.isPartyIssuer(sheet.identity().scope());
    return central && party ? UsualName.of("PLENUM").scope() : central || national ? NOBODY : "";
  }

  /** Whether enough follows the type word to tell a plan from others. */
  private static boolean saysMuch(DocumentKind kind, SymbolParts plan) {
    String name = plan.key().toString();
    int usual =
        UsualName.beginning(kind.name(), name)
            .map(UsualName::beginning)
            .orElse(kind.printedName())
            .length();
    int type = TYPES.at(Folding.key(name), 0).map(Match::end).orElse(usual);
    return name.length() > Math.max(type, usual)
        && SubjectWords.of(name.substring(type)).pairs().size() >= LEAST_PAIRS;
  }

  /**
   * What a mention says of its document; {@code Báo cáo chính trị và Nghị quyết Đại hội ...} are
   * both of the congress.
   */
  Reference reference(int item) {
    CitationSheet.Item mention = sheet.items().get(item);
    Reference own = mention.citation().reference();
    boolean shares =
        mention.joined()
            && item + 1 < sheet.items().size()
            && own.issuer().isEmpty()
            && own.kind().filter(it -> it == DocumentKind.BAO_CAO).isPresent();
    if (!shares) {
      return own;
    }
    Reference next = sheet.items().get(item + 1).citation().reference();
    return next.issuer().filter(MeetingName::isCongress).isEmpty()
        ? own
        : new Reference(
            own.kind(), own.number(), own.symbol(), own.date(), next.issuer(), next.term());
  }

  /** {@code Điều lệ và các quy định của Đảng}: the owner stands after the list. */
  private static String withOwner(DocumentKind kind, String name, CitationSheet.Item mention) {
    if (kind != DocumentKind.DIEU_LE || !isTypeWord(kind, name)) {
      return name;
    }
    String rest = after(mention);
    String key = Folding.key(rest);
    return OWNERS.in(key, 0, key.length()).stream()
        .filter(it -> it.meaning().equals("statute"))
        .findFirst()
        .filter(it -> key.chars().limit(it.start()).noneMatch(sign -> ".;:".indexOf(sign) >= 0))
        .map(it -> name + rest.substring(rest.indexOf(' ', it.start()), it.end()))
        .orElse(name);
  }

  /** What stands after a mention in its sentence. */
  private static String after(CitationSheet.Item mention) {
    int start = mention.sentence().indexOf(mention.words());
    return start < 0 ? "" : mention.sentence().substring(start + mention.words().length());
  }

  /** A name without the body at its end: {@code Quy chế bầu cử của Ban Chấp hành Trung ương}. */
  private static String withoutIssuer(String name, Optional<String> issuer) {
    String key = Folding.key(name);
    String body = issuer.map(Folding::key).orElse("");
    int before = name.length() - body.length() - 1;
    boolean ends = !body.isEmpty() && before > 0 && key.endsWith(' ' + body);
    int of = ends ? name.lastIndexOf(' ', before - 1) : -1;
    return of > 0 ? name.substring(0, of) : name;
  }

  /** Whether a name is that of an edition in the making: {@code Luật Đất đai (sửa đổi)}. */
  static boolean isRevision(CitationSheet.Item mention) {
    String rest = Folding.key(after(mention));
    return rest.startsWith(" (") && EDITION.at(rest, 2).isPresent();
  }

  /** Whether a name is that of the newest edition: {@code Luật Đất đai mới}. */
  static boolean isNew(CitationSheet.Item mention) {
    String newest = Folding.key(mention.words()) + ' ' + NEW + ' ';
    return Folding.key(mention.sentence()).contains(newest);
  }

  /** The name of a document whose number is left blank, by its subject. */
  static Optional<SymbolParts> unnumbered(Reference reference, String subject) {
    return subject.isEmpty() || reference.number().isPresent() || reference.issuer().isEmpty()
        ? Optional.empty()
        : reference
            .kind()
            .flatMap(
                kind ->
                    reference
                        .symbol()
                        .map(symbol -> SymbolCodes.of(symbol, Optional.of(kind)))
                        .filter(codes -> codes.type().isPresent())
                        .map(
                            codes ->
                                SymbolParts.named(
                                    codes.scope(),
                                    codes.type().get(),
                                    kind.printedName() + ' ' + plain(subject),
                                    Optional.empty())));
  }

  /** The code of the document whose title has a name, else that of the text that has it. */
  private String issuing(Citation citation) {
    return citation.withinTitleOf().stream()
        .mapToObj(sheet.items()::get)
        .flatMap(it -> it.citation().reference().symbol().stream())
        .findFirst()
        .map(symbol -> SymbolCodes.of(symbol, Optional.empty()).scope())
        .orElseGet(() -> sheet.identity().scope());
  }

  private List<Optional<MeetingName>> plenums() {
    if (plenums.isEmpty()) {
      plenums =
          MeetingName.ofMembers(
              sheet.items().stream().map(CitationSheet.Item::words).toList(), MOST_BACK);
    }
    return plenums;
  }

  /** The code of the committee whose congress it is: {@code Đại hội đại biểu Đảng bộ tỉnh}. */
  private static String scope(String congress) {
    return IssuerCodes.within(congress)
        .or(() -> Units.level(congress).flatMap(IssuerCodes::ofLevel))
        .orElse(UsualName.of("CONGRESS").scope());
  }

  private static boolean isTypeWord(DocumentKind kind, String name) {
    return kind.printedName().equalsIgnoreCase(name);
  }

  private static SymbolParts congress(String scope, Optional<DocumentKind> kind) {
    return SymbolParts.named(
        scope, typeOf(kind), UsualName.of("CONGRESS").words(), Optional.empty());
  }

  private static String typeOf(Optional<DocumentKind> kind) {
    return SymbolCodes.codeOf(kind.orElse(DocumentKind.NGHI_QUYET));
  }

  /** The name of a document with its issuer, {@code Quy chế bầu cử trong Đảng}. */
  private static SymbolParts named(
      DocumentKind kind, String name, Optional<String> issuer, Supplier<String> otherwise) {
    String words = withoutBracket(name);
    boolean plan = !BY_NAME.contains(kind) && UsualName.fixed(kind.name(), plain(name)).isEmpty();
    int edition = plan ? words.length() : editionStart(words);
    Optional<String> year =
        edition < words.length()
            ? Optional.of(words.substring(words.length() - YEAR))
            : Optional.empty();
    String bare = plain(words.substring(0, noteStart(words, edition)));
    Optional<UsualName> usual = UsualName.beginning(kind.name(), bare);
    String type =
        TYPES
            .at(Folding.key(bare), 0)
            .map(Match::meaning)
            .orElseGet(() -> SymbolCodes.codeOf(kind));
    Optional<String> scope =
        issuer
            .flatMap(IssuerCodes::ofIssuer)
            .filter(code -> usual.isEmpty() || TITLED.contains(kind))
            .or(() -> usual.map(UsualName::scope))
            .or(() -> RULES.contains(kind.name()) ? owner(bare) : Optional.empty())
            .or(() -> kind == DocumentKind.QUY_CHE ? IssuerCodes.within(bare) : Optional.empty());
    return SymbolParts.named(
        scope.orElseGet(otherwise),
        BY_NAME.contains(kind) ? kind.name() : type,
        usual.map(UsualName::words).orElseGet(() -> first(bare)),
        year);
  }

  /** The code of the body after the word for it: {@code Quy chế làm việc của Chính phủ}. */
  private static Optional<String> owner(String name) {
    int of = Folding.key(name).indexOf(OF);
    return of < 0 ? Optional.empty() : IssuerCodes.ofIssuer(name.substring(of + OF.length()));
  }

  /** {@code Pháp lệnh Cán bộ, công chức (ngày 26-02-1998)} ends with its year. */
  private static String withoutBracket(String name) {
    int end = name.length() - 1;
    return end > YEAR && name.charAt(end) == ')' && Character.isDigit(name.charAt(end - 1))
        ? name.substring(0, end)
        : name;
  }

  /** A name without its issuer: of a law, of a statute. */
  static SymbolParts of(DocumentKind kind, String name) {
    return named(kind, name, Optional.empty(), () -> NOBODY);
  }

  /** The name of a numbered rule by its title: {@code Quy định thi hành Điều lệ Đảng}. */
  static Optional<SymbolParts> ofTitle(Reference reference, String title) {
    return title.isEmpty() || reference.number().isEmpty()
        ? Optional.empty()
        : reference
            .kind()
            .filter(TITLED::contains)
            .map(kind -> of(kind, kind.printedName() + ' ' + title));
  }

  /**
   * The names of a text, those that are cut joined to the one whole name that begins with them:
   * {@code Điều lệ Quỹ} to {@code Điều lệ Quỹ Hoa Sen}; a type word alone names none.
   */
  static List<Optional<SymbolParts>> withWholeNames(List<Optional<SymbolParts>> parts) {
    TreeMap<String, SymbolParts> names = new TreeMap<>();
    parts.forEach(
        it ->
            it.filter(NamedDocuments::isCut).ifPresent(name -> names.putIfAbsent(key(name), name)));
    return parts.stream()
        .map(it -> it.filter(NamedDocuments::isCut).map(name -> whole(name, names)).or(() -> it))
        .map(it -> it.filter(name -> !isTypeWord(name)))
        .toList();
  }

  private static boolean isCut(SymbolParts parts) {
    return parts.isNamed() && CUT.contains(parts.type());
  }

  /** Whether it is the name of a rule of which nothing says whose it is. */
  static boolean isOfNobody(SymbolParts parts) {
    return parts.isNamed() && parts.scope().equals(NOBODY) && RULES.contains(parts.type());
  }

  private static String key(SymbolParts name) {
    return name.key().folded();
  }

  private static SymbolParts whole(SymbolParts name, TreeMap<String, SymbolParts> names) {
    String key = key(name);
    SymbolParts whole = name;
    for (Map.Entry<String, SymbolParts> longer : names.tailMap(key, false).entrySet()) {
      if (!longer.getKey().startsWith(key + ' ')) {
        break;
      }
      boolean other = whole != name && !longer.getKey().startsWith(key(whole) + ' ');
      if (other) {
        return name;
      }
      whole = longer.getValue();
    }
    return whole;
  }

  private static boolean isTypeWord(SymbolParts name) {
    return isCut(name)
        && TYPES.at(key(name), 0).isEmpty()
        && isTypeWord(DocumentKind.valueOf(name.type()), name.key().toString());
  }

  /** Where the mark of a note starts that ends a name, {@code Luật Đất đai1}; its end for none. */
  private static int noteStart(String words, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
      start--;
    }
    boolean glued = start > 0 && Character.isLowerCase(words.charAt(start - 1));
    return glued && end - start <= LONGEST_NOTE ? start : end;
  }

  /** One line of words that an identity can hold. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = "/@[]".indexOf(words.charAt(i)) >= 0 ? ' ' : words.charAt(i);
      boolean doubled =
          unit == ' ' && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (DASHES.indexOf(unit) >= 0) {
        i = addDash(plain, words, i);
      } else if (!doubled) {
        plain.append(unit);
      }
    }
    return plain.toString().strip();
  }

  /** {@code 2021-2030} and {@code kinh tế - xã hội}, however the spaces are set. */
  private static int addDash(StringBuilder plain, String words, int dash) {
    int next = dash + 1;
    while (next < words.length() && words.charAt(next) == ' ') {
      next++;
    }
    String before = plain.toString().stripTrailing();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    char first = next < words.length() ? words.charAt(next) : ' ';
    boolean years = Character.isDigit(last) && Character.isDigit(first);
    boolean spaced = next > dash + 1 || before.length() < plain.length();
    boolean parts = Character.isLowerCase(last) && Character.isLowerCase(first);
    plain.setLength(before.length());
    plain.append(!years && (spaced || parts) ? " - " : "-");
    return next - 1;
  }

  /**
   * Where the edition starts at the end of a name: {@code , ngày 18/01/2024}, {@code (sửa đổi) năm
   * 2024}; the end of the name if it has none.
   */
  static int editionStart(String name) {
    int end = name.length();
    if (!endsWithYear(name)) {
      return end;
    }
    String key = Folding.key(name);
    int start = end - YEAR;
    boolean date = false;
    while (true) {
      int before = start;
      while (before > 0 && " ,()/.-".indexOf(key.charAt(before - 1)) >= 0) {
        date |= "/.-".indexOf(key.charAt(before - 1)) >= 0;
        before--;
      }
      int word = before;
      while (word > 0 && Character.isLetterOrDigit(key.charAt(word - 1))) {
        word--;
      }
      boolean day =
          date
              && word < before
              && before - word <= 2
              && key.chars().skip(word).limit(before - word).allMatch(Character::isDigit);
      Optional<Match<String>> known = editionWord(key, word, before);
      if (known.isPresent()) {
        start = known.get().start();
        date = true;
      } else if (day) {
        start = word;
      } else {
        return before;
      }
    }
  }

  /** The word of an edition that ends at a place, of one syllable or two. */
  private static Optional<Match<String>> editionWord(String key, int word, int end) {
    int two = word > 1 ? key.lastIndexOf(' ', word - 2) + 1 : word;
    return EDITION
        .at(key, word)
        .or(() -> EDITION.at(key, key.charAt(two) == '(' ? two + 1 : two))
        .filter(match -> match.end() == end);
  }

  /** Whether a year ends a name that is not that of a period, {@code nhiệm kỳ 2020-2025}. */
  private static boolean endsWithYear(String name) {
    int start = name.length() - YEAR;
    if (start < 1 || isPeriod(name, start) || Character.isLetterOrDigit(name.charAt(start - 1))) {
      return false;
    }
    String century = name.substring(start, start + 2);
    return (century.equals("19") || century.equals("20"))
        && name.chars().skip(start).allMatch(Character::isDigit);
  }

  /** Whether a year stands before a dash before a place, {@code 2020 - }. */
  private static boolean isPeriod(String name, int place) {
    int dash = name.substring(0, place).stripTrailing().length() - 1;
    if (dash < YEAR || DASHES.indexOf(name.charAt(dash)) < 0) {
      return false;
    }
    String before = name.substring(0, dash).stripTrailing();
    return before.length() >= YEAR
        && before.chars().skip(before.length() - YEAR).allMatch(Character::isDigit);
  }

  /** A name must not look like a number. */
  private static String first(String name) {
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "- " + name : name;
  }
}
