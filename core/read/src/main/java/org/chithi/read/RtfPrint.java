package org.chithi.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Rich Text as it is printed in the run of its text: {@code m\u7897?t {\deleted hai }{\v ba
 * }b\u7889?n} is {@code một bốn}; without comments, footnotes and running heads, and with note
 * marks above the line.
 */
final class RtfPrint {

  /** Parts of the file that are not in the run of the text. */
  private static final Set<String> FOREIGN =
      Set.of(
          "annotation",
          "atnid",
          "atnauthor",
          "atndate",
          "atntime",
          "atnicn",
          "atnref",
          "atnparent",
          "atrfstart",
          "atrfend",
          "footnote",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf");

  private static final Pattern UNPRINTED =
      Pattern.compile(
          "\\\\(?:v|deleted|mvf|annotation|atnid|atnauthor|footnote|(?:head|foot)er[lrf]?"
              + "|super|up\\d{1,3})(?![a-zA-Z])");

  /** Where a comment is called. */
  private static final String CALL = "chatn";

  /** Stands where something was, so that the words around it do not touch. */
  private static final String NOTHING = "{}";

  /** Words that stand for letters, or end a line. */
  private static final Set<String> LETTERS =
      Set.of(
          "u",
          "par",
          "line",
          "tab",
          "emdash",
          "endash",
          "emspace",
          "enspace",
          "qmspace",
          "bullet",
          "lquote",
          "rquote",
          "ldblquote",
          "rdblquote");

  private static final Pattern PIECE =
      Pattern.compile(
          "\\\\(?<word>[a-zA-Z]{1,32})(?<number>-?\\d{1,9})? ?|\\\\'(?<code>[0-9a-fA-F]{2})"
              + "|\\\\(?<sign>[^a-zA-Z'])|(?<open>\\{)|(?<close>\\})|(?<words>[^\\\\{}]{1,5000})");

  private final String rtf;
  private final StringBuilder out;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(0, false, false, false);
  private int footnotes;

  /** How deep the parts stand that are left out; 0 outside of them. */
  private int foreign;

  /** Whether nothing but {@code \*} came since the group began. */
  private boolean begins;

  /** A group, where it starts in what is written, and how its letters look. */
  private record Group(int start, boolean hidden, boolean deleted, boolean raised) {

    boolean isPrinted() {
      return !hidden && !deleted;
    }

    Group withRaised(boolean on) {
      return new Group(start, hidden, deleted, on);
    }
  }

  private RtfPrint(String rtf) {
    this.rtf = rtf;
    this.out = new StringBuilder(rtf.length());
  }

  /** The file with only what is printed. */
  static Printed printed(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!UNPRINTED.matcher(text).find()) {
      return new Printed(bytes, 0);
    }
    RtfPrint print = new RtfPrint(text);
    print.copy();
    return new Printed(print.out.toString().getBytes(StandardCharsets.ISO_8859_1), print.footnotes);
  }

  private void copy() {
    Matcher piece = PIECE.matcher(rtf);
    for (int at = 0; at < rtf.length() && piece.find(at); ) {
      at = piece.end();
      if (foreign > 0) {
        foreign += piece.group("open") != null ? 1 : piece.group("close") != null ? -1 : 0;
      } else {
        copy(piece);
      }
      if ("bin".equals(piece.group("word"))) {
        at = afterBytes(piece);
      }
    }
  }

  private void copy(Matcher piece) {
    String word = piece.group("word");
    boolean star = "*".equals(piece.group("sign"));
    if (piece.group("open") != null) {
      groups.push(group);
      group = new Group(out.length(), group.hidden(), group.deleted(), group.raised());
      out.append('{');
    } else if (piece.group("close") != null) {
      group = groups.isEmpty() ? group : groups.pop();
      out.append('}');
    } else if (begins && word != null && FOREIGN.contains(word)) {
      leaveOut(word);
    } else if (word != null) {
      copyWord(word, piece);
    } else if (star || group.isPrinted()) {
      String words = piece.group("words");
      out.append(words == null || !group.raised() ? piece.group() : raised(words));
    }
    begins = piece.group("open") != null || begins && star;
  }

  private static String raised(String words) {
    StringBuilder raised = new StringBuilder();
    for (char unit : NoteMarks.raised(words).toCharArray()) {
      raised.append(unit < '\u0080' ? unit : "{\\uc1\\u" + (int) unit + "?}");
    }
    return raised.toString();
  }

  /** The group that has begun with a word is left out to its end. */
  private void leaveOut(String word) {
    footnotes += word.equals("footnote") ? 1 : 0;
    out.setLength(group.start());
    out.append(NOTHING);
    group = groups.pop();
    foreign = 1;
  }

  private void copyWord(String word, Matcher piece) {
    boolean on = !"0".equals(piece.group("number"));
    group =
        switch (word) {
          case "v" -> new Group(group.start(), on, group.deleted(), group.raised());
          case "deleted", "mvf" -> new Group(group.start(), group.hidden(), on, group.raised());
          case "super", "up" -> group.withRaised(on);
          case "sub", "dn", "nosupersub" -> group.withRaised(false);
          case "plain" -> new Group(group.start(), false, false, false);
          default -> group;
        };
    if (word.equals(CALL)) {
      out.append(NOTHING);
    } else if (group.isPrinted() || !LETTERS.contains(word)) {
      out.append(piece.group());
    }
  }

  /** The bytes of a picture, which are no words, are taken over as they are. */
  private int afterBytes(Matcher bin) {
    String count = bin.group("number");
    long length = count == null ? 0 : Math.max(0, Long.parseLong(count));
    int end = (int) Math.min(rtf.length(), bin.end() + length);
    if (foreign == 0) {
      out.append(rtf, bin.end(), end);
    }
    return end;
  }
}
