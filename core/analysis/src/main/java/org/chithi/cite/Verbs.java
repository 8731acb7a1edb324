package org.chithi.cite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Verb.After;
import org.chithi.cite.Verb.Before;
import org.chithi.cite.Verb.Use;
import org.chithi.lex.Lexicon;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.lex.Tokens.Phrase;
import org.chithi.text.TermTable;

/**
 * The governing verbs of a text, found once, and the small words around them. Of {@code quán triệt
 * và nghiêm túc thực hiện Nghị quyết A} the first governs the document.
 */
final class Verbs {

  /** {@code lãnh đạo, chỉ đạo} has so many tokens. */
  private static final int LONGEST_LINK = 4;

  /** What is done to a document that stays as it is. */
  private static final Set<Relation> CARRIED_OUT =
      EnumSet.of(
          Relation.IMPLEMENTS,
          Relation.CONTINUES,
          Relation.DISSEMINATES,
          Relation.CONCRETISES,
          Relation.REVIEWS);

  /** {@code vẫn chưa} has so many words. */
  private static final int MOST_ADVERBS = 3;

  /** The verb stands so far after {@code được}, in tokens. */
  private static final int LONGEST_AGENT = 8;

  /** {@code (2011-2020)} has so many tokens. */
  private static final int LONGEST_YEARS = 5;

  private final Tokens tokens;
  private final List<Verb> all = new ArrayList<>();

