package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;
import org.chithi.parse.LabelReader.Labelled;
import org.chithi.parse.ParseLexicon.Meaning;
import org.chithi.text.Folding;
import org.chithi.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A logical line of the text as analysed: a paragraph, a heading, an item, a line of the
 * letterhead. Two columns on one line are parted by a tab. Its tokens are a stretch of those of the
 * text; no word, number or date goes over its end.
 */
final class Line implements CharSequence {

  /** The name of a kind has so many words at most. */
  private static final int LONGEST_KIND = 4;

  private static final int UNKNOWN = -1;
  private static final Hints NO_HINTS = new Hints(false, false, false, 0);

  private final Span span;
  private final Hints hints;
  private final Tokens tokens;
  private final int from;
  private final int to;
  private int firstPhrase = UNKNOWN;
  private @Nullable String text;
  private @Nullable String key;
  private @Nullable Optional<Labelled> label;
  private @Nullable Boolean capitals;
  private long kinds = -1;
  private @Nullable List<Cue> headingCues;
  private @Nullable Optional<String> enactingBody;

  Line(Span span, Hints hints, Tokens tokens) {
    this(span, hints, tokens, tokenFrom(tokens, span.start()));
  }

  /** The line whose first token is known. */
  Line(Span span, Hints hints, Tokens tokens, int from) {
    this.span = span;
    this.hints = hints;
    this.tokens = tokens;
    this.from = from;
    this.to = tokenFrom(tokens, span.end());
  }

  /** Takes over what is known of the printed line with the same words. */
  void takeOver(PrintedLine print) {
    label = print.label();
    capitals = print.isCapitals();
  }

  /** The first token that starts at a place or after it. */
  private static int tokenFrom(Tokens tokens, int place) {
    int token = tokens.at(place);
    return tokens.start(token) < place ? token + 1 : token;
  }

