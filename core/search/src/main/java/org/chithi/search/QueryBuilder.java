package org.chithi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.chithi.text.SyllableKey;

/** Makes Lucene's query out of a query as it was understood. */
final class QueryBuilder {

  /** A phrase of the texts without marks has this weight relative to one with marks. */
  private static final float BARE_PHRASE = 0.5f;

  /** The document itself stands before all that cite it, these before all others. */
  private static final float OWN_NUMBER = 1_000f;

  private static final float CITED_NUMBER = 100f;

  private static final int MOST_EDITS = 2;
  private static final int MOST_MOVES = 100;

  private final IndexSearcher searcher;
  private final Learnt learnt;
  private final SyllableModel model;
  private final MarkRestorer restorer;
  private final BareWords bareWords;
  private final boolean isStrict;
  private final List<Reading> readings = new ArrayList<>();
  private final List<SearchNote> notes = new ArrayList<>();

  /** The plain words of the query, as they were understood. */
  private final Map<QueryNode, WordsQuery> plain = new HashMap<>();

  private final Sought.Builder sought = new Sought.Builder();

  /**
   * A builder for one query.
   *
   * @param isStrict whether every word of a few must be found
   */
  QueryBuilder(IndexSearcher searcher, Learnt learnt, boolean isStrict) {
    this.searcher = searcher;
    this.learnt = learnt;
    this.model = learnt.model();
    this.restorer = new MarkRestorer(model);
    this.bareWords = new BareWords(model);
    this.isStrict = isStrict;
  }

  /** What finds and ranks sections. */
  Query query(QueryNode node) {
    return query(node, true);
  }

  /** What finds nearly all that is ranked first, much faster; empty if nothing is faster. */
  Optional<Query> candidates(QueryNode node) {
    return switch (node) {
      case QueryNode.Words words ->
          Optional.ofNullable(plain.get(words)).map(it -> it.candidates(isStrict));
      case QueryNode.Phrase phrase -> candidates(phrase);
      case QueryNode.All all -> candidates(loosened(all.parts()));
      case QueryNode.Any any -> any(any.parts().stream().map(this::candidates).toList());
      default -> Optional.empty();
    };
  }

  /** Each part as fast as it can be found. */
  private Optional<Query> candidates(List<QueryNode> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean isFaster = false;
    for (QueryNode part : parts) {
      Optional<Query> found = isFilter(part) ? Optional.empty() : candidates(part);
      if (found.isPresent()) {
        all.add(found.get(), Occur.MUST);
        isFaster = true;
      } else if (part instanceof QueryNode.Words) {
        return Optional.empty();
      } else {
        add(part, false, all);
      }
    }
    return isFaster ? Optional.of(all.build()) : Optional.empty();
  }