  private Verbs(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The verbs of a text.
   *
   * @param mentions in order; a verb ends before the next one begins
   */
  static Verbs of(Tokens tokens, List<Linked> mentions) {
    Verbs verbs = new Verbs(tokens);
    int next = 0;
    int bound = 0;
    int read = 0;
    for (int i = 0; i < tokens.phrases(); i++) {
      int token = tokens.phraseFrom(i);
      if (token < read || !tokens.phraseEntry(i).has(Before.class)) {
        continue;
      }
      while (next < mentions.size() && mentions.get(next).from() <= token) {
        bound = Math.max(bound, mentions.get(next).to());
        next++;
      }
      int limit = next < mentions.size() ? mentions.get(next).from() : tokens.size();
      read = verbs.read(token, limit, bound);
    }
    return verbs;
  }

  /** The verbs of a stretch of a text in which no document is mentioned. */
  static List<Verb> between(Tokens tokens, int from, int to) {
    Verbs verbs = new Verbs(tokens);
    int token = from;
    while (token < to) {
      token = verbs.read(token, to, from);
    }
    return verbs.all;
  }

  /** Adds the verb that starts with a token; where to read on. */
  private int read(int token, int limit, int bound) {
    Optional<Phrase<Before>> phrase = tokens.phrase(token, limit, Before.class);
    if (phrase.isEmpty()) {
      return token + 1;
    }
    Optional<Relation> relation = phrase.get().sense().relation();
    if (relation.isEmpty()) {
      return phrase.get().to();
    }
    int least = all.isEmpty() ? bound : Math.max(bound, all.get(all.size() - 1).to());
    Verb verb = verb(phrase.get(), relation.get(), limit);
    if (verb.use() == Use.PERIOD && verb.to() == phrase.get().to()) {
      return token + 1;
    }
    all.add(verb.isPassive() ? withMark(verb, least) : verb);
    return verb.to();
  }

  private Verb verb(Phrase<Before> phrase, Relation relation, int limit) {
    int end = phrase.to();
    if (relation.isDeed()) {
      int part = tokens.phraseEnd(end, ClauseWord.PART);
      int agent = tokens.phraseEnd(part, ClauseWord.AGENT);
      boolean place =
          tokens.is(agent, TokenType.PINPOINT) && !is(phrase.from() - 1, ClauseWord.PASSIVE);
      boolean acts = agent > part && agent <= limit && !place;
      if (acts && !is(agent - 1, ClauseWord.MEANS)) {
        return new Verb(Relation.MENTIONS, Use.PASSIVE, phrase.from(), agent);
      }
      int words = tokens.phraseEnd(end, ClauseWord.WORDS);
      if (words > end) {
        return new Verb(Relation.AMENDS, Use.WORDS, phrase.from(), words);
      }
    }
    if (phrase.sense().use() == Use.PERIOD) {
      end = deedEnd(end, limit);
    }
    return new Verb(relation, phrase.sense().use(), phrase.from(), end);
  }

  /**
   * Where the deed ends that was done in a time: {@code 10 năm (2011-2020) triển khai, thực hiện}.
   */
  private int deedEnd(int start, int limit) {
    int token = start;
    while (token < limit) {
      Optional<Phrase<Before>> deed =
          tokens
              .phrase(token, limit, Before.class)
              .filter(it -> it.sense().relation().filter(Relation.IMPLEMENTS::equals).isPresent());
      if (deed.isPresent()) {
        return deed.get().to();
      }
      int next = isJoint(token) ? token + 1 : tokens.phraseEnd(token, ClauseWord.NOUN);
      next = next == token ? tokens.phraseEnd(token, CitationWord.LINK) : next;
      next = next == token ? afterYears(token, limit) : next;
      if (next == token) {
        return start;
      }
      token = next;
    }
    return start;
  }

  /** {@code (2011-2020)}: the token after years in brackets. */
  private int afterYears(int token, int limit) {
    int end = token + LONGEST_YEARS;
    boolean years =
        end < limit
            && tokens.isSign(token, '(')
            && tokens.is(token + 1, TokenType.NUMBER)
            && tokens.isSign(end - 1, ')');
    return years ? end : token;
  }

  private boolean isJoint(int token) {
    return tokens.isSign(token, ',') || tokens.is(token, TokenType.CONNECTOR);
  }

  /** The same verb with the words before it that make it passive: {@code đã được}. */
  private Verb withMark(Verb verb, int least) {
    int from = verb.from();
    while (from > least
        && (is(from - 1, ClauseWord.PASSIVE) || tokens.is(from - 1, TokenType.TENSE))) {
      from--;
    }
    return new Verb(verb.relation(), verb.use(), from, verb.to());
  }

  /** Adds the words of the tables to a lexicon. */
  static void addTo(Lexicon.Builder builder) {
    for (TermTable.Row row : TermTable.rows(Verbs.class, "relations.tsv")) {
      Optional<Relation> relation =
          Optional.of(row.cell("relation")).filter(it -> !it.isEmpty()).map(Relation::valueOf);
      Use use = row.cell("use").isEmpty() ? Use.ACTIVE : Use.valueOf(row.cell("use"));
      boolean after = row.cell("position").equals("after");
      if (!after && relation.isPresent()) {
        builder.phrase(row.cell("phrase"), relation.get());
      }
      builder.phrase(
          row.cell("phrase"),
          after ? new After(relation.orElseThrow()) : new Before(relation, use));
    }
    for (TermTable.Row row : TermTable.rows(Verbs.class, "clause-words.tsv")) {
      for (String sense : row.cell("senses").split(" ")) {
        builder.phrase(row.cell("words"), ClauseWord.valueOf(sense));
      }
    }
  }

  /**
   * The verb that a document undergoes, after it: {@code A hết hiệu lực}, {@code A được thay thế
   * bằng Quy định này}; with another document as agent it is the act of that one.
   */
  Optional<Verb> after(int token) {
    Optional<Verb> plain =
        tokens
            .phrase(token, After.class)
            .map(it -> new Verb(it.sense().relation(), Use.ACTIVE, token, it.to()));
    if (plain.isPresent() || !is(token, ClauseWord.PASSIVE)) {
      return plain;
    }
    Optional<Phrase<Before>> deed = tokens.phrase(token + 1, Before.class);
    Optional<Relation> relation =
        deed.flatMap(it -> it.sense().relation())
            .filter(it -> it == Relation.REPLACES || it == Relation.REPEALS);
    return relation.map(
        found -> {
          int end = deed.get().to();
          int agent = tokens.phraseEnd(end, ClauseWord.AGENT);
          boolean others = agent > end && !isThis(agent);
          return new Verb(others ? Relation.MENTIONS : found, Use.PASSIVE, token, agent);
        });
  }

  /**
   * What is done to a document that no verb governs, by the words after it and its title: {@code A
   * chưa được triển khai}, {@code khoản 2 Điều 5 A được sửa đổi như sau}.
   */
  Optional<Relation> undergone(int token) {
    int mark = afterAdverbs(token);
    if (!is(mark, ClauseWord.PASSIVE)) {
      return Optional.empty();
    }
    for (int i = mark + 1; i <= mark + LONGEST_AGENT && !tokens.is(i, TokenType.PUNCT); i++) {
      Optional<Phrase<Before>> deed = tokens.phrase(i, Before.class);
      if (deed.isPresent()) {
        int end = deed.get().to();
        return deed.get()
            .sense()
            .relation()
            .filter(
                it ->
                    CARRIED_OUT.contains(it)
                        || it.isDeed() && tokens.phraseEnd(end, ClauseWord.LIST) > end);
      }
    }
    return Optional.empty();
  }

  private int afterAdverbs(int start) {
    int token = start;
    for (int i = 0; i < MOST_ADVERBS; i++) {
      int adverb = tokens.phraseEnd(token, ClauseWord.MODAL);
      token = adverb == token && tokens.is(token, TokenType.TENSE) ? token + 1 : adverb;
    }
    return token;
  }

  /** Whether a type word and "này" stand at a place. */
  private boolean isThis(int token) {
    return tokens.is(token, TokenType.DOC_TYPE) && tokens.is(token + 1, TokenType.POINTER);
  }

  /** The verbs that lie in {@code [from, to)}, in order. */
  List<Verb> in(int from, int to) {
    int first = first(from);
    int last = first;
    while (last < all.size() && all.get(last).to() <= to) {
      last++;
    }
    return all.subList(first, last);
  }

  /** The verb that starts with a token; empty if none does. */
  Optional<Verb> at(int token) {
    int index = first(token);
    return index < all.size() && all.get(index).from() == token
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  /** The verb that ends before a token; empty if none does. */
  Optional<Verb> before(int token) {
    int index = first(token) - 1;
    return index >= 0 && all.get(index).to() == token
        ? Optional.of(all.get(index))
        : Optional.empty();
  }

  private int first(int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether the first of two verbs governs the object of the second: only connectors, commas and
   * linking words stand between them, or after a review or guidance what it is on: {@code việc},
   * {@code một số nội dung về}.
   */
  boolean areCoordinated(Verb first, Verb second) {
    if (second.isBasis() && !first.isBasis()) {
      return false;
    }
    boolean takesNoun =
        first.relation() == Relation.REVIEWS
            || first.relation() == Relation.GUIDES && second.relation() == Relation.IMPLEMENTS;
    int token = first.to();
    boolean joined = first.relation() == Relation.REVIEWS;
    while (token < second.from()) {
      int end =
          isJoint(token) ? token + 1 : takesNoun ? tokens.phraseEnd(token, ClauseWord.NOUN) : token;
      joined |= end > token;
      end = end == token ? tokens.phraseEnd(token, CitationWord.LINK) : end;
      if (end == token) {
        return false;
      }
      token = end;
    }
    return joined;
  }

  /**
   * The first of the verbs that govern one object with that of an index; of {@code thay thế, bãi bỏ
   * một số từ} the last, for it changes the document.
   */
  Verb firstOf(List<Verb> verbs, int index) {
    int first = index;
    while (first > 0
        && verbs.get(index).use() != Use.WORDS
        && areCoordinated(verbs.get(first - 1), verbs.get(first))) {
      first--;
    }
    return verbs.get(first);
  }

  /** Whether a comma lies in a verb or parts two that govern one object. */
  boolean parts(int comma, List<Verb> verbs) {
    for (int i = 0; i < verbs.size(); i++) {
      Verb verb = verbs.get(i);
      if (comma < verb.to()) {
        boolean inside = comma >= verb.from();
        boolean between = i > 0 && areCoordinated(verbs.get(i - 1), verb);
        boolean linked = comma + 1 == verb.from() && isAfterLink(comma);
        return inside || between || linked;
      }
    }
    return false;
  }

  private boolean isAfterLink(int token) {
    int start = token - LONGEST_LINK;
    while (start < token && tokens.phraseEnd(start, CitationWord.LINK) != token) {
      start++;
    }
    return start < token;
  }

  /** Whether one token has a sense. */
  boolean is(int token, ClauseWord sense) {
    return tokens.phraseEnd(token, sense) == token + 1;
  }
}
