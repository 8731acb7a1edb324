package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Defect;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Found.Issuance;
import org.chithi.lex.Gap;
import org.chithi.lex.PrintedCode;
import org.chithi.lex.RuleSet.Captured;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;

/**
 * Reads citations by number: one ({@code Quyết định số 217-QĐ/TW ngày 12/12/2013}) or a list that
 * writes the type or the symbol once ({@code các Kết luận 57, 58 và 59-KL/TW}).
 */
final class NumberScanner {

  private static final int MOST_DIGITS = 5;

  /** What goes by its name alone: the figure in {@code Điều lệ Đảng2} is the mark of a note. */
  private static final Set<DocumentKind> UNNUMBERED =
      Set.of(DocumentKind.DIEU_LE, DocumentKind.HIEN_PHAP);

  /** The end of the code of a type that several bodies issue: {@code TTLT}, {@code QCPH}. */
  private static final List<String> JOINT = List.of("LT", "PH", "LN");

  private final CitationTerms terms;
  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;

  NumberScanner(CitationTerms terms, CitedTokens text, TailReader tails) {
    this.terms = terms;
    this.text = text;
    this.tokens = text.tokens();
    this.tails = tails;
  }

  /** The citations that start with a type word; none if no number follows it. */
  List<Found> read(int from, DocumentKind kind) {
    Optional<Match> match = text.match(from, "NUMBERED");
    Optional<Captured> number = match.flatMap(NumberScanner::number);
    if (number.isEmpty()) {
      return afterIssuer(from, kind);
    }
    int token = number.get().from();
    boolean announced = match.get().first("sign").isPresent();
    if (!isNumber(token, announced)
        || UNNUMBERED.contains(kind) && !tokens.is(token, TokenType.CODE)) {
      return List.of();
    }
    Found found = numbered(from, token);
    found.kind = Optional.of(kind);
    tokens.code(token).ifPresent(code -> compareTypes(found, code, kind));
    if (announced && tokens.gap(token) == Gap.NONE && tokens.is(token - 1, TokenType.NUMBER_SIGN)) {
      found.defects.add(Defect.GLUED);
    }
    tails.read(found);
    return withMembers(found);
  }

  /** {@code Kế hoạch của Ủy ban nhân dân tỉnh: số 330/KH-UBND}: the issuer before the number. */
  private List<Found> afterIssuer(int from, DocumentKind kind) {
    int body = text.match(from, "OF_BODY").map(Match::to).orElse(from);
    int end = body > from ? tails.bodyEnd(body, 1) : body;
    Optional<Captured> number =
        end > body && text.goesOn(end)
            ? text.match(end, "NUMBER_AFTER").flatMap(it -> it.first("num"))
            : Optional.empty();
    if (number.isEmpty()) {
      return List.of();
    }
    Found found = numbered(from, number.get().from());
    found.kind = Optional.of(kind);
    found.issuer = Optional.of(tails.name(body, end));
    tails.read(found);
    List<Found> members = withMembers(found);
    Issuance issuance = new Issuance(found.issuer.get(), Optional.empty());
    members.forEach(member -> member.issuance = Optional.of(issuance));
    members.stream()
        .skip(1)
        .filter(member -> member.issuer.isEmpty() && member.issuerCode.equals(found.issuerCode))
        .forEach(
            member -> {
              member.issuer = found.issuer;
              member.inherited.add(Attribute.ISSUER);
            });
    return members;
  }

  private static Optional<Captured> number(Match match) {
    return match.first("num").or(() -> match.first("alone"));
  }

  /** Whether a token after a type word is its number: a blank one only after {@code số}. */
  private boolean isNumber(int token, boolean announced) {
    return tokens.is(token, TokenType.CODE)
        ? announced || tokens.code(token).flatMap(PrintedCode::number).isPresent()
        : isAlone(token) && (announced || !tokens.startsLine(token));
  }

  /** Whether a number is neither a part of a decimal nor the year of a document. */
  private boolean isAlone(int token) {
    int length = tokens.end(token) - tokens.start(token);
    boolean year = length == 4 && tails.isCentury(token);
    char next = tokens.end(token) < tokens.text().length() ? at(tokens.end(token)) : ' ';
    boolean letter = Character.isLetter(at(tokens.end(token) - 1));
    return tokens.value(token) >= 0
        && !year
        && length <= MOST_DIGITS + (letter ? 1 : 0)
        && !Character.isLetterOrDigit(next)
        && next != '%'
        && next != '/'
        && !isRange(token, next);
  }

  private boolean isRange(int token, char next) {
    int following = tokens.end(token) + 1;
    return ".,-".indexOf(next) >= 0
        && following < tokens.text().length()
        && Character.isDigit(at(following));
  }

  private char at(int place) {
    return tokens.text().charAt(place);
  }

  /** A mention from a token to the one that holds its number. */
  private Found numbered(int from, int token) {
    Found found = new Found(Form.NUMBERED, from, token + 1);
    Optional<PrintedCode> code = tokens.code(token);
    if (code.isPresent()) {
      take(found, code.get());
    } else {
      found.number = Optional.of(tokens.words(token, token + 1));
    }
    return found;
  }

