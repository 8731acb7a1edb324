package org.chithi.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.Paragraph;
import org.chithi.text.Span;

/**
 * Reads what the sentence over a list says of each item that starts with a citation: {@code Bãi bỏ
 * các Quyết định sau đây: 1. A 2. B}, {@code Các Quyết định sau đây hết hiệu lực: a) A}.
 */
final class ListLead {

  /** What may stand between a verb and the type word of many documents. */
  private static final Set<String> MANY = Set.of("các", "những", "toàn", "bộ", "một", "số");

  private static final int MOST_WORDS = 4;

  private static final int WIDEST_GAP = 4;

  /** A longer sentence is not read for what it says of a list. */
  private static final int LONGEST = 400;

  private final CitedText text;

  /** The sentence over an item, by where the words of the item start. */
  private final TreeMap<Integer, Span> leads = new TreeMap<>();

  ListLead(CitedText text) {
    this.text = text;
    read(text.directive().body(), Optional.empty());
  }

  private void read(List<Block> blocks, Optional<Span> over) {
    Optional<Span> lead = over;
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

  private void putItem(int start, Optional<Span> lead) {
    lead.ifPresent(span -> leads.put(start, span));
  }

  /** The words of a block if they lead to a list. */
  private Optional<Span> lead(int start, int end) {
    int last = end;
    while (last > start && text.isGap(last - 1)) {
      last--;
    }
    return last > start && text.at(last - 1) == ':'
        ? Optional.of(new Span(Math.max(start, last - LONGEST), last))
        : Optional.empty();
  }

  /** A heading leads to its items without a colon: {@code Điều 1. Bãi bỏ các quyết định}. */
  private static Optional<Span> heading(Division division) {
    return division.children().isEmpty() ? Optional.empty() : division.heading();
  }

  /** The verb that governs the item which a mention opens; empty if it opens none. */
  Optional<Verb> verb(Mention mention) {
    Map.Entry<Integer, Span> item = leads.floorEntry(mention.opening);
    boolean opens = item != null && isLabelEnd(item.getKey(), mention.opening);
    return opens ? verb(item.getValue()) : sentence(mention.opening).flatMap(this::verb);
  }

  /**
   * The words of a sentence up to the colon before a place: {@code Thực hiện các văn bản: A, B}.
   */
  private Optional<Span> sentence(int place) {
    int colon = text.signBefore(place);
    if (text.at(colon) != ':') {
      return Optional.empty();
    }
    int start = colon;
    while (start > Math.max(0, colon - LONGEST) && ".;\n".indexOf(text.at(start - 1)) < 0) {
      start--;
    }
    return Optional.of(new Span(start, colon + 1));
  }

  /** Whether an item has no words of its own between its label and a citation. */
  private boolean isLabelEnd(int label, int opening) {
    return opening - label <= WIDEST_GAP && text.key().substring(label, opening).isBlank();
  }

  private Optional<Verb> verb(Span lead) {
    List<Verb> verbs = GoverningWords.in(text, lead.start(), lead.end());
    for (int i = 0; i < verbs.size(); i++) {
      int end = verbs.get(i).end();
      if (governsMany(end) || end == lead.end() || text.at(text.skipGap(end)) == ':') {
        return Optional.of(GoverningWords.firstOf(text, verbs, i));
      }
    }
    return behindMany(lead);
  }

  /** Whether "các Quyết định" stands at a place, without a number of theirs. */
  private boolean governsMany(int end) {
    int place = text.skipGap(end);
    int words = 0;
    while (words < MOST_WORDS && isOfMany(place)) {
      place = text.skipGap(text.wordEnd(place));
      words++;
    }
    return words > 0
        && CitationTerms.standard()
            .wordAt(text, place)
            .filter(word -> !text.hasWord(text.skipGap(word.end()), "số"))
            .isPresent();
  }

  private boolean isOfMany(int place) {
    return Character.isDigit(text.at(place))
        || MANY.contains(text.key().substring(place, text.wordEnd(place)));
  }

  /** {@code sau đây hết hiệu lực}: the verb stands behind the word for the list. */
  private Optional<Verb> behindMany(Span lead) {
    for (int place = lead.start(); place < lead.end(); place++) {
      if (text.isWordStart(place) && text.hasWord(place, "sau")) {
        int end = text.hasWord(place, "sau đây") ? place + "sau đây".length() : place + 3;
        Optional<Relation> relation = GoverningWords.behind(text, end);
        if (relation.isPresent()) {
          return Optional.of(new Verb(relation.get(), end, end));
        }
      }
    }
    return Optional.empty();
  }
}
