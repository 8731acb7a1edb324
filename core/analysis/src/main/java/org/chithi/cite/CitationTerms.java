package org.chithi.cite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chithi.lex.KnownIssuers;
import org.chithi.lex.Lexicon;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * The words and codes by which documents are cited: {@code Kết luận} and {@code KL} for a
 * conclusion. A caller adds those of his own field:
 *
 * <pre>{@code
 * CitationTerms terms = CitationTerms.standard().with(name, code, DocumentKind.KHAC);
 * new CitationFinder(terms).find(directive);
 * }</pre>
 *
 * <p>Immutable. Sources: Quy định 399-QĐ/TW and Nghị định 30/2020/NĐ-CP for types and codes.
 *
 * @since 0.1.0
 */
public final class CitationTerms {

  /** How a type word may be written. */
  enum Use {
    /** In full, in any case. */
    WORD,
    /** As letters that keep their case: {@code NQ}. */
    ABBREVIATION,
    /** As letters in which the name of the meeting has begun: {@code NQTW}. */
    MEETING
  }

  /**
   * A type word.
   *
   * @param word as the table has it
   * @param kind the type it names
   * @param use how it may be written
   */
  record TypeWord(String word, DocumentKind kind, Use use) {}

  /** A code of a type and the style of symbol in which it stands. */
  private record Code(DocumentKind kind, boolean party, boolean state, String right) {}

  /** The code that decisions and regulations of the party share. */
  private static final String DECISION = "Q\u0110";

  private static final List<TermTable.Row> ISSUERS =
      TermTable.rows(DocumentNumber.class, "issuers.tsv");
  private static final KnownIssuers KNOWN_ISSUERS = new KnownIssuers(issuerCodes(), otherCodes());
  private static final CitationTerms STANDARD = shipped();

  private final List<TypeWord> words;
  private final Map<String, List<Code>> codes;

  private CitationTerms(List<TypeWord> words, Map<String, List<Code>> codes) {
    this.words = List.copyOf(words);
    this.codes = Map.copyOf(codes);
  }

  /** The words and codes of the party, the state and the mass organisations. */
  public static CitationTerms standard() {
    return STANDARD;
  }

  /**
   * These terms and one more.
   *
   * @param word the word before the number, in ordinary case; blank if there is only a code
   * @param code the code in the symbol; blank if there is only a word
   * @param kind the type they name
   */
  public CitationTerms with(String word, String code, DocumentKind kind) {
    List<TypeWord> more = new ArrayList<>();
    if (!word.isBlank()) {
      more.add(new TypeWord(word.strip(), kind, Use.WORD));
    }
    more.addAll(words);
    Map<String, List<Code>> moreCodes = new HashMap<>(codes);
    if (!code.isBlank()) {
      moreCodes.put(code.strip(), List.of(new Code(kind, true, true, code.strip())));
    }
    return new CitationTerms(more, moreCodes);
  }