  private static Optional<Query> any(List<Optional<Query>> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> part.ifPresent(it -> any.add(it, Occur.SHOULD)));
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(any.build())
        : Optional.empty();
  }

  /** The neighbours of a phrase, without a look at where they stand. */
  private Optional<Query> candidates(QueryNode.Phrase node) {
    List<String> read = restorer.restore(WordKeys.keys(node.words()));
    return read.size() < 2
        ? Optional.empty()
        : Optional.of(node.moves() == 0 ? Pairs.all(read) : Pairs.near(read));
  }

  /** What is shown as found. */
  Sought sought() {
    return sought.build();
  }

  /** What happened to the query. */
  List<SearchNote> notes() {
    return List.copyOf(notes);
  }

  /** How the words were read, where any was read otherwise than typed. */
  Optional<Reading> reading() {
    return readings.stream()
        .reduce(
            (one, other) ->
                new Reading(one.typed() + " " + other.typed(), one.read() + " " + other.read()));
  }

  private Query query(QueryNode node, boolean isWanted) {
    return switch (node) {
      case QueryNode.Words words -> words(words, isWanted);
      case QueryNode.Phrase phrase -> phrase(phrase, isWanted);
      case QueryNode.Beginning beginning -> beginning(beginning.letters(), isWanted);
      case QueryNode.Like like -> like(like, isWanted);
      case QueryNode.Field field -> field(field, isWanted);
      case QueryNode.All all -> all(all.parts(), isWanted);
      case QueryNode.Any any -> any(any.parts(), isWanted);
      case QueryNode.Not not -> not(query(not.part(), !isWanted));
    };
  }

  /** A citation that is looked for is shown where it stands. */
  private Query field(QueryNode.Field node, boolean isWanted) {
    if (node.field() == QueryField.CITES && isWanted) {
      List<String> keys = WordKeys.keys(node.value());
      sought.add(open(keys), keys.size());
      NumberForms.asked(node.value()).ifPresent(sought::addNumber);
    }
    return FieldQuery.of(node.field(), node.value());
  }

  private Query words(QueryNode.Words node, boolean isWanted) {
    if (isWanted) {
      node.words().stream()
          .filter(word -> word.endsWith(":"))
          .filter(word -> QueryField.named(word.substring(0, word.length() - 1)).isPresent())
          .forEach(word -> note(SearchNote.Kind.FIELD_AS_WORDS, word));
      Optional<AskedNumber> number = AskedNumber.in(node.words(), searcher);
      if (number.isPresent()) {
        sought.addNumber(number.get().form());
        note(SearchNote.Kind.READ_AS_NUMBER, number.get().form());
        return number(number.get());
      }
    }
    WordsQuery words = new WordsQuery(node.words(), learnt);
    if (!words.isEmpty()) {
      plain.put(node, words);
    }
    return plain(words, isWanted);
  }

  private void note(SearchNote.Kind kind, String words) {
    notes.add(new SearchNote(kind, words, 0));
  }

  /** The document itself, then who cites it, best with the other words too. */
  private Query number(AskedNumber number) {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    Query own = new ConstantScoreQuery(FieldQuery.number(number.form()));
    Query citing =
        new ConstantScoreQuery(new TermQuery(new Term(IndexSchema.CITES, number.form())));
    found.add(new BoostQuery(own, OWN_NUMBER), Occur.SHOULD);
    found.add(new BoostQuery(citing, CITED_NUMBER), Occur.SHOULD);
    if (number.rest().isEmpty()) {
      return found.build();
    }
    return new BooleanQuery.Builder()
        .add(found.build(), Occur.MUST)
        .add(plain(new WordsQuery(number.rest(), learnt), true), Occur.SHOULD)
        .build();
  }

  private Query plain(WordsQuery words, boolean isWanted) {
    if (words.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (isWanted) {
      words.reading().ifPresent(readings::add);
      words.show(sought);
    }
    return words.query(isStrict);
  }

  /** Words whose marks do not count. */
  private static List<Sought.Word> open(List<String> keys) {
    return keys.stream().map(key -> Sought.Word.of(key, SyllableModel.bare(key), true)).toList();
  }

  private Query all(List<QueryNode> given, boolean isWanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<QueryNode> parts = loosened(given);
    if (parts.size() < given.size()) {
      for (QueryNode part : given) {
        if (part instanceof QueryNode.Phrase phrase) {
          all.add(phrase(phrase, false), Occur.SHOULD);
        }
      }
    }
    boolean positive = false;
    for (QueryNode part : parts) {
      add(part, isWanted, all);
      positive |= !(part instanceof QueryNode.Not);
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private List<QueryNode> loosened(List<QueryNode> parts) {
    return isStrict ? parts : QueryNodes.loosened(parts);
  }

  private void add(QueryNode part, boolean isWanted, BooleanQuery.Builder all) {
    if (part instanceof QueryNode.Not not) {
      all.add(query(not.part(), !isWanted), Occur.MUST_NOT);
    } else {
      all.add(query(part, isWanted), isFilter(part) ? Occur.FILTER : Occur.MUST);
    }
  }

  private static boolean isFilter(QueryNode node) {
    return switch (node) {
      case QueryNode.Field field -> true;
      case QueryNode.Any any -> any.parts().stream().allMatch(QueryBuilder::isFilter);
      case QueryNode.All all -> all.parts().stream().allMatch(QueryBuilder::isFilter);
      case QueryNode.Not not -> true;
      case QueryNode.Words words -> false;
      case QueryNode.Phrase phrase -> false;
      case QueryNode.Beginning beginning -> false;
      case QueryNode.Like like -> false;
    };
  }

  private Query any(List<QueryNode> parts, boolean isWanted) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(query(part, isWanted), Occur.SHOULD));
    return any.build();
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  /** As typed and as it was most likely meant; without any mark whatever its marks, too. */
  private Query phrase(QueryNode.Phrase node, boolean isWanted) {
    List<String> typed = WordKeys.keys(node.words());
    int moves = Math.min(node.moves(), MOST_MOVES);
    if (typed.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    boolean isMarked = WordKeys.isMarked(typed);
    if (isWanted) {
      sought.add(
          typed.stream()
              .map(key -> Sought.Word.of(key, SyllableModel.bare(key), !isMarked))
              .toList(),
          moves == 0 ? typed.size() : 1);
    }
    List<String> read = restorer.restore(typed);
    if (isWanted && !read.equals(typed)) {
      readings.add(new Reading(node.words(), WordKeys.written(read)));
    }
    if (isMarked) {
      return read.equals(typed)
          ? phrase(typed, moves)
          : new DisjunctionMaxQuery(List.of(phrase(typed, moves), phrase(read, moves)), 0);
    }
    List<String> bare = typed.stream().map(SyllableModel::bare).toList();
    return new DisjunctionMaxQuery(
        List.of(phrase(read, moves), new BoostQuery(bareWords.phrase(bare, moves), BARE_PHRASE)),
        0);
  }

  private static Query phrase(List<String> keys, int moves) {
    return new PhraseQuery(moves, IndexSchema.TEXT, keys.toArray(String[]::new));
  }

  /**
   * The tone stands at the end of a key, so that the beginning of a word is its letters, then
   * anything, then the tone if one was typed.
   */
  private Query beginning(String typed, boolean isWanted) {
    List<String> keys = WordKeys.keys(typed);
    if (keys.isEmpty()) {
      return new MatchNoDocsQuery("no letters");
    }
    String key = keys.get(keys.size() - 1);
    String letters = SyllableKey.withoutTone(key);
    boolean bare = !SyllableKey.isMarked(key);
    String tone = key.substring(letters.length());
    String start = bare ? SyllableModel.bare(letters) : letters;
    if (isWanted) {
      Predicate<String> fits = word -> word.startsWith(start) && word.endsWith(tone);
      Predicate<String> none = word -> false;
      sought.add(List.of(new Sought.Word(bare ? none : fits, bare ? fits : none)), 1);
    }
    Query printed = new AutomatonQuery(new Term(IndexSchema.TEXT, typed), automaton(start, tone));
    return bare ? either(printed, model.spellings(word -> word.startsWith(start))) : printed;
  }

  /** Words that begin and end with some letters. */
  private static Automaton automaton(String start, String end) {
    List<Automaton> parts =
        List.of(Automata.makeString(start), Automata.makeAnyString(), Automata.makeString(end));
    return Operations.determinize(Operations.concatenate(parts), 10_000);
  }

  /** What a query finds, or any of some words. */
  private static Query either(Query query, List<String> keys) {
    return new BooleanQuery.Builder()
        .add(query, Occur.SHOULD)
        .add(BareWords.any(keys), Occur.SHOULD)
        .build();
  }

  /** The key of a word that is no syllable, {@code nghiệmm}, so that a tone is one edit of it. */
  private static String toneLast(String key) {
    String apart = Normalizer.normalize(key, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    apart.chars().forEach(unit -> (isTone(unit) ? tones : letters).append((char) unit));
    return Normalizer.normalize(letters, Normalizer.Form.NFC) + tones;
  }

  /** Huyền, sắc, ngã, hỏi, nặng as combining marks. */
  private static boolean isTone(int unit) {
    return unit == 0x300 || unit == 0x301 || unit == 0x303 || unit == 0x309 || unit == 0x323;
  }

  private Query like(QueryNode.Like node, boolean isWanted) {
    List<String> keys = WordKeys.keys(node.word());
    if (keys.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    String key = keys.get(keys.size() - 1);
    boolean bare = !SyllableKey.isMarked(key);
    int edits = node.edits() < 0 ? 1 : Math.min(node.edits(), MOST_EDITS);
    String word = bare ? SyllableModel.bare(key) : toneLast(key);
    FuzzyQuery query = new FuzzyQuery(new Term(IndexSchema.TEXT, word), edits, 1);
    CharacterRunAutomaton fits = new CharacterRunAutomaton(query.getAutomata().automaton);
    if (isWanted) {
      Predicate<String> none = other -> false;
      sought.add(List.of(new Sought.Word(bare ? none : fits::run, bare ? fits::run : none)), 1);
    }
    return bare ? either(query, model.spellings(fits::run)) : query;
  }
}
