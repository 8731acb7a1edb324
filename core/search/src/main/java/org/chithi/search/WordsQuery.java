package org.chithi.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chithi.text.SyllableKey;

/**
 * Plain words as a query: each syllable, and each two neighbours, in the text of a section. A
 * syllable without marks is searched as it was most likely meant, and, at less weight, in the texts
 * without marks; at full weight where no word has marks.
 */
final class WordsQuery {

  /** Up to so many words must all be found where that finds enough; of more, a share. */
  private static final int SHORT_QUERY = 6;

  private static final double SHARE = 0.2;
  private static final int LEAST = 2;

  /** The weight of the reading without marks relative to the one with marks. */
  private static final float BARE_WEIGHT = 0.3f;

  /**
   * The weight of neighbours whose marks were restored, in a query with marks and in one without.
   */
  private static final float SOME_RESTORED = 1.3f;

  private static final float ALL_RESTORED = 1.6f;

  /** The weight of a short query that stands in the text as it was typed. */
  private static final float ROW_WEIGHT = 4f;

  private static final float HEADING_WEIGHT = 1.5f;
  private static final float TITLE_WEIGHT = 1.1f;

  /** In which forms a word is looked for. */
  private enum Depth {
    /** As it was read, and in full where it is an abbreviation. */
    AS_READ,
    /** The same, without a look at where its words stand. */
    NEARLY,
    /** Whatever its marks, too, where it was typed without. */
    FULL
  }

  private final List<String> typed;
  private final List<String> read;
  private final List<String> words;
  private final BareWords bareWords;
  private final Abbreviations abbreviations;
  private final float bareWeight;
  private final float restoredWeight;

  WordsQuery(List<String> words, Learnt learnt) {
    this.words = List.copyOf(words);
    this.abbreviations = learnt.abbreviations();
    this.bareWords = new BareWords(learnt.model());
    this.typed = WordKeys.keys(String.join(" ", words));
    this.read = new MarkRestorer(learnt.model()).restore(typed);
    boolean isMarked = WordKeys.isMarked(typed);
    this.bareWeight = isMarked ? BARE_WEIGHT : 1;
    this.restoredWeight = isMarked ? SOME_RESTORED : ALL_RESTORED;
  }

  /** How the words were read, where that is not how they were typed. */
  Optional<Reading> reading() {
    return read.equals(typed)
        ? Optional.empty()
        : Optional.of(new Reading(String.join(" ", words), WordKeys.written(read)));
  }

  boolean isEmpty() {
    return typed.isEmpty();
  }

  /**
   * What finds and ranks.
   *
   * @param isStrict whether every word of a few must be found
   */
  Query query(boolean isStrict) {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    Set<Query> groups = groups(isShort() || bareWeight == 1 ? Depth.FULL : Depth.AS_READ);
    groups.forEach(group -> found.add(group, Occur.SHOULD));
    found.setMinimumNumberShouldMatch(least(groups.size(), isStrict));
    BooleanQuery.Builder ranked = new BooleanQuery.Builder();
    ranked.add(found.build(), Occur.MUST);
    pairs(IndexSchema.TEXT).forEach(pair -> ranked.add(pair, Occur.SHOULD));
    if (typed.size() > 1 && isShort()) {
      Query row = new PhraseQuery(IndexSchema.TEXT, read.toArray(String[]::new));
      ranked.add(new BoostQuery(row, ROW_WEIGHT), Occur.SHOULD);
    }
    ranked.add(inNames(IndexSchema.HEADING, HEADING_WEIGHT), Occur.SHOULD);
    ranked.add(FieldQuery.ofDocument(inNames(IndexSchema.TITLE, TITLE_WEIGHT)), Occur.SHOULD);
    return ranked.build();
  }

  /**
   * Finds nearly all that {@link #query} ranks first, and is found much faster: the words as they
   * were read and their neighbours alone, which Lucene can skip through.
   */
  Query candidates(boolean isStrict) {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    Set<Query> groups = groups(Depth.NEARLY);
    boolean all = least(groups.size(), isStrict) == groups.size();
    groups.forEach(group -> found.add(group, all ? Occur.MUST : Occur.SHOULD));
    pairs(IndexSchema.TEXT).forEach(pair -> found.add(pair, Occur.SHOULD));
    return found.build();
  }