  /** The words between two places of the line, without the spaces around them, as a line. */
  Line part(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && charAt(first) <= ' ') {
      first++;
    }
    while (last > first && charAt(last - 1) <= ' ') {
      last--;
    }
    return new Line(span(first, last), hints, tokens);
  }

  /** The words from a place of the line on. */
  Line part(int start) {
    return part(start, length());
  }

  /** The line from its start to the end of a later cell. */
  Line to(Line cell) {
    return new Line(new Span(span.start(), cell.span.end()), hints, tokens);
  }

  /** The cells or columns of the line, parted by tabs; those without words are left out. */
  List<Line> cells() {
    if (Letters.indexOf(this, '\t', 0) < 0) {
      return isEmpty() ? List.of() : List.of(this);
    }
    List<Line> cells = new ArrayList<>();
    for (int start = 0; start <= length(); ) {
      int tab = Letters.indexOf(this, '\t', start);
      int end = tab < 0 ? length() : tab;
      Line cell = part(start, end);
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
      start = end + 1;
    }
    return cells;
  }

  /** Words as a line of their own. */
  static Line of(String words) {
    return of(List.of(words)).getFirst();
  }

  /** Words as lines of one text. */
  static List<Line> of(List<? extends CharSequence> all) {
    Tokens tokens = ParseLexicon.read(String.join("\n", all));
    List<Line> lines = new ArrayList<>(all.size());
    int start = 0;
    for (CharSequence words : all) {
      Span span = new Span(start, start + words.length());
      lines.add(new Line(span, NO_HINTS, tokens));
      start = span.end() + 1;
    }
    return lines;
  }

  /**
   * What the layout says of a line.
   *
   * @param afterGap whether a blank line stands before it
   * @param startsCell whether it begins a cell of a table
   * @param isTitle whether Markdown marks it as a heading
   * @param indent the number of spaces before it
   */
  record Hints(boolean afterGap, boolean startsCell, boolean isTitle, int indent) {}

  Span span() {
    return span;
  }

  Hints hints() {
    return hints;
  }

  /** Its words. */
  String text() {
    if (text == null) {
      text = span.in(tokens.text());
    }
    return text;
  }

  @Override
  public int length() {
    return span.length();
  }

  @Override
  public char charAt(int index) {
    return tokens.text().charAt(span.start() + index);
  }

  @Override
  public String subSequence(int start, int end) {
    return tokens.text().substring(span.start() + start, span.start() + end);
  }

  @Override
  public String toString() {
    return text();
  }

  /** Its words as they are compared, unit for unit. */
  String key() {
    if (key == null) {
      key = Folding.key(this);
    }
    return key;
  }

  /** The label it starts with, by its form alone. */
  Optional<Labelled> label() {
    if (label == null) {
      label = LabelReader.read(this);
    }
    return label;
  }

  /** Where its words start after the label, counted from its own start. */
  int contentStart() {
    return label().map(Labelled::contentStart).orElse(0);
  }

  boolean isCapitals() {
    if (capitals == null) {
      capitals = Letters.isCapitals(this);
    }
    return capitals;
  }

  boolean isOrnament() {
    return Letters.isOrnament(this);
  }

  /** Whether it is a line of a kind, as the rows of {@code line-kinds.tsv} tell. */
  boolean is(LineKind kind) {
    if (kinds < 0) {
      kinds = LineRules.kinds(this);
    }
    return (kinds & kind.mask()) != 0;
  }

  /** The cues of the heading that it starts with after its label. */
  List<Cue> headingCues() {
    if (headingCues == null) {
      headingCues = Headings.cues(this, contentFrom());
    }
    return headingCues;
  }

  /** The body that commands last in the line, in ordinary case; empty if none does. */
  Optional<String> enactingBody() {
    if (enactingBody == null) {
      enactingBody = EnactingBody.of(this);
    }
    return enactingBody;
  }

  /** The span of a stretch of its words. */
  Span span(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }

  // --- tokens -----------------------------------------------------------------------------------

  Tokens tokens() {
    return tokens;
  }

  /** The index of its first token. */
  int from() {
    return from;
  }

  /** The index after its last token. */
  int to() {
    return to;
  }

  /** The index of its first token that starts at a place of its words or after it. */
  int tokenAt(int place) {
    return tokenFrom(tokens, span.start() + place);
  }

  /** The index of its first token after the label. */
  int contentFrom() {
    return label().isEmpty() ? from : tokenAt(contentStart());
  }

  /** Where a token starts, counted from the start of the line. */
  int start(int token) {
    return token < to ? tokens.start(token) - span.start() : length();
  }

  /** Where a token ends, counted from the start of the line. */
  int end(int token) {
    return tokens.end(token) - span.start();
  }

  private Meaning meaning(int phrase) {
    return meaning(tokens, phrase);
  }

  /** What a phrase of the {@link ParseLexicon} stands for. */
  static Meaning meaning(Tokens tokens, int phrase) {
    return (Meaning) tokens.phraseEntry(phrase).senses().get(0);
  }

  /** The number of the first phrase that starts with a token; of no phrase if none does. */
  private int phraseAt(int token) {
    return tokens.startsPhrase(token) ? phraseFrom(token) : tokens.phrases();
  }

  private int phraseFrom(int token) {
    return token == from ? firstPhrase() : tokens.firstPhrase(token);
  }

  private boolean startsAt(int phrase, int token) {
    return phrase < tokens.phrases() && tokens.phraseFrom(phrase) == token && token < to;
  }

  /** The index after the longest words of a term at a token; the token itself if there are none. */
  int termEnd(int token, Term term) {
    int end = token;
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      boolean fits = meaning(i).is(term) && tokens.phraseTo(i) <= to;
      end = fits ? Math.max(end, tokens.phraseTo(i)) : end;
    }
    return end;
  }

  boolean isTerm(int token, Term term) {
    return termEnd(token, term) > token;
  }

  /** The index after the longest kind of document named at a token; the token if there is none. */
  int kindEnd(int token) {
    int end = token;
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      end = meaning(i).isKind() ? Math.max(end, tokens.phraseTo(i)) : end;
    }
    return end;
  }

  /** The longest kind of document named at a token; empty if there is none. */
  Optional<DocumentKind> kind(int token) {
    Optional<DocumentKind> kind = Optional.empty();
    int end = token;
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      if (meaning(i).isKind() && tokens.phraseTo(i) > end) {
        end = tokens.phraseTo(i);
        kind = meaning(i).kind();
      }
    }
    return kind;
  }

  /** The first words of a term in the line, as their table has them. */
  Optional<String> termWords(Term term) {
    int token = find(term);
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      if (meaning(i).is(term)) {
        return Optional.of(meaning(i).words());
      }
    }
    return Optional.empty();
  }

  /** The first token with words of a term; the index after the last token if there is none. */
  int find(Term term) {
    for (int i = firstPhrase(); i < tokens.phrases() && tokens.phraseFrom(i) < to; i++) {
      if (meaning(i).is(term) && tokens.phraseTo(i) <= to) {
        return tokens.phraseFrom(i);
      }
    }
    return to;
  }

  boolean holds(Term term) {
    return find(term) < to;
  }

  /** Whether words of a term fill the line. */
  boolean isOnly(Term term) {
    return from < to && termEnd(from, term) == to;
  }

  /** The kind of document named right before a token; empty if none is. */
  Optional<DocumentKind> kindBefore(int token) {
    for (int start = token - 1; start >= Math.max(from, token - LONGEST_KIND); start--) {
      if (kindEnd(start) == token) {
        return kind(start);
      }
    }
    return Optional.empty();
  }

  /** The number of the first phrase that starts with one of its tokens or after them. */
  int firstPhrase() {
    if (firstPhrase == UNKNOWN) {
      firstPhrase = tokens.firstPhrase(from);
    }
    return firstPhrase;
  }

  /** Whether the longest words of bodies at a token may open the name of one. */
  boolean opensBody(int token) {
    boolean head = false;
    int end = token;
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      if (meaning(i).isBodyWord() && tokens.phraseTo(i) > end) {
        end = tokens.phraseTo(i);
        head = meaning(i).isBodyHead();
      }
    }
    return head;
  }

  /** The index after the longest cue of a role at a token; the token itself if there is none. */
  int roleEnd(int token, Place place, SectionRole role) {
    int end = token;
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      boolean found = meaning(i).cue(place).filter(cue -> cue.role() == role).isPresent();
      end = found ? Math.max(end, tokens.phraseTo(i)) : end;
    }
    return end;
  }

  /** The longest cue of a place that starts with a token. */
  Optional<Cue.Found> cue(int token, Place place) {
    return cue(token, to, place);
  }

  /** The longest cue of a place that starts with a token and ends before another. */
  Optional<Cue.Found> cue(int token, int last, Place place) {
    int longest = -1;
    for (int i = phraseAt(token); startsAt(i, token); i++) {
      boolean longer = longest < 0 || tokens.phraseTo(i) > tokens.phraseTo(longest);
      boolean fits = longer && tokens.phraseTo(i) <= last && meaning(i).isCue(place);
      longest = fits ? i : longest;
    }
    return longest < 0 ? Optional.empty() : Optional.of(found(longest, place));
  }

  private Cue.Found found(int phrase, Place place) {
    return new Cue.Found(
        meaning(phrase).cue(place).orElseThrow(),
        tokens.phraseFrom(phrase),
        tokens.phraseTo(phrase));
  }

  /** All cues inside the line, none inside another, in order. */
  List<Cue.Found> innerCues() {
    return innerCues(from, to);
  }

  /** All cues between two tokens, none inside another, in order. */
  List<Cue.Found> innerCues(int first, int last) {
    List<Cue.Found> found = new ArrayList<>();
    int next = first;
    for (int i = phraseFrom(first); i < tokens.phrases() && tokens.phraseFrom(i) < last; i++) {
      int token = tokens.phraseFrom(i);
      if (token < next || !meaning(i).isCue(Place.INNER) || tokens.phraseTo(i) > last) {
        continue;
      }
      int longest = i;
      for (int j = i + 1; startsAt(j, token); j++) {
        boolean fits = meaning(j).isCue(Place.INNER) && tokens.phraseTo(j) <= last;
        longest = fits && tokens.phraseTo(j) > tokens.phraseTo(longest) ? j : longest;
      }
      found.add(found(longest, Place.INNER));
      next = tokens.phraseTo(longest);
    }
    return found;
  }

  /** Whether a sentence inside the line starts with a token. */
  boolean startsSentence(int token) {
    return token > from && tokens.gap(token) != Gap.NONE && tokens.isSign(token - 1, ".;!?");
  }
}
