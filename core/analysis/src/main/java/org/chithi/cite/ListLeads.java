package org.chithi.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.DocumentKind;
import org.chithi.model.Paragraph;
import org.chithi.text.Span;

/**
 * What the sentence over a list says of each item that starts with a citation: {@code Bãi bỏ các
 * Quyết định sau đây: 1. A 2. B}, {@code Các Quyết định sau đây hết hiệu lực: a) A}.
 */
final class ListLeads {

  /** {@code toàn bộ các văn bản} has so many words before the type word. */
  private static final int MOST_WORDS = 4;

  /** {@code 1.11.} before the words of an item has so many tokens. */
  private static final int LONGEST_NUMBER = 4;

  /** {@code Căn cứ pháp lý của thủ tục hành chính} has so many tokens. */
  private static final int LONGEST_LABEL = 14;

  /** A longer sentence is not read for what it says of a list, in letters. */
  private static final int LONGEST = 400;

  private final CitedTokens text;
  private final Tokens tokens;
  private final Verbs verbs;
  private final Borders borders;

  /** The sentence over an item as tokens {@code [from, to)}, by the first token of the item. */
  private final Map<Integer, Lead> leads = new HashMap<>();

  /**
   * @param heading whether it is a heading: what one that starts with {@code căn cứ} heads is the
   *     basis
   */
  private record Lead(int from, int to, boolean heading) {}

  ListLeads(CitedTokens text, Verbs verbs, Borders borders) {
    this.text = text;
    this.tokens = text.tokens();
    this.verbs = verbs;
    this.borders = borders;
    Directive directive = text.directive();
    read(directive.body(), Optional.empty());
    readLabels();
  }

  private void read(List<Block> blocks, Optional<Lead> over) {
    Optional<Lead> lead = over;
    for (Block block : blocks) {
      int start = block.span().start();
      switch (block) {
        case Paragraph paragraph -> {
          putItem(start, lead);
          lead = lead(paragraph.span().start(), paragraph.span().end()).or(() -> over);
        }
        case Division division -> {
          putItem(start + division.label().text().length(), lead);
          int end =
              division.children().isEmpty()
                  ? division.span().end()
                  : division.children().get(0).span().start();
          read(division.children(), lead(start, end).or(() -> heading(division)));
        }
      }
    }
  }

  private void putItem(int start, Optional<Lead> lead) {
    if (lead.isPresent()) {
      leads.put(tokens.at(start), lead.get());
    }
  }

  /**
   * Puts the documents under a label, up to the first item that opens otherwise: {@code Căn cứ pháp
   * lý: - Luật A - Nghị định B}. A label without them is one of a column, up to a numbered heading.
   */
  private void readLabels() {
    Optional<Lead> label = Optional.empty();
    Optional<Lead> column = Optional.empty();
    for (int i = tokens.nextStart(0); i < tokens.size(); i = tokens.nextStart(i + 1)) {
      boolean item = borders.startsItem(i);
      if (!item && !borders.isAfterStop(i)) {
        continue;
      }
      int first = afterNumber(i);
      boolean numbered = first > i && tokens.isSign(first - 1, '.');
      Optional<Lead> found = item ? label(first) : Optional.empty();
      int words = found.isPresent() ? found.get().to() : first;
      boolean document = opensDocument(words);
      if (found.isPresent()) {
        label = found;
        boolean inColumn = !numbered && !document && !tokens.isSign(words - 1, ':');
        column = inColumn ? found : Optional.empty();
      } else if (item && !document) {
        column = numbered ? Optional.empty() : column;
        label = column;
      }
      if (document && label.isPresent()) {
        leads.put(words, label.get());
      }
    }
  }

  /** The token after the number or dash of an item, on the same line. */
  private int afterNumber(int start) {
    int token = start;
    while (token < start + LONGEST_NUMBER && !tokens.startsLine(token + 1) && isOfNumber(token)) {
      token++;
    }
    return token;
  }

  private boolean isOfNumber(int token) {
    return tokens.is(token, TokenType.PUNCT)
        || tokens.is(token, TokenType.NUMBER)
        || tokens.is(token, TokenType.ROMAN)
        || tokens.end(token) - tokens.start(token) == 1;
  }

