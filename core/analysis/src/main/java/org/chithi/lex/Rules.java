package org.chithi.lex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chithi.text.TermTable;

/**
 * Rules over tokens, rows of a table with an example of print beside each:
 *
 * <pre>
 * name      gap   pattern                                     example
 * $TAIL           (','? date:DATE)? ('của' issuer:BODY)?
 * NUMBERED  LINE  type:DOC_TYPE ('số' ':'?)? num:CODE $TAIL   [Quyết định số 217-QĐ/TW ngày 12/12/2013]
 * </pre>
 *
 * <p>A pattern is a sequence of elements with spaces between them. An element is
 *
 * <ul>
 *   <li>{@code 'words'}: a word of the lexicon, in any case and spelling, or a sign;
 *   <li>{@code DOC_TYPE}, {@code DOC_TYPE/CODE}: a token of one of the {@linkplain TokenType
 *       types}; {@code ANY}: any token; {@code LAW}: a token with a sense that the caller has given
 *       this name;
 *   <li>after it {@code ^} begins with a capital, {@code _} does not, {@code ~} is not all in
 *       capitals, {@code @} begins a line;
 *   <li>{@code ( a b | c )}: one of several sequences; after it {@code ?} or {@code {1,5}}: how
 *       often;
 *   <li>{@code !x}: x does not follow; {@code =x}: x follows, not taken; {@code <x}, {@code <!x}:
 *       the token before is or is no x;
 *   <li>{@code name:x}: what x takes is captured; {@code $NAME}: the pattern of an earlier row.
 * </ul>
 *
 * <p>No rule reads over a break that is stronger than its gap, {@code LINE} where the cell is
 * empty. A rule begins with a selective element: not with {@code ANY}, {@code WORD}, a lookahead or
 * something that may be missing. Of several rules that fit a token the first of the table wins.
 * Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Rules {

  /**
   * A row of the table.
   *
   * @param name what its matches are
   * @param gap the strongest break that it reads over
   * @param pattern with macros expanded
   * @param example print, what the rule takes in square brackets; print in which it takes nothing
   *     begins with {@code !}; several with {@code " | "} between them
   */
  public record Rule(String name, Gap gap, String pattern, String example) {}

  private final List<Rule> rules;
  private final List<PatternReader.Node> nodes;

  private Rules(List<Rule> rules, List<PatternReader.Node> nodes) {
    this.rules = List.copyOf(rules);
    this.nodes = List.copyOf(nodes);
  }

  /**
   * The rules of a table that lies beside a class.
   *
   * @throws IllegalArgumentException if a pattern cannot be read, with its row
   */
  public static Rules read(Class<?> beside, String table) {
    return of(TermTable.rows(beside, table));
  }

  /** The rules of rows with the columns name, gap, pattern and example. */
  static Rules of(List<TermTable.Row> rows) {
    Map<String, PatternReader.Node> macros = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    List<PatternReader.Node> nodes = new ArrayList<>();
    for (TermTable.Row row : rows) {
      String name = row.cell("name");
      if (name.startsWith("#")) {
        continue;
      }
      PatternReader.Node node = PatternReader.read(row.cell("pattern"), macros);
      if (name.startsWith("$")) {
        macros.put(name.substring(1), node);
        continue;
      }
      String gap = row.cell("gap");
      rules.add(
          new Rule(
              name,
              gap.isEmpty() ? Gap.LINE : Gap.valueOf(gap),
              row.cell("pattern"),
              row.cell("example")));
      nodes.add(node);
    }
    return new Rules(rules, nodes);
  }

  /** The rows, without macros. */
  public List<Rule> all() {
    return rules;
  }

  /** The words that the patterns name, for the lexicon. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    nodes.forEach(node -> node.collectWords(words));
    return Collections.unmodifiableSet(words);
  }

  /**
   * The rules made ready for the tokens of a lexicon that has their {@linkplain #words words}.
   *
   * @param senses the names of senses in the patterns
   * @throws IllegalArgumentException if a pattern names a word or sense that is not there, or does
   *     not begin with a selective element
   */
  public RuleSet compile(Lexicon lexicon, Map<String, Object> senses) {
    return new RuleSet(rules, nodes, lexicon, senses);
  }
}
