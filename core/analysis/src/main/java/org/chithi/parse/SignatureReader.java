package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Signature;
import org.chithi.text.Span;

/** Gathers the lines of a signature: authority, position, {@code đã ký}, name. */
final class SignatureReader {

  private final List<String> authority = new ArrayList<>();
  private final List<String> position = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private Optional<String> signer = Optional.empty();

  /** Whether a line of the signature was seen. */
  boolean isOpen() {
    return !spans.isEmpty();
  }

  /** Whether the name was seen, after which nothing belongs to the signature. */
  boolean isDone() {
    return signer.isPresent();
  }

  /** Takes a line; false if it is none of a signature. */
  boolean take(Piece piece) {
    String words = piece.words().strip();
    if (breaksName(piece)) {
      signer = signer.map(name -> name + " " + words);
      return keep(piece);
    }
    if (isDone() || words.length() > 160 || !read(piece.line())) {
      return isDone() && words.startsWith("(") && keep(piece);
    }
    return keep(piece);
  }

  /** {@code Lò Văn / Páo}: the last syllable of a name on the next line. */
  boolean breaksName(Piece piece) {
    boolean next =
        !spans.isEmpty() && piece.span().start() == spans.get(spans.size() - 1).end() + 1;
    return next
        && piece.opensLine()
        && SignatureForms.isSyllable(piece.words().strip())
        && signer.filter(name -> name.indexOf(' ') == name.lastIndexOf(' ')).isPresent();
  }

  /** Takes the body for which somebody signs, on a line of its own over the position. */
  boolean takeBody(Line body) {
    spans.add(body.span());
    return authority.add(body.text());
  }

  /** Takes a line of a second signature, of which only the place is kept. */
  void takeBeside(Span line) {
    spans.add(line);
  }

  private boolean keep(Piece piece) {
    spans.add(piece.span());
    return true;
  }

  private boolean read(Line line) {
    String words = line.text();
    if (SignatureForms.isAuthority(line)) {
      return authority.add(words);
    }
    if (SignatureForms.isSigned(line) || isOpen() && isRemark(words)) {
      return true;
    }
    boolean names = SignatureForms.isPosition(line) || isOpen() && SignatureForms.isDeputy(line);
    if (names && !goesOn(authority)) {
      return position.add(words);
    }
    if (isOpen() && SignatureForms.isName(line)) {
      signer = Optional.of(SignatureForms.withoutRank(line).text());
      return true;
    }
    if (isOpen() && Letters.isCapitals(words) && words.length() <= 80) {
      return (position.isEmpty() ? authority : position).add(words);
    }
    return false;
  }

  private static boolean isRemark(String words) {
    return words.startsWith("(") && words.endsWith(")") || Letters.isOrnament(words);
  }

  private static boolean goesOn(List<String> lines) {
    return !lines.isEmpty() && lines.get(lines.size() - 1).endsWith(",");
  }

  /** Where each line stands. */
  List<Span> spans() {
    return List.copyOf(spans);
  }

  /** The signature gathered; absent if no line was seen. */
  Optional<Signature> signature() {
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return Optional.of(new Signature(joined(authority), joined(position), signer, whole));
  }

  private static Optional<String> joined(List<String> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
  }
}
