package org.chithi.parse;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.lex.Lexer;
import org.chithi.lex.Lexicon;
import org.chithi.lex.Tokens;
import org.chithi.model.Aspect;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * The words by which the structure of a document is read: cues of roles, terms, kinds of documents
 * and the words of bodies. All are phrases beside the tokens, each with one {@link Meaning}, so
 * that none hides another.
 */
final class ParseLexicon {

  /** How the tables print any year and any number. */
  private static final String YEAR = "{yyyy}";

  private static final String NUMBER = "{n}";

  private static final Lexer LEXER = new Lexer(lexicon()).withinLines();

  private ParseLexicon() {}

  /** The tokens of a text of whole lines. */
  static Tokens read(String text) {
    return LEXER.read(text);
  }

  /** The words of some terms, for letters that are no line yet. */
  static PhraseTable<Term> phrases(Term... terms) {
    PhraseTable<Term> table = new PhraseTable<>();
    for (Term term : terms) {
      words(term).forEach(words -> table.put(words, term));
    }
    return table;
  }

  /** The words of some terms, as their table has them. */
  static List<String> words(Term... terms) {
    return TermTable.rows(ParseLexicon.class, "terms.tsv").stream()
        .filter(row -> List.of(terms).contains(Term.valueOf(row.cell("term"))))
        .map(row -> row.cell("words"))
        .toList();
  }

  /** The letters that the words of some terms start with, as they are compared. */
  static String firstLetters(Term... terms) {
    return words(terms).stream()
        .map(words -> Folding.key(words.substring(0, 1)))
        .distinct()
        .collect(Collectors.joining());
  }

  /** Whether words hold those of a term. */
  static boolean holds(String words, Term term) {
    return Line.of(words).termWords(term).isPresent();
  }

  /** Everything that one phrase stands for. */
  static final class Meaning {
    private final String words;
    private final Set<Term> terms = EnumSet.noneOf(Term.class);
    private long mask;
    private final @Nullable Cue[] cues = new Cue[Place.values().length];
    private @Nullable DocumentKind kind;
    private boolean bodyWord;
    private boolean bodyHead;

    Meaning(String words) {
      this.words = words;
    }

    /** The words as their table has them. */
    String words() {
      return words;
    }

    /** The terms that rules of lines ask for, as a mask. */
    long mask() {
      return mask;
    }

    private void add(Term term) {
      terms.add(term);
      mask |= term.mask();
    }

    boolean is(Term term) {
      return terms.contains(term);
    }

    /** What the phrase reveals at a place. */
    Optional<Cue> cue(Place place) {
      return Optional.ofNullable(cues[place.ordinal()]);
    }

    boolean isCue(Place place) {
      return cues[place.ordinal()] != null;
    }

    /** The kind of document that it names. */
    Optional<DocumentKind> kind() {
      return Optional.ofNullable(kind);
    }

    boolean isKind() {
      return kind != null;
    }

    /** Whether the phrase is a word of the names of bodies. */
    boolean isBodyWord() {
      return bodyWord;
    }

    /** Whether it may open the name of a body. */
    boolean isBodyHead() {
      return bodyHead;
    }
  }

  private static final class Meanings {
    private final Map<String, Meaning> byKey = new LinkedHashMap<>();

    Meaning of(String words) {
      return byKey.computeIfAbsent(Folding.key(words), key -> new Meaning(words));
    }
  }

  private static Lexicon lexicon() {
    Meanings meanings = new Meanings();
    for (TermTable.Row row : TermTable.rows(ParseLexicon.class, "terms.tsv")) {
      meanings.of(row.cell("words")).add(Term.valueOf(row.cell("term")));
    }
    TermTable.rows(ParseLexicon.class, "cues.tsv").forEach(row -> addCue(meanings, row));
    for (TermTable.Row row : TermTable.rows(DocumentKind.class, "kinds.tsv")) {
      Meaning meaning = meanings.of(row.cell("printed_name"));
      meaning.kind = meaning.kind == null ? DocumentKind.ofCode(row.cell("kind")) : meaning.kind;
    }
    addBodies(meanings, TermTable.rows(Bodies.class, "bodies.tsv"));
    Lexicon.Builder builder = Lexicon.builder();
    meanings
        .byKey
        .values()
        .forEach(meaning -> builder.phrase(meaning.words.replace(YEAR, NUMBER), meaning));
    return builder.build();
  }

  /** The words that may open the name of a body, and those that start like one but open none. */
  private static void addBodies(Meanings meanings, List<TermTable.Row> rows) {
    List<String> heads =
        rows.stream()
            .filter(row -> row.cell("use").equals("head"))
            .map(row -> Folding.key(row.cell("name")))
            .toList();
    for (TermTable.Row row : rows) {
      String key = Folding.key(row.cell("name"));
      if (heads.stream().anyMatch(head -> key.equals(head) || key.startsWith(head + " "))) {
        Meaning meaning = meanings.of(row.cell("name"));
        meaning.bodyHead |= !meaning.bodyWord && row.cell("use").equals("head");
        meaning.bodyWord = true;
      }
    }
  }

  private static void addCue(Meanings meanings, TermTable.Row row) {
    Place place = Place.valueOf(row.cell("where").toUpperCase(Locale.ROOT));
    Meaning meaning = meanings.of(row.cell("phrase"));
    SectionRole role = SectionRole.valueOf(row.cell("role"));
    Cue first = meaning.cues[place.ordinal()];
    if (first != null) {
      meaning.cues[place.ordinal()] = first.role() == role ? first : first.also(role);
    } else {
      meaning.cues[place.ordinal()] =
          new Cue(
              role,
              Optional.of(row.cell("aspect")).filter(cell -> !cell.isEmpty()).map(Aspect::valueOf),
              row.cell("extent").equals("whole"),
              row.cell("phrase"),
              Optional.empty());
    }
  }
}
