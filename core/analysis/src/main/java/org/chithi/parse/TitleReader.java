package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;

/**
 * Gathers the words under the kind: the body whose document it is ({@code CỦA BAN THƯỜNG VỤ TỈNH
 * ỦY}) and the abstract over several lines, until an ornament, a blank line or the first words of
 * the body.
 */
final class TitleReader {

  private static final int LONGEST_TITLE = 700;
  private static final int LONGEST_LINE = 400;

  private final List<String> issuer = new ArrayList<>();
  private final List<String> title = new ArrayList<>();
  private boolean open;
  private boolean ended;

  /** The kind was printed, perhaps with words behind it on its line. */
  void start(DocumentKind kind, String rest) {
    if (kind == DocumentKind.DIEU_LE && rest.isEmpty()) {
      open = true;
      return;
    }
    open = true;
    if (!rest.isEmpty()) {
      add(rest);
    }
  }

  /** The abstract of a công văn. */
  void startSubject(String words) {
    title.clear();
    title.add(words.strip());
    open = true;
  }

  /** Whether lines still belong to the title. */
  boolean isOpen() {
    return open;
  }

  /** An ornament, or the addressees: the title is over if it has begun. */
  void end(boolean kindSeen) {
    if (kindSeen && (!title.isEmpty() || ended)) {
      open = false;
    }
    ended |= kindSeen && !title.isEmpty();
  }

  Optional<String> issuer() {
    return issuer.isEmpty()
        ? Optional.empty()
        : Optional.of(Bodies.ordinaryCase(withoutTerm(String.join(" ", issuer))));
  }

  Optional<String> title() {
    return title.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", title));
  }

  /**
   * Takes a line; false if the body starts with it.
   *
   * @param enacts whether the line is the name of the body over the legal basis
   */
  boolean take(Line line, boolean enacts) {
    if (line.text().startsWith("(") && line.text().length() <= LONGEST_LINE) {
      return true;
    }
    if (!open || line.text().length() > LONGEST_LINE || startsBody(line) || isSentence(line)) {
      return false;
    }
    if (title.isEmpty()) {
      boolean termOfIssuer = !issuer.isEmpty() && line.key().startsWith("nhiệm kỳ");
      if (!termOfIssuer) {
        add(line.text());
      }
      return true;
    }
    boolean sameCase = Letters.isCapitals(last(title)) == line.isCapitals();
    boolean unfinished =
        !Letters.endsSentence(last(title)) && length() + line.text().length() <= LONGEST_TITLE;
    boolean goesOn = Letters.startsSmall(line.text()) || !line.hints().afterGap() && sameCase;
    if (unfinished && goesOn && !enacts) {
      title.add(line.text().strip());
      return true;
    }
    return false;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private int length() {
    return title.stream().mapToInt(String::length).sum();
  }

  /** No title ends with a full stop. */
  private static boolean isSentence(Line line) {
    return Letters.endsSentence(line.text())
        && !line.isCapitals()
        && !Letters.startsSmall(line.text());
  }

  private static boolean startsBody(Line line) {
    boolean namesBody =
        !line.isCapitals()
            && Character.isUpperCase(line.text().charAt(0))
            && Bodies.nameEnd(line.text(), line.key(), 0) > "Ban".length();
    return line.label().isPresent()
        || namesBody && line.hints().afterGap()
        || line.is(LineKind.BASIS)
        || line.text().endsWith(":");
  }

  private void add(String words) {
    String key = Folding.key(words);
    int about = aboutAt(words, key);
    boolean ofBody = key.startsWith("của ");
    boolean isIssuer =
        title.isEmpty()
            && (ofBody || Letters.isCapitals(words) && isPlenumOrBody(words, key))
            && !key.startsWith("về");
    if (!isIssuer) {
      title.add(words.strip());
      return;
    }
    int from = ofBody ? "của ".length() : 0;
    issuer.clear();
    issuer.add(words.substring(from, about < 0 ? words.length() : about).strip());
    if (about >= 0) {
      title.add(words.substring(about).strip());
    }
  }

  /** {@code HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XI} as a line of its own. */
  private static boolean isPlenumOrBody(String words, String key) {
    return Bodies.startsAt(key, 0)
        && !key.startsWith("ban hành")
        && Letters.countWords(words) > 1
        && words.length() <= 120;
  }

  /** Where {@code về ...} starts behind the name of the issuer; -1 if it does not. */
  private static int aboutAt(String words, String key) {
    int about = key.indexOf(" về ");
    return about < 0 || about > words.length() - 4 ? -1 : about + 1;
  }

  /** The author of a plenum's resolution is the committee; its term is no part of the name. */
  private static String withoutTerm(String words) {
    String key = Folding.key(words);
    int committee = key.indexOf("ban chấp hành trung ương");
    int from = key.startsWith("hội nghị") && committee > 0 ? committee : 0;
    int term = key.indexOf(" khóa ", from);
    int to = term < 0 ? words.length() : term;
    String name = words.substring(from, to).replaceAll("[(\\[,]\\s*$", "").strip();
    return Folding.key(name).endsWith("trung ương đảng")
        ? name.substring(0, name.length() - 5)
        : name;
  }
}