  /** What is shown as found: the words in their order, and what they are short for or for which. */
  void show(Sought.Builder sought) {
    List<Sought.Word> row = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String bare = SyllableModel.bare(typed.get(i));
      row.add(Sought.Word.of(read.get(i), bare, isOpen(i)));
    }
    sought.add(row, 2);
    for (Abbreviations.Run run : abbreviations.in(read)) {
      sought.add(whole(List.of(run.abbreviation())), 1);
    }
    for (String key : read) {
      abbreviations.longForms(key).forEach(words -> sought.add(whole(words), words.size()));
    }
  }

  private static List<Sought.Word> whole(List<String> keys) {
    return keys.stream().map(key -> Sought.Word.of(key, key, false)).toList();
  }

  /** How many of the words must be found. */
  private static int least(int groups, boolean isStrict) {
    boolean all = groups <= LEAST || isStrict && groups <= SHORT_QUERY;
    return all ? groups : Math.max(LEAST, (int) Math.ceil(groups * SHARE));
  }

  /** Of many words, those around a word tell best which marks it has. */
  private boolean isShort() {
    return typed.size() <= SHORT_QUERY;
  }

  /**
   * One query for each word, or for each run of words that may be abbreviated.
   *
   * @param depth in which forms a word is looked for
   */
  private Set<Query> groups(Depth depth) {
    Set<Query> groups = new LinkedHashSet<>();
    List<Abbreviations.Run> runs = abbreviations.in(read);
    for (int i = 0; i < typed.size(); i++) {
      int at = i;
      Optional<Abbreviations.Run> run = runs.stream().filter(it -> it.start() == at).findFirst();
      if (run.isPresent()) {
        groups.addAll(abbreviated(run.get(), depth));
        i = run.get().end() - 1;
      } else {
        groups.add(word(i, depth));
      }
    }
    return groups;
  }

  /** The words of the run, each by itself or all by their abbreviation. */
  private List<Query> abbreviated(Abbreviations.Run run, Depth depth) {
    List<Query> groups = new ArrayList<>();
    Query shortForm =
        new BoostQuery(
            new TermQuery(new Term(IndexSchema.TEXT, run.abbreviation())),
            1f / (run.end() - run.start()));
    for (int i = run.start(); i < run.end(); i++) {
      groups.add(new DisjunctionMaxQuery(List.of(word(i, depth), shortForm), 0));
    }
    return groups;
  }

  /** The word as it was read, as it is without marks, and what it is short for. */
  private Query word(int i, Depth depth) {
    List<Query> forms = new ArrayList<>();
    forms.add(new TermQuery(new Term(IndexSchema.TEXT, read.get(i))));
    if (depth == Depth.FULL && isOpen(i)) {
      Query bare = bareWords.word(SyllableModel.bare(typed.get(i)));
      forms.add(new BoostQuery(bare, bareWeight));
    }
    List<List<String>> longForms = abbreviations.longForms(read.get(i));
    for (List<String> words : longForms) {
      Query phrase =
          depth == Depth.NEARLY && words.size() > 1
              ? Pairs.all(words)
              : new PhraseQuery(IndexSchema.TEXT, words.toArray(String[]::new));
      forms.add(new BoostQuery(phrase, 1f / longForms.size()));
    }
    return sum(forms);
  }

  private static Query sum(List<Query> forms) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    forms.forEach(form -> sum.add(form, Occur.SHOULD));
    return forms.size() == 1 ? forms.get(0) : sum.build();
  }

  private boolean isOpen(int i) {
    return !SyllableKey.isMarked(typed.get(i));
  }

  private boolean isRestored(int i) {
    return !read.get(i).equals(typed.get(i));
  }

  /** Each two neighbours in a text; they count more where they tell which marks were left out. */
  private Set<Query> pairs(String text) {
    Set<Query> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < typed.size(); i++) {
      Query pair = Pairs.of(text, read.get(i), read.get(i + 1));
      pairs.add(isRestored(i) || isRestored(i + 1) ? new BoostQuery(pair, restoredWeight) : pair);
    }
    return pairs;
  }

  /** The neighbours, or the one word, in a title or a heading. */
  private Query inNames(String field, float weight) {
    BooleanQuery.Builder names = new BooleanQuery.Builder();
    pairs(field).forEach(pair -> names.add(pair, Occur.SHOULD));
    if (typed.size() == 1) {
      names.add(new TermQuery(new Term(field, read.get(0))), Occur.SHOULD);
    }
    return new BoostQuery(names.build(), weight);
  }
}