  private static void take(Found found, PrintedCode code) {
    found.take(code);
    List<String> codes = code.codes();
    boolean joint = codes.size() > 2 && JOINT.stream().anyMatch(codes.get(0)::endsWith);
    found.issuers = joint ? codes.size() - 1 : 1;
  }

  /** A citation that starts with its number, without a type word. */
  Optional<Found> readBare(int token) {
    return tokens
        .code(token)
        .filter(code -> code.number().isPresent() && isKnown(code))
        .map(
            code -> {
              Found found = numbered(token, token);
              found.kind = kindOfCode(code);
              tails.read(found);
              return found;
            });
  }

  /** {@code Mẫu số 01/TK-SDD}: without a type word only the codes tell documents from forms. */
  private boolean isKnown(PrintedCode code) {
    String first = code.codes().get(0);
    return terms.isTypeCode(first) && code.codes().size() > 1 || CitationTerms.isIssuerCode(first);
  }

  /**
   * Gives a law the number with its symbol after its name: {@code Luật Đất đai số 31/2024/QH15}.
   */
  boolean readNumberOfLaw(Found law) {
    int sign = text.afterComma(law.to);
    Optional<PrintedCode> code =
        text.goesOn(sign) && tokens.is(sign, TokenType.NUMBER_SIGN)
            ? text.match(sign, "MEMBER").flatMap(NumberScanner::number).flatMap(this::code)
            : Optional.empty();
    code.ifPresent(
        found -> {
          take(law, found);
          law.to = tokens.at(found.end() - 1) + 1;
        });
    return code.isPresent();
  }

  private Optional<PrintedCode> code(Captured captured) {
    return tokens.code(captured.from());
  }

  private void compareTypes(Found mention, PrintedCode printed, DocumentKind kind) {
    String code = printed.codes().get(0);
    Set<DocumentKind> named = terms.kinds(code, printed.isParty());
    if (named.isEmpty() || kind == DocumentKind.KHAC || printed.codes().size() < 2) {
      return;
    }
    boolean twins = isDecision(kind) && named.stream().anyMatch(NumberScanner::isDecision);
    if (!named.contains(kind) && !twins) {
      mention.defects.add(
          terms.isMisread(code, kind, printed.isParty()) ? Defect.OCR : Defect.TYPE_CONFLICT);
    }
  }

  /** Quyết định and quy định share the code QĐ and one series of numbers. */
  private static boolean isDecision(DocumentKind kind) {
    return kind == DocumentKind.QUYET_DINH || kind == DocumentKind.QUY_DINH;
  }

  private Optional<DocumentKind> kindOfCode(PrintedCode printed) {
    String code = printed.codes().get(0);
    if (!terms.isTypeCode(code)) {
      boolean letter = printed.codes().size() > 1;
      return letter ? Optional.of(DocumentKind.CONG_VAN) : Optional.empty();
    }
    Set<DocumentKind> kinds = terms.kinds(code, printed.isParty());
    return kinds.size() == 1 || printed.isParty() && !kinds.contains(DocumentKind.QUY_DINH)
        ? kinds.stream().findFirst()
        : Optional.empty();
  }

  private List<Found> withMembers(Found first) {
    List<Found> members = new ArrayList<>(List.of(first));
    boolean announced = true;
    Optional<Found> next = member(first);
    while (next.isPresent()) {
      Found member = next.get();
      members.add(member);
      announced &= tokens.is(member.from - 1, TokenType.NUMBER_SIGN);
      next = member(member);
    }
    Found last = members.get(members.size() - 1);
    if (last.symbol.isEmpty() && first.symbol.isEmpty()) {
      return announced || isPlural(first) ? members : List.of(first);
    }
    while (last.symbol.isEmpty()) {
      members.removeLast();
      last = members.getLast();
    }
    for (Found member : members.reversed()) {
      if (member.symbol.isEmpty()) {
        share(member, last);
      }
      last = member;
    }
    return members;
  }

  private static void share(Found member, Found last) {
    member.symbol = last.symbol;
    member.issuerCode = last.issuerCode;
    member.inherited.add(Attribute.SYMBOL);
    if (last.defects.contains(Defect.SEPARATORS_SWAPPED)) {
      member.defects.add(Defect.SEPARATORS_SWAPPED);
    }
  }

  private boolean isPlural(Found first) {
    return tokens.is(first.from - 1, TokenType.QUANTIFIER)
        || tokens.is(first.from - 1, TokenType.ORDINAL);
  }

  /**
   * The next member: a number after a comma, "và" or "&", with {@code số} before it or not; after a
   * symbol a lone number needs it, {@code 19-NQ/TW và số 20, 21-NQ/TW}.
   */
  private Optional<Found> member(Found before) {
    int place = text.afterJoint(before.to);
    if (place < 0 || !text.goesOn(place)) {
      return Optional.empty();
    }
    Optional<Integer> number =
        text.match(place, "MEMBER")
            .flatMap(NumberScanner::number)
            .map(Captured::from)
            .filter(
                token ->
                    tokens.is(token, TokenType.CODE)
                        || isAlone(token)
                            && (before.symbol.isEmpty()
                                || tokens.is(token - 1, TokenType.NUMBER_SIGN)));
    return number.map(
        token -> {
          Found member = numbered(token, token);
          member.kind = before.kind;
          member.inherited.add(Attribute.TYPE);
          tails.read(member);
          return member;
        });
  }
}
