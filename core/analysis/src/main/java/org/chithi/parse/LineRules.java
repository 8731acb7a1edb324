package org.chithi.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.Tokens;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;
import org.chithi.parse.ParseLexicon.Meaning;
import org.chithi.text.TermTable;

/**
 * Tells what a line does by rows of conditions on its words, {@code line-kinds.tsv}:
 *
 * <pre>
 * kind     pattern                                          example
 * EFFECT   !label &lt;=400 ^KIND+IN_FORCE                     Thông báo này có hiệu lực từ ngày ký.
 * TROUBLE  ^WHEN IF TROUBLE REPORT !PAST !$:                Khi có vướng mắc, các xã phản ánh ...
 * </pre>
 *
 * <p>All conditions of a row must hold. Words are a {@link Term}, {@code KIND}, {@code BODY} (may
 * open the name of a body), {@code inner:ROLE} or {@code opening:ROLE} (a cue of that role).
 *
 * <ul>
 *   <li>{@code A}: the line holds the words; {@code !A}: it does not;
 *   <li>{@code ^A}: they stand first, after the label; {@code ^A$}: and fill the line; {@code $A}:
 *       they stand last;
 *   <li>{@code A+B}: B directly follows A; {@code A..B}: B stands somewhere after A;
 *   <li>{@code $./.}: the line ends with these signs; {@code <=400}: it has so many units at most;
 *       {@code label}, {@code capitals}: it has a label, is in capitals; {@code one}: it is one
 *       sentence. Each of these after {@code !} the contrary.
 * </ul>
 */
final class LineRules {

  private static final List<Rule> RULES = rules();

  private LineRules() {}

  /**
   * A row.
   *
   * @param conditions those that the masks do not tell
   * @param needed the terms that the line must hold
   * @param banned the terms that it must not hold
   * @param clue the first condition that must hold on words or signs
   * @param example print of this kind; print of another kind begins with {@code !}
   */
  record Rule(
      LineKind kind,
      List<Condition> conditions,
      long needed,
      long banned,
      Optional<Condition> clue,
      String example) {

    private boolean fits(Line line, Held held) {
      if ((held.terms & needed) != needed || (held.terms & banned) != 0) {
        return false;
      }
      for (int i = 0; i < conditions.size(); i++) {
        if (conditions.get(i).holds(line, held) == conditions.get(i).negated()) {
          return false;
        }
      }
      return true;
    }
  }

  /** The words that a line holds. */
  private static final class Held {
    private long terms;
    private int innerRoles;
    private boolean kind;

    static Held of(Line line) {
      Held held = new Held();
      Tokens tokens = line.tokens();
      boolean inner = false;
      for (int i = line.firstPhrase();
          i < tokens.phrases() && tokens.phraseFrom(i) < line.to();
          i++) {
        Meaning meaning = Line.meaning(tokens, i);
        held.terms |= meaning.mask();
        held.kind |= meaning.isKind();
        inner |= meaning.isCue(Place.INNER);
      }
      if (inner) {
        for (Cue.Found found : line.innerCues()) {
          held.innerRoles |= 1 << found.cue().role().ordinal();
        }
      }
      return held;
    }
  }

  /** A condition of a row. */
  private sealed interface Condition {

    /** Whether the contrary is asked for. */
    boolean negated();

    boolean holds(Line line, Held held);
  }

  private record Longest(boolean negated, int units) implements Condition {
    @Override
    public boolean holds(Line line, Held held) {
      return line.length() <= units;
    }
  }

  private record Ends(boolean negated, String signs) implements Condition {
    @Override
    public boolean holds(Line line, Held held) {
      return Letters.endsWith(line, signs);
    }
  }

  /** What the form of a line can be. */
  private enum Form {
    LABEL,
    CAPITALS,
    ONE
  }

  private record Formed(boolean negated, Form form) implements Condition {
    @Override
    public boolean holds(Line line, Held held) {
      return switch (form) {
        case LABEL -> line.label().isPresent();
        case CAPITALS -> line.isCapitals();
        case ONE -> isOneSentence(line);
      };
    }

    private static boolean isOneSentence(Line line) {
      for (int i = line.from() + 1; i < line.to(); i++) {
        if (line.tokens().isSign(i - 1, '.') && line.tokens().gap(i) != Gap.NONE) {
          return false;
        }
      }
      return true;
    }
  }

  /** The line holds one word, anywhere. */
  private record Holds(boolean negated, Word word) implements Condition {
    @Override
    public boolean holds(Line line, Held held) {
      return switch (word) {
        case TermWord term -> (held.terms & term.term.mask()) != 0;
        case RoleWord role ->
            role.place == Place.INNER && (held.innerRoles & 1 << role.role.ordinal()) != 0;
        case KindWord kind -> held.kind;
        case BodyWord body -> false;
      };
    }
  }

