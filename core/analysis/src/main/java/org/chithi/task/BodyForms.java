package org.chithi.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Bodies;
import org.chithi.task.ActorReader.Name;
import org.chithi.text.TermTable;

/**
 * What bodies are called in full: {@code UB MTTQ tỉnh} is {@code Ủy ban Mặt trận Tổ quốc tỉnh},
 * {@code các huyện, thị ủy} are {@code huyện ủy} and {@code thị ủy}.
 */
final class BodyForms {

  private static final Map<String, String> SHORT = shortForms();

  private final Tokens tokens;

  BodyForms(Tokens tokens) {
    this.tokens = tokens;
  }

  private static Map<String, String> shortForms() {
    Map<String, String> forms = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(BodyForms.class, "bodies-short.tsv")) {
      forms.put(row.cell("short"), row.cell("name"));
    }
    return Map.copyOf(forms);
  }

  List<ActingBody> of(List<Name> names) {
    return names.stream().map(this::of).toList();
  }

  private ActingBody of(Name name) {
    String printed = tokens.line(name.from(), name.to());
    List<String> full = full(name);
    return new ActingBody(
        printed, full, Bodies.level(full.get(0)), tokens.span(name.from(), name.to()));
  }

  /**
   * The names in full without the words for several. A list is cut where one word for several is
   * said of all its members, or before a word for several: what stands between is one name.
   */
  private List<String> full(Name name) {
    boolean list = isSeveral(name.from()) || tokens.means(name.from(), TaskWord.SHARED);
    List<String> names = new ArrayList<>();
    int start = name.from();
    boolean cut = false;
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (isSeparator(i) && (list || isSeveral(i + 1))) {
        add(names, start, i, name.to(), list);
        start = i + 1;
        cut = true;
      }
    }
    add(names, start, name.to(), name.to(), list);
    return cut ? withSharedUnit(names, name) : names;
  }

  private void add(List<String> names, int from, int to, int end, boolean list) {
    int start = from;
    while (start < to - 1 && isCount(start)) {
      start++;
    }
    if (start >= to) {
      return;
    }
    String words = inFull(start, to);
    boolean half = to - start == 1 && tokens.means(start, TaskWord.SHARED) && to < end;
    if (half) {
      names.add(sharedHalf(to, end).map(other -> words + " " + other).orElse(words));
    } else {
      names.addAll(list || isSeveral(from) ? List.of(words.split(", ")) : List.of(words));
    }
  }

  /** {@code Ủy ban MTTQ và các đoàn thể tỉnh}: the last word says of both where they are. */
  private List<String> withSharedUnit(List<String> names, Name name) {
    int last = name.to() - 1;
    if (isSeveral(name.from())
        || !tokens.is(last, TokenType.BODY_SMALL)
        || !tokens.means(last, TaskWord.SHARED)) {
      return names;
    }
    String unit = " " + tokens.line(last, name.to());
    return names.stream().map(it -> it.endsWith(unit) ? it : it + unit).toList();
  }

  /** Whether a token is a word for several or begins with one: {@code các}, {@code các cấp}. */
  private boolean isSeveral(int token) {
    return isCount(token) || isDropped(tokens.line(token, token + 1).split(" ")[0]);
  }

  private static boolean isDropped(String word) {
    return SHORT.getOrDefault(word.toLowerCase(Locale.ROOT), word).isEmpty();
  }

  /** The second half of a name whose first half stands in a list: {@code ủy}. */
  private Optional<String> sharedHalf(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean whole = tokens.is(i, TokenType.BODY) || tokens.means(i, TaskWord.ACTOR);
      String[] syllables = tokens.line(i, i + 1).split(" ");
      if (whole && syllables.length == 2) {
        return Optional.of(syllables[1]);
      }
    }
    return Optional.empty();
  }

  private boolean isCount(int token) {
    return tokens.is(token, TokenType.QUANTIFIER) || tokens.means(token, TaskWord.ALL);
  }

  private boolean isSeparator(int token) {
    return tokens.isSign(token, ',') || tokens.is(token, TokenType.CONNECTOR);
  }

  private String inFull(int from, int to) {
    return inFull(tokens.line(from, to));
  }

  /** A name with its short words in full and without the word for several before it. */
  static String inFull(String printed) {
    StringBuilder full = new StringBuilder();
    for (String word : printed.split(" ")) {
      if (!full.isEmpty() || !isDropped(word)) {
        full.append(full.isEmpty() ? "" : " ");
        full.append(isDropped(word) ? word : SHORT.getOrDefault(word, word));
      }
    }
    return full.toString();
  }
}
