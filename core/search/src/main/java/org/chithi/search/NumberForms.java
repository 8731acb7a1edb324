package org.chithi.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chithi.text.NormalText;

/**
 * The forms under which a document's number is found, however it is typed: {@code 217-QĐ/TW},
 * {@code 217/QĐ-TW}, {@code 217 qđ tw} and {@code 0217-QĐ/TW} are {@code 217 qđ tw}; typed without
 * marks it is {@code 217 qd tw}. Its beginnings are forms too, and the symbol alone.
 */
final class NumberForms {

  private static final int MOST_PARTS = 12;

  private NumberForms() {}

  /** All forms of a number, with and without marks. */
  static Set<String> of(String number) {
    List<String> parts = parts(number);
    Set<String> forms = new LinkedHashSet<>();
    for (int end = 1; end <= parts.size(); end++) {
      add(parts.subList(0, end), forms);
    }
    int symbol = 0;
    while (symbol < parts.size() && startsWithDigit(parts.get(symbol))) {
      symbol++;
    }
    if (symbol > 0 && symbol < parts.size()) {
      add(parts.subList(symbol, parts.size()), forms);
    }
    return forms;
  }

  /**
   * The form that a user's words ask for, {@code Quyết định số 217-QĐ/TW} for one; empty if they
   * name a document otherwise.
   */
  static Optional<String> asked(String words) {
    List<String> parts = parts(words);
    int first = 0;
    while (first < parts.size() && !startsWithDigit(parts.get(first))) {
      first++;
    }
    boolean symbolAlone = first == parts.size() && isSymbol(words);
    if (first == parts.size() && !symbolAlone) {
      return Optional.empty();
    }
    return Optional.of(String.join(" ", symbolAlone ? parts : parts.subList(first, parts.size())));
  }

  /** Whether the words are a symbol without a number: {@code QĐ/TW}, {@code NQ}. */
  private static boolean isSymbol(String words) {
    String symbol = words.strip();
    return !symbol.contains(" ")
        && symbol.chars().anyMatch(Character::isUpperCase)
        && symbol.chars().filter(Character::isLowerCase).count() <= 2;
  }

  private static void add(List<String> parts, Set<String> forms) {
    String form = String.join(" ", parts);
    forms.add(form);
    forms.add(SyllableModel.bare(form));
  }

  /** Runs of letters and digits in small letters; a number before letters is a part of its own. */
  private static List<String> parts(String number) {
    String text = NormalText.of(number).text();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.length() && parts.size() < MOST_PARTS; ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = partEnd(text, i);
      parts.add(part(text.substring(i, end)));
      i = end;
    }
    return parts;
  }

  private static int partEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    int letters = end;
    while (letters < text.length() && Character.isLetterOrDigit(text.charAt(letters))) {
      letters++;
    }
    boolean glued = end > start && letters - end > 1;
    return glued ? end : letters;
  }

  private static String part(String printed) {
    int zeros = 0;
    while (zeros < printed.length() - 1
        && printed.charAt(zeros) == '0'
        && Character.isDigit(printed.charAt(zeros + 1))) {
      zeros++;
    }
    return printed.substring(zeros).toLowerCase(Locale.ROOT);
  }

  private static boolean startsWithDigit(String part) {
    return Character.isDigit(part.charAt(0));
  }
}