  /** Words at the start, at the end, or one after the other. */
  private record Stands(
      boolean negated, boolean first, boolean last, boolean apart, List<Word> words)
      implements Condition {
    @Override
    public boolean holds(Line line, Held held) {
      if (first) {
        return stands(line, line.contentFrom());
      }
      Tokens tokens = line.tokens();
      for (int i = line.firstPhrase();
          i < tokens.phrases() && tokens.phraseFrom(i) < line.to();
          i++) {
        if (stands(line, tokens.phraseFrom(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean stands(Line line, int token) {
      int at = token;
      for (int i = 0; i < words.size(); i++) {
        int end = apart && i > 0 ? endAfter(line, at, words.get(i)) : words.get(i).end(line, at);
        if (end == at) {
          return false;
        }
        at = end;
      }
      return !last || at == line.to();
    }

    private static int endAfter(Line line, int from, Word word) {
      for (int at = from; at < line.to(); at++) {
        int end = word.end(line, at);
        if (end > at) {
          return end;
        }
      }
      return from;
    }
  }

  /** Words that a condition names. */
  private sealed interface Word {

    /** The index after the longest such words at a token; the token if there are none. */
    int end(Line line, int token);
  }

  private record TermWord(Term term) implements Word {
    @Override
    public int end(Line line, int token) {
      return line.termEnd(token, term);
    }
  }

  private record RoleWord(Place place, SectionRole role) implements Word {
    @Override
    public int end(Line line, int token) {
      return line.roleEnd(token, place, role);
    }
  }

  private record KindWord() implements Word {
    @Override
    public int end(Line line, int token) {
      return line.kindEnd(token);
    }
  }

  private record BodyWord() implements Word {
    @Override
    public int end(Line line, int token) {
      return line.opensBody(token) ? token + 1 : token;
    }
  }

  /** The kinds of a line as a mask. */
  static long kinds(Line line) {
    Held held = Held.of(line);
    long kinds = 0;
    for (Rule rule : RULES) {
      if ((kinds & rule.kind.mask()) == 0 && rule.fits(line, held)) {
        kinds |= rule.kind.mask();
      }
    }
    return kinds;
  }

  /** The words by which a line is of a kind, as their table has them; empty if it is not. */
  static Optional<String> clue(Line line, LineKind kind) {
    Held held = Held.of(line);
    return RULES.stream()
        .filter(rule -> rule.kind == kind && rule.fits(line, held))
        .findFirst()
        .flatMap(Rule::clue)
        .flatMap(clue -> words(line, clue));
  }

  private static Optional<String> words(Line line, Condition clue) {
    return switch (clue) {
      case Ends ends -> Optional.of(ends.signs);
      case Holds holds -> words(line, holds.word);
      case Stands stands -> words(line, stands.words.get(0));
      case Longest longest -> Optional.empty();
      case Formed formed -> Optional.empty();
    };
  }

  private static Optional<String> words(Line line, Word word) {
    return switch (word) {
      case TermWord term -> line.termWords(term.term);
      case RoleWord role ->
          line.innerCues().stream()
              .map(Cue.Found::cue)
              .filter(cue -> cue.role() == role.role)
              .map(Cue::phrase)
              .findFirst();
      case KindWord kind -> Optional.empty();
      case BodyWord body -> Optional.empty();
    };
  }

  /** The rows, for the test of their examples. */
  static List<Rule> all() {
    return RULES;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (TermTable.Row row : TermTable.rows(LineRules.class, "line-kinds.tsv")) {
      List<Condition> conditions = new ArrayList<>();
      Optional<Condition> clue = Optional.empty();
      long needed = 0;
      long banned = 0;
      for (String printed : row.cell("pattern").split(" ")) {
        Condition condition = condition(printed);
        boolean telling = !(condition instanceof Longest || condition instanceof Formed);
        if (clue.isEmpty() && telling && !condition.negated()) {
          clue = Optional.of(condition);
        }
        if (condition instanceof Holds holds && holds.word instanceof TermWord term) {
          needed |= holds.negated ? 0 : term.term.mask();
          banned |= holds.negated ? term.term.mask() : 0;
        } else {
          conditions.add(condition);
        }
        if (condition instanceof Stands stands && !stands.negated) {
          for (Word word : stands.words) {
            needed |= word instanceof TermWord term ? term.term.mask() : 0;
          }
        }
      }
      LineKind kind = LineKind.valueOf(row.cell("kind"));
      rules.add(new Rule(kind, List.copyOf(conditions), needed, banned, clue, row.cell("example")));
    }
    return List.copyOf(rules);
  }

  private static Condition condition(String printed) {
    boolean negated = printed.startsWith("!");
    String words = negated ? printed.substring(1) : printed;
    if (words.startsWith("<=")) {
      return new Longest(negated, Integer.parseInt(words.substring(2)));
    }
    if (Character.isLowerCase(words.charAt(0)) && words.indexOf(':') < 0) {
      return new Formed(negated, Form.valueOf(words.toUpperCase(Locale.ROOT)));
    }
    boolean last = words.startsWith("$");
    if (last && !Character.isLetter(words.charAt(1))) {
      return new Ends(negated, words.substring(1));
    }
    boolean first = words.startsWith("^");
    String bare = first || last ? words.substring(1) : words;
    boolean whole = bare.endsWith("$");
    bare = whole ? bare.substring(0, bare.length() - 1) : bare;
    boolean apart = bare.contains("..");
    List<Word> chain =
        Arrays.stream(bare.split(apart ? "\\.\\." : "\\+")).map(LineRules::word).toList();
    return first || last || chain.size() > 1 || chain.get(0) instanceof BodyWord
        ? new Stands(negated, first, last || whole, apart, chain)
        : new Holds(negated, chain.get(0));
  }

  private static Word word(String name) {
    int colon = name.indexOf(':');
    if (colon > 0) {
      Place place = Place.valueOf(name.substring(0, colon).toUpperCase(Locale.ROOT));
      return new RoleWord(place, SectionRole.valueOf(name.substring(colon + 1)));
    }
    return switch (name) {
      case "KIND" -> new KindWord();
      case "BODY" -> new BodyWord();
      default -> new TermWord(Term.valueOf(name));
    };
  }
}