  private boolean opensDocument(int token) {
    return tokens.is(token, TokenType.PINPOINT) && isOfNumber(token + 1)
        || text.kind(token).filter(kind -> kind != DocumentKind.KHAC).isPresent();
  }

  /** The label at a place, up to its colon or the end of its line. */
  private Optional<Lead> label(int start) {
    Optional<Verb> words = verbs.at(start);
    if (words.isEmpty() || words.get().use() != Verb.Use.LABEL) {
      return Optional.empty();
    }
    int token = words.get().to();
    while (token < start + LONGEST_LABEL
        && !borders.startsItem(token)
        && !tokens.is(token, TokenType.PUNCT)
        && !opensDocument(token)) {
      token++;
    }
    boolean colon = tokens.isSign(token, ':');
    return colon || tokens.startsLine(token)
        ? Optional.of(new Lead(start, colon ? token + 1 : token, true))
        : Optional.empty();
  }

  /** The words of a block if they lead to a list. */
  private Optional<Lead> lead(int start, int end) {
    if (end > start && Character.isLetter(tokens.text().charAt(end - 1))) {
      return Optional.empty();
    }
    int last = tokens.at(end - 1);
    int to = last + (tokens.start(last) < end ? 1 : 0);
    int from = tokens.at(Math.max(start, end - LONGEST));
    return to > from && tokens.isSign(to - 1, ':')
        ? Optional.of(new Lead(from, to, false))
        : Optional.empty();
  }

  /** A heading leads to its items without a colon: {@code Điều 1. Bãi bỏ các quyết định}. */
  private Optional<Lead> heading(Division division) {
    return division.children().isEmpty() ? Optional.empty() : division.heading().map(this::words);
  }

  private Lead words(Span span) {
    return new Lead(tokens.at(span.start()), tokens.at(span.end() - 1) + 1, true);
  }

  /**
   * The verb that governs the item which a mention opens; empty if it opens none.
   *
   * @param opening where the mention begins, with its pinpoint
   */
  Optional<Verb> verb(int opening) {
    Optional<Lead> lead = Optional.ofNullable(leads.get(opening));
    return lead.or(() -> sentence(opening)).flatMap(this::verb);
  }

  /** The sentence up to the colon before a place: {@code Thực hiện các văn bản: A, B}. */
  private Optional<Lead> sentence(int opening) {
    int colon = borders.labelStart(opening) - 1;
    if (!tokens.isSign(colon, ':')) {
      return Optional.empty();
    }
    int start = colon;
    while (start > 0
        && tokens.start(colon) - tokens.start(start) < LONGEST
        && !tokens.startsLine(start)
        && !tokens.isSign(start - 1, ".;")) {
      start--;
    }
    return Optional.of(new Lead(start, colon + 1, false));
  }

  private Optional<Verb> verb(Lead lead) {
    List<Verb> found = verbs.in(lead.from(), lead.to());
    for (int i = 0; i < found.size(); i++) {
      int end = found.get(i).to();
      boolean basis = found.get(i).isBasis() && found.get(i).from() == lead.from();
      if (basis && lead.heading()
          || governsMany(end)
          || end == lead.to()
          || tokens.isSign(end, ':')) {
        return Optional.of(verbs.firstOf(found, i));
      }
    }
    return afterMany(lead);
  }

  /** Whether {@code các Quyết định} stands at a place, without a number of theirs. */
  private boolean governsMany(int end) {
    int token = end;
    int words = 0;
    while (words < MOST_WORDS && isMany(token)) {
      token = Math.max(token + 1, tokens.phraseEnd(token, ClauseWord.ALL));
      words++;
    }
    return words > 0
        && text.kind(token).isPresent()
        && !tokens.is(token + 1, TokenType.NUMBER_SIGN);
  }

  private boolean isMany(int token) {
    return tokens.is(token, TokenType.QUANTIFIER)
        || tokens.is(token, TokenType.NUMBER)
        || tokens.phraseEnd(token, ClauseWord.ALL) > token;
  }

  /** {@code sau đây hết hiệu lực}: the verb stands after the word for the list. */
  private Optional<Verb> afterMany(Lead lead) {
    for (int i = lead.from(); i < lead.to(); i++) {
      int end = tokens.phraseEnd(i, ClauseWord.LIST);
      Optional<Verb> verb = end > i ? verbs.after(end) : Optional.empty();
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }
}
