package org.chithi.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** The names in full; the printed words where nothing is left without the words for several. */
  private List<String> full(Name name) {
    int from = name.from();
    while (from < name.to() - 1 && isCount(from)) {
      from++;
    }
    List<String> names = new ArrayList<>();
    int start = from;
    for (int i = from; i < name.to(); i++) {
      if (isSeparator(i)) {
        add(names, start, i, name.to());
        start = i + 1;
      }
    }
    add(names, start, name.to(), name.to());
    return names;
  }

  private void add(List<String> names, int from, int to, int end) {
    if (from >= to) {
      return;
    }
    String words = inFull(from, to);
    boolean half = to - from == 1 && tokens.means(from, TaskWord.SHARED) && to < end;
    names.add(half ? sharedHalf(to, end).map(half2 -> words + " " + half2).orElse(words) : words);
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
    StringBuilder full = new StringBuilder();
    for (String word : tokens.line(from, to).split(" ")) {
      full.append(full.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
    }
    return full.toString();
  }
}
