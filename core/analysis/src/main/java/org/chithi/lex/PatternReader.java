package org.chithi.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the pattern of a {@link Rules rule} into a tree. */
final class PatternReader {

  /** Most repetitions of an element, so that no pattern grows without limit. */
  private static final int MOST = 40;

  /** An element of a pattern. */
  sealed interface Node {

    /** Adds the words that the element names. */
    void collectWords(Set<String> words);
  }

  /**
   * One token.
   *
   * @param words as in the lexicon, or a sign; empty where names tell what it is
   * @param names of types and senses, one of which it has
   * @param flags of {@code ^_~@}
   */
  record One(String words, List<String> names, String flags) implements Node {
    @Override
    public void collectWords(Set<String> all) {
      if (!words.isEmpty() && words.chars().anyMatch(Character::isLetter)) {
        all.add(words);
      }
    }
  }

  /** One after the other. */
  record Sequence(List<Node> parts) implements Node {
    @Override
    public void collectWords(Set<String> words) {
      parts.forEach(part -> part.collectWords(words));
    }
  }

  /** One of several. */
  record Choice(List<Node> parts) implements Node {
    @Override
    public void collectWords(Set<String> words) {
      parts.forEach(part -> part.collectWords(words));
    }
  }

  /** Again and again, as often as possible. */
  record Repeat(Node part, int least, int most) implements Node {
    @Override
    public void collectWords(Set<String> words) {
      part.collectWords(words);
    }
  }

  /** What a part takes has a name. */
  record Capture(String name, Node part) implements Node {
    @Override
    public void collectWords(Set<String> words) {
      part.collectWords(words);
    }
  }

  /** What follows, or stands before, or does not. */
  record Look(Node part, boolean wanted, boolean back) implements Node {
    @Override
    public void collectWords(Set<String> words) {
      part.collectWords(words);
    }
  }

  private final String pattern;
  private final Map<String, Node> macros;
  private int at;

  private PatternReader(String pattern, Map<String, Node> macros) {
    this.pattern = pattern;
    this.macros = macros;
  }

  /** The tree of a pattern; macros are the patterns of earlier rows by their names. */
  static Node read(String pattern, Map<String, Node> macros) {
    PatternReader reader = new PatternReader(pattern, macros);
    Node node = reader.choice();
    if (reader.at < pattern.length()) {
      throw reader.fault("nothing more is expected");
    }
    return node;
  }

  private Node choice() {
    List<Node> parts = new ArrayList<>(List.of(sequence()));
    while (peek() == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.get(0) : new Choice(List.copyOf(parts));
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    skipSpace();
    while (at < pattern.length() && peek() != '|' && peek() != ')') {
      parts.add(repeated());
      skipSpace();
    }
    if (parts.isEmpty()) {
      throw fault("an element is expected");
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
  }

  private Node repeated() {
    Node node = element();
    if (peek() == '?') {
      at++;
      return new Repeat(node, 0, 1);
    }
    if (peek() != '{') {
      return node;
    }
    int close = pattern.indexOf('}', at);
    if (close < 0) {
      throw fault("} is expected");
    }
    String[] bounds = pattern.substring(at + 1, close).split(",");
    at = close + 1;
    int least = Integer.parseInt(bounds[0]);
    int most = Integer.parseInt(bounds[bounds.length - 1]);
    if (most > MOST || least > most) {
      throw fault("a repetition goes from " + least + " to " + most);
    }
    return new Repeat(node, least, most);
  }

  private Node element() {
    char next = peek();
    if (next == '!' || next == '=') {
      at++;
      return new Look(element(), next == '=', false);
    }
    if (next == '<') {
      at++;
      boolean wanted = peek() != '!';
      at += wanted ? 0 : 1;
      return new Look(element(), wanted, true);
    }
    if (next == '(') {
      at++;
      Node node = choice();
      expect(')');
      return node;
    }
    if (next == '$') {
      at++;
      String name = name();
      Node macro = macros.get(name);
      if (macro == null) {
        throw fault("there is no earlier row $" + name);
      }
      return macro;
    }
    if (next == '\'') {
      int close = pattern.indexOf('\'', at + 1);
      if (close < 0) {
        throw fault("' is expected");
      }
      String words = pattern.substring(at + 1, close);
      at = close + 1;
      return new One(words, List.of(), flags());
    }
    String name = name();
    if (peek() == ':') {
      at++;
      return new Capture(name, element());
    }
    List<String> names = new ArrayList<>(List.of(name));
    while (peek() == '/') {
      at++;
      names.add(name());
    }
    return new One("", List.copyOf(names), flags());
  }

  private String flags() {
    int start = at;
    while (at < pattern.length() && "^_~@".indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    return pattern.substring(start, at);
  }

  private String name() {
    int start = at;
    while (at < pattern.length() && isNamePart(at, start)) {
      at++;
    }
    if (at == start) {
      throw fault("a name is expected");
    }
    return pattern.substring(start, at);
  }

  /** A name has letters and underscores inside; one at its end is the flag for small letters. */
  private boolean isNamePart(int place, int start) {
    char unit = pattern.charAt(place);
    boolean inner =
        unit == '_'
            && place > start
            && place + 1 < pattern.length()
            && Character.isLetter(pattern.charAt(place + 1));
    return Character.isLetter(unit) || inner;
  }

  private char peek() {
    return at < pattern.length() ? pattern.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (peek() == ' ') {
      at++;
    }
  }

  private void expect(char sign) {
    skipSpace();
    if (peek() != sign) {
      throw fault(sign + " is expected");
    }
    at++;
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(
        "pattern: " + what + " at " + at + " of \"" + pattern + '"');
  }
}
