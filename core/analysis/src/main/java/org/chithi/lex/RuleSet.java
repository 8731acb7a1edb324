package org.chithi.lex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.lex.PatternReader.Capture;
import org.chithi.lex.PatternReader.Choice;
import org.chithi.lex.PatternReader.Look;
import org.chithi.lex.PatternReader.Node;
import org.chithi.lex.PatternReader.One;
import org.chithi.lex.PatternReader.Repeat;
import org.chithi.lex.PatternReader.Sequence;
import org.chithi.lex.Rules.Rule;

/**
 * {@link Rules} made ready for the tokens of one lexicon. A {@link #matcher} tries them at a token;
 * they are found by its entry and its types, so that most tokens cost nothing.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class RuleSet {

  /** So many steps a rule takes at one token at most; the longest pattern needs a tenth. */
  private static final int MOST_STEPS = 4000;

  private static final String ANY = "ANY";

  /** What one token must be. */
  private record Test(int types, BitSet entries, char sign, int flags, boolean any) {

    boolean fits(Tokens tokens, int token) {
      return isKind(tokens, token) && (flags == 0 || hasFlags(tokens, token));
    }

    private boolean isKind(Tokens tokens, int token) {
      int mask = tokens.types(token);
      if (any) {
        return mask != 0;
      }
      if ((mask & types) != 0) {
        return true;
      }
      int entry = tokens.entryId(token);
      return entry >= 0 && entries.get(entry) || sign != 0 && tokens.isSign(token, sign);
    }

    private boolean hasFlags(Tokens tokens, int token) {
      return ((flags & CAPITAL) == 0 || tokens.isCapital(token))
          && ((flags & SMALL) == 0 || !tokens.isCapital(token))
          && ((flags & NOT_CAPITALS) == 0 || !tokens.isAllCapitals(token))
          && ((flags & LINE_START) == 0 || tokens.gap(token).compareTo(Gap.LINE) >= 0);
    }
  }

  private static final int[] NO_RULES = {};

  private static final int CAPITAL = 1;
  private static final int SMALL = 2;
  private static final int NOT_CAPITALS = 4;
  private static final int LINE_START = 8;

  /** The steps of a program. */
  private enum Op {
    /** The next token passes a test. */
    TEST,
    /** Goes on here, else there. */
    SPLIT,
    /** Goes on there. */
    JUMP,
    /** Begins a capture. */
    OPEN,
    /** Ends a capture. */
    CLOSE,
    /** A program of its own for what follows. */
    AHEAD,
    /** The token before passes a test. */
    BACK,
    /** The end. */
    MATCH
  }

  /**
   * A step.
   *
   * @param test what a token must be; of steps that look at none, a test that no token passes
   * @param target where to go on otherwise; for a look ahead where its program ends
   * @param wanted whether a look must succeed
   */
  private record Step(Op op, Test test, int target, int name, boolean wanted) {}

  private final List<Rule> rules;
  private final Step[][] programs;
  private final List<String> names = new ArrayList<>();

  private final Map<String, int[]> byName = new HashMap<>();

  /** The rules that may begin with an entry, a type or a sign, in the order of the table. */
  private final int[][] byEntry;

  private final int[][] byType = new int[TokenType.values().length][];
  private final Map<Character, int[]> bySign = new HashMap<>();
  private final int anchorTypes;

  RuleSet(List<Rule> rules, List<Node> nodes, Lexicon lexicon, Map<String, Object> senses) {
    this.rules = rules;
    this.programs = new Step[rules.size()][];
    this.byEntry = new int[lexicon.size()][];
    Compiler compiler = new Compiler(lexicon, senses);
    List<Test> anchors = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      try {
        programs[i] = compiler.program(nodes.get(i));
        anchors.add(compiler.anchor(nodes.get(i)));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            "rule "
                + rules.get(i).name()
                + " ("
                + rules.get(i).pattern()
                + "): "
                + wrong.getMessage(),
            wrong);
      }
    }
    int mask = 0;
    Arrays.fill(byType, NO_RULES);
    Arrays.fill(byEntry, NO_RULES);
    for (int i = 0; i < anchors.size(); i++) {
      Test anchor = anchors.get(i);
      String name = rules.get(i).name();
      byName.put(name, with(byName.getOrDefault(name, NO_RULES), i));
      mask |= anchor.types();
      for (TokenType type : TokenType.values()) {
        if ((anchor.types() & type.mask()) != 0) {
          byType[type.ordinal()] = with(byType[type.ordinal()], i);
        }
      }
      for (int entry : anchor.entries().stream().toArray()) {
        byEntry[entry] = with(byEntry[entry], i);
      }
      if (anchor.sign() != 0) {
        bySign.put(anchor.sign(), with(bySign.getOrDefault(anchor.sign(), NO_RULES), i));
      }
    }
    this.anchorTypes = mask;
  }

  private static int[] with(int[] rules, int rule) {
    int[] more = Arrays.copyOf(rules, rules.length + 1);
    more[rules.length] = rule;
    return more;
  }

  /** The rows, in the order of the table. */
  public List<Rule> rules() {
    return rules;
  }

  /** Tries the rules at the tokens of one text; for one thread. */
  public Matcher matcher(Tokens tokens) {
    return new Matcher(tokens);
  }

  /**
   * A rule that fits.
   *
   * @param rule the row
   * @param from the index of the first token
   * @param to the index after the last token
   * @param captures what was captured, in the order of the text
   */
  public record Match(Rule rule, int from, int to, List<Captured> captures) {

    /** The first capture of a name; empty if the rule took none. */
    public Optional<Captured> first(String name) {
      for (Captured captured : captures) {
        if (captured.name().equals(name)) {
          return Optional.of(captured);
        }
      }
      return Optional.empty();
    }

    /** All captures of a name. */
    public List<Captured> all(String name) {
      return captures.stream().filter(captured -> captured.name().equals(name)).toList();
    }
  }

  /**
   * Tokens with a name.
   *
   * @param from the index of the first token
   * @param to the index after the last token
   */
  public record Captured(String name, int from, int to) {}

  /** Tries the rules at the tokens of one text. Not safe to share between threads. */
  public final class Matcher {

    private final Tokens tokens;
    private int[] branches = new int[48];
    private int depth;
    private int[] captured = new int[24];
    private int captures;

    private Matcher(Tokens tokens) {
      this.tokens = tokens;
    }

    /** The first rule of the table that fits at a token; empty if none does. */
    public Optional<Match> at(int token) {
      int entry = tokens.entryId(token);
      int types = tokens.types(token) & anchorTypes;
      int[] entryRules = entry < 0 ? NO_RULES : byEntry[entry];
      boolean sign = tokens.is(token, TokenType.PUNCT);
      if (entryRules.length == 0 && types == 0 && !sign) {
        return Optional.empty();
      }
      int first = rules.size();
      first = firstFit(entryRules, token, first);
      while (types != 0) {
        int type = Integer.numberOfTrailingZeros(types);
        first = firstFit(byType[type], token, first);
        types &= types - 1;
      }
      if (sign && !bySign.isEmpty()) {
        char printed = Signs.plain(tokens.text().charAt(tokens.start(token)));
        first = firstFit(bySign.getOrDefault(printed, NO_RULES), token, first);
      }
      if (first == rules.size()) {
        return Optional.empty();
      }
      int end = run(programs[first], 0, token, token, rules.get(first).gap());
      return Optional.of(new Match(rules.get(first), token, end, captures()));
    }

    /** The first rule with a name that fits at a token; empty if none does. */
    public Optional<Match> at(int token, String name) {
      for (int rule : byName.getOrDefault(name, NO_RULES)) {
        int end = run(programs[rule], 0, token, token, rules.get(rule).gap());
        if (end >= 0) {
          return Optional.of(new Match(rules.get(rule), token, end, captures()));
        }
      }
      return Optional.empty();
    }

    private int firstFit(int[] candidates, int token, int before) {
      for (int rule : candidates) {
        if (rule >= before) {
          break;
        }
        if (run(programs[rule], 0, token, token, rules.get(rule).gap()) >= 0) {
          return rule;
        }
      }
      return before;
    }

    private List<Captured> captures() {
      List<Captured> all = new ArrayList<>(captures);
      for (int i = 0; i < captures; i++) {
        all.add(new Captured(names.get(captured[3 * i]), captured[3 * i + 1], captured[3 * i + 2]));
      }
      return List.copyOf(all);
    }

    /** Runs a program; where it ends, -1 if it fails. */
    private int run(Step[] program, int start, int token, int origin, Gap most) {
      int bottom = depth;
      int kept = start == 0 ? 0 : captures;
      captures = kept;
      int step = start;
      int at = token;
      for (int steps = 0; steps < MOST_STEPS; steps++) {
        Step now = program[step];
        boolean goesOn = true;
        switch (now.op()) {
          case TEST -> {
            goesOn =
                now.test().fits(tokens, at)
                    && (at == origin || tokens.gap(at).compareTo(most) <= 0);
            at++;
            step++;
          }
          case SPLIT -> {
            push(now.target(), at);
            step++;
          }
          case JUMP -> step = now.target();
          case OPEN -> {
            capture(now.name(), at, -1);
            step++;
          }
          case CLOSE -> {
            close(now.name(), at);
            step++;
          }
          case AHEAD -> {
            int before = captures;
            boolean found = run(program, step + 1, at, origin, most) >= 0;
            captures = before;
            goesOn = found == now.wanted();
            step = now.target();
          }
          case BACK -> {
            goesOn = now.test().fits(tokens, at - 1) == now.wanted();
            step++;
          }
          case MATCH -> {
            depth = bottom;
            return at;
          }
        }
        if (!goesOn) {
          if (depth == bottom) {
            return -1;
          }
          depth -= 3;
          step = branches[depth];
          at = branches[depth + 1];
          captures = branches[depth + 2];
        }
      }
      depth = bottom;
      return -1;
    }

    private void push(int target, int at) {
      if (depth + 3 > branches.length) {
        branches = Arrays.copyOf(branches, 2 * branches.length);
      }
      branches[depth] = target;
      branches[depth + 1] = at;
      branches[depth + 2] = captures;
      depth += 3;
    }

    private void capture(int name, int from, int to) {
      if (3 * captures + 3 > captured.length) {
        captured = Arrays.copyOf(captured, 2 * captured.length);
      }
      captured[3 * captures] = name;
      captured[3 * captures + 1] = from;
      captured[3 * captures + 2] = to;
      captures++;
    }

    /** Ends the last capture of a name, which another way through the pattern may have ended. */
    private void close(int name, int to) {
      int last = captures - 1;
      while (captured[3 * last] != name) {
        last--;
      }
      captured[3 * last + 2] = to;
    }
  }

  /** Turns trees into programs. */
  private final class Compiler {

    private final Lexicon lexicon;
    private final Map<String, Object> senses;
    private final Test none = new Test(0, new BitSet(), '\0', 0, false);

    Compiler(Lexicon lexicon, Map<String, Object> senses) {
      this.lexicon = lexicon;
      this.senses = senses;
    }

    Step[] program(Node node) {
      List<Step> steps = new ArrayList<>();
      add(node, steps);
      steps.add(new Step(Op.MATCH, none, 0, 0, true));
      return steps.toArray(Step[]::new);
    }

    private void add(Node node, List<Step> steps) {
      Optional<Test> test = single(node);
      if (test.isPresent()) {
        steps.add(new Step(Op.TEST, test.get(), 0, 0, true));
        return;
      }
      switch (node) {
        case One one -> throw new IllegalStateException("one token is a test: " + one);
        case Sequence sequence -> sequence.parts().forEach(part -> add(part, steps));
        case Choice choice -> addChoice(choice, steps);
        case Repeat repeat -> {
          for (int i = 0; i < repeat.least(); i++) {
            add(repeat.part(), steps);
          }
          addOptional(repeat.part(), repeat.most() - repeat.least(), steps);
        }
        case Capture capture -> {
          int name = name(capture.name());
          steps.add(new Step(Op.OPEN, none, 0, name, true));
          add(capture.part(), steps);
          steps.add(new Step(Op.CLOSE, none, 0, name, true));
        }
        case Look look -> addLook(look, steps);
      }
    }

    private void addChoice(Choice choice, List<Step> steps) {
      List<Integer> jumps = new ArrayList<>();
      for (int i = 0; i < choice.parts().size(); i++) {
        boolean last = i == choice.parts().size() - 1;
        int split = steps.size();
        if (!last) {
          steps.add(null);
        }
        add(choice.parts().get(i), steps);
        if (!last) {
          jumps.add(steps.size());
          steps.add(null);
          steps.set(split, new Step(Op.SPLIT, none, steps.size(), 0, true));
        }
      }
      jumps.forEach(jump -> steps.set(jump, new Step(Op.JUMP, none, steps.size(), 0, true)));
    }

    private void addOptional(Node part, int times, List<Step> steps) {
      List<Integer> splits = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        splits.add(steps.size());
        steps.add(null);
        add(part, steps);
      }
      splits.forEach(split -> steps.set(split, new Step(Op.SPLIT, none, steps.size(), 0, true)));
    }

    private void addLook(Look look, List<Step> steps) {
      if (look.back()) {
        Test test =
            single(look.part())
                .orElseThrow(() -> new IllegalArgumentException("< looks at one token only"));
        steps.add(new Step(Op.BACK, test, 0, 0, look.wanted()));
        return;
      }
      int ahead = steps.size();
      steps.add(null);
      add(look.part(), steps);
      steps.add(new Step(Op.MATCH, none, 0, 0, true));
      steps.set(ahead, new Step(Op.AHEAD, none, steps.size(), 0, look.wanted()));
    }

    private int name(String name) {
      int index = names.indexOf(name);
      if (index < 0) {
        names.add(name);
        return names.size() - 1;
      }
      return index;
    }

    /** The test of one token, or of a choice of single ones without flags; empty for all else. */
    private Optional<Test> single(Node node) {
      if (node instanceof One one) {
        return Optional.of(test(one));
      }
      if (!(node instanceof Choice choice)) {
        return Optional.empty();
      }
      int types = 0;
      BitSet entries = new BitSet();
      char sign = 0;
      int flags = -1;
      for (Node part : choice.parts()) {
        Optional<Test> test = single(part);
        boolean fits =
            test.isPresent()
                && !test.get().any()
                && (flags < 0 || test.get().flags() == flags)
                && (sign == 0 || test.get().sign() == 0);
        if (!fits) {
          return Optional.empty();
        }
        types |= test.get().types();
        entries.or(test.get().entries());
        sign = test.get().sign() != 0 ? test.get().sign() : sign;
        flags = test.get().flags();
      }
      return Optional.of(new Test(types, entries, sign, flags, false));
    }

    private Test test(One one) {
      int flags = 0;
      for (char flag : one.flags().toCharArray()) {
        flags |=
            switch (flag) {
              case '^' -> CAPITAL;
              case '_' -> SMALL;
              case '~' -> NOT_CAPITALS;
              default -> LINE_START;
            };
      }
      BitSet entries = new BitSet();
      if (!one.words().isEmpty()) {
        boolean sign = one.words().length() == 1 && !Syllable.isLetter(one.words().charAt(0));
        if (sign) {
          return new Test(0, entries, one.words().charAt(0), flags, false);
        }
        int entry = lexicon.wordId(one.words());
        if (entry < 0) {
          throw new IllegalArgumentException("the lexicon has no '" + one.words() + "'");
        }
        entries.set(entry);
        return new Test(0, entries, '\0', flags, false);
      }
      int types = 0;
      boolean any = false;
      for (String name : one.names()) {
        if (name.equals(ANY)) {
          any = true;
        } else if (senses.containsKey(name)) {
          lexicon.entriesMeaning(senses.get(name)).stream().forEach(entries::set);
        } else {
          types |= type(name).mask();
        }
      }
      return new Test(types, entries, '\0', flags, any);
    }

    private static TokenType type(String name) {
      for (TokenType type : TokenType.values()) {
        if (type.name().equals(name)) {
          return type;
        }
      }
      throw new IllegalArgumentException("there is no type or sense " + name);
    }

    /** What the first token of a pattern must be. */
    Test anchor(Node node) {
      Optional<Test> test = single(node);
      if (test.isPresent()) {
        boolean unselective = test.get().any() || (test.get().types() & TokenType.WORD.mask()) != 0;
        if (unselective) {
          throw new IllegalArgumentException("a rule must not begin with any word");
        }
        return test.get();
      }
      return switch (node) {
        case One one -> throw new IllegalStateException("one token is a test: " + one);
        case Sequence sequence -> anchor(firstTaken(sequence));
        case Choice choice -> {
          int types = 0;
          BitSet entries = new BitSet();
          for (Node part : choice.parts()) {
            Test one = anchor(part);
            if (one.sign() != 0) {
              throw new IllegalArgumentException("a rule begins with one sign or with words");
            }
            types |= one.types();
            entries.or(one.entries());
          }
          yield new Test(types, entries, '\0', 0, false);
        }
        case Repeat repeat -> {
          if (repeat.least() == 0) {
            throw new IllegalArgumentException("a rule begins with what is always there");
          }
          yield anchor(repeat.part());
        }
        case Capture capture -> anchor(capture.part());
        case Look look ->
            throw new IllegalArgumentException("a rule begins with a token, not with " + look);
      };
    }

    /** The first element after looks, which take nothing. */
    private static Node firstTaken(Sequence sequence) {
      for (Node part : sequence.parts()) {
        if (!(part instanceof Look)) {
          return part;
        }
      }
      throw new IllegalArgumentException("a rule takes a token");
    }
  }
}