  /**
   * These terms and those of a table: a line each with word, code and the name of the type ({@code
   * KHAC}) parted by tabs; lines that are blank or start with {@code #} say nothing.
   *
   * @throws IllegalArgumentException if a line has other than three cells or an unknown type
   * @throws IOException if the reader fails
   */
  public CitationTerms with(Reader table) throws IOException {
    CitationTerms terms = this;
    BufferedReader lines = new BufferedReader(table);
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(
            "line " + number + ": word, code and type are expected, found " + cells.length);
      }
      terms = terms.with(cells[0], cells[1], DocumentKind.valueOf(cells[2].strip()));
    }
    return terms;
  }

  /** The words, those of the caller first. */
  List<TypeWord> words() {
    return words;
  }

  /** Adds the codes of types and issuers to a lexicon. */
  void addCodes(Lexicon.Builder builder) {
    codes.forEach((code, found) -> builder.typeCode(code, found.get(0).right()));
    KNOWN_ISSUERS
        .all()
        .forEach(code -> builder.issuerCode(code, KNOWN_ISSUERS.state().contains(code)));
  }

  /** Whether the letters are the code of a type, in the right case or another. */
  public boolean isTypeCode(String code) {
    return codes.containsKey(code) || !rightCase(code).equals(code);
  }

  /** The code in the case it should have; itself if it is unknown. */
  public String rightCase(String code) {
    return Optional.ofNullable(codes.get(code))
        .map(found -> found.get(0).right())
        .orElseGet(
            () ->
                codes.keySet().stream()
                    .filter(known -> known.equalsIgnoreCase(code) || known.equals(barred(code)))
                    .findFirst()
                    .orElse(code));
  }

  /** The letters with the strokes that a typewriter without them leaves out: QD. */
  private static String barred(String code) {
    return code.replace('D', DECISION.charAt(1));
  }

  /** The code that the letters of an issuer were printed for: {@code TW} for T.Ư. */
  public static String likelyIssuer(String code) {
    return KNOWN_ISSUERS.likely(code);
  }

  /** The types that a code can name in a symbol of the party or of the state. */
  Set<DocumentKind> kinds(String code, boolean party) {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    for (Code found : codes.getOrDefault(rightCase(code), List.of())) {
      if (party ? found.party() : found.state()) {
        kinds.add(found.kind());
      }
    }
    return kinds;
  }

  /** Whether the letters are the code of a known issuer, the number of a term after it or not. */
  public static boolean isIssuerCode(String code) {
    return KNOWN_ISSUERS.isIssuer(code);
  }

  /** Whether a body, or a part of its name, issues documents under a code. */
  static boolean issues(String code, String body) {
    String key = ' ' + Folding.key(body) + ' ';
    return ISSUERS.stream()
        .anyMatch(
            row ->
                row.cell("code").equals(code)
                    && key.contains(' ' + Folding.key(row.cell("body")) + ' '));
  }

  /** Whether a code stands for a body of just this name, without a place. */
  static boolean isCodeOf(String code, String body) {
    String key = Folding.key(body);
    return ISSUERS.stream()
        .anyMatch(
            row -> row.cell("code").equals(code) && key.equals(Folding.key(row.cell("body"))));
  }

  /** Whether a code needs the name of a place: {@code HĐND}. */
  static boolean isOfAnyPlace(String code) {
    return KNOWN_ISSUERS.hasTerms(code);
  }

  /** Whether a stroke lost or added by a scanner makes a code another: HĐ for HD. */
  boolean isMisread(String code, DocumentKind kind, boolean party) {
    String bare = code.replace('Đ', 'D');
    return codes.keySet().stream()
        .filter(known -> known.replace('Đ', 'D').equals(bare))
        .anyMatch(known -> kinds(known, party).contains(kind));
  }

  /** Whether the issuer is one of the party: {@code TW}, {@code VPTU}, {@code ĐUK}. */
  public static boolean isPartyIssuer(String code) {
    return KNOWN_ISSUERS.isParty(code);
  }

  private static Set<String> issuerCodes() {
    Set<String> found = new HashSet<>();
    for (TermTable.Row row : ISSUERS) {
      found.add(row.cell("code").split("-")[0]);
    }
    return Set.copyOf(found);
  }

  /** The codes of state and mass organisations, which write the slash first. */
  private static Set<String> otherCodes() {
    Set<String> found = new HashSet<>();
    for (TermTable.Row row : ISSUERS) {
      String level = row.cell("level");
      if (level.equals("STATE") || level.equals("MASS")) {
        found.add(row.cell("code").split("-")[0]);
      }
    }
    return Set.copyOf(found);
  }

  private static CitationTerms shipped() {
    List<TypeWord> words = new ArrayList<>();
    Map<String, List<Code>> codes = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(DocumentKind.class, "kinds.tsv")) {
      DocumentKind kind = DocumentKind.ofCode(row.cell("kind"));
      words.add(new TypeWord(row.cell("printed_name"), kind, Use.WORD));
      String code = row.cell("code");
      if (!code.isEmpty()) {
        boolean party = !row.cell("party_symbol").isEmpty();
        boolean state = row.cell("state_symbol").equals(code) || !party;
        String right = code.startsWith(DECISION) ? code : row.cell("party_symbol");
        codes
            .computeIfAbsent(code, unused -> new ArrayList<>())
            .add(new Code(kind, party, state, right.isEmpty() ? code : right));
      }
    }
    for (TermTable.Row row : TermTable.rows(CitationTerms.class, "type-words.tsv")) {
      Use use = Use.valueOf(row.cell("use").toUpperCase(Locale.ROOT));
      words.add(new TypeWord(row.cell("word"), DocumentKind.valueOf(row.cell("kind")), use));
    }
    return new CitationTerms(words, codes);
  }
}
