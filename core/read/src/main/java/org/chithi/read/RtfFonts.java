package org.chithi.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.text.TextEncoding;

/**
 * A Rich Text in which the letters of old fonts are written in Unicode: {@code \f5 k\'d5t}, where
 * font 5 is {@code .VnTimeH}, becomes {@code KẾT}.
 */
final class RtfFonts {

  private static final Pattern FONT =
      Pattern.compile(
          "\\{\\\\f(?<number>\\d{1,5})[^;{}]{0,300}?[ }](?<name>[.\\w][^;{}\\\\]{1,60});");

  /** A control word, a letter by its code, a control sign, a bracket, or plain letters. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\\\\(?<word>[a-zA-Z]{1,32})(?<number>-?\\d{1,9})? ?|\\\\'(?<code>[0-9a-fA-F]{2})"
              + "|\\\\(?<sign>[^a-zA-Z'])|(?<open>\\{)|(?<close>\\})|(?<words>[^\\\\{}]{1,5000})");

  private final Map<String, OldFont> fonts = new HashMap<>();
  private final Deque<Optional<OldFont>> groups = new ArrayDeque<>();
  private final StringBuilder out = new StringBuilder();
  private Optional<OldFont> font = Optional.empty();

  /** How many units follow a letter of Unicode for readers that know none. */
  private int skipped;

  private RtfFonts() {}

  /** The file with the letters that are seen on paper; as it is if it has no old font. */
  static byte[] shown(byte[] rtf) {
    String text = new String(rtf, StandardCharsets.ISO_8859_1);
    RtfFonts reader = new RtfFonts();
    Matcher name = FONT.matcher(text);
    while (name.find()) {
      OldFont.of(name.group("name").strip())
          .filter(old -> old.encoding() != TextEncoding.VNI) // whose letters are two units
          .ifPresent(old -> reader.fonts.put(name.group("number"), old));
    }
    return reader.fonts.isEmpty() ? rtf : reader.read(text).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String read(String text) {
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      if (piece.group("open") != null) {
        groups.push(font);
        out.append('{');
      } else if (piece.group("close") != null) {
        font = groups.isEmpty() ? Optional.empty() : groups.pop();
        out.append('}');
      } else if (piece.group("word") != null) {
        readWord(piece);
      } else if (piece.group("code") != null) {
        write(piece.group(), String.valueOf((char) Integer.parseInt(piece.group("code"), 16)));
      } else if (piece.group("sign") != null) {
        write(piece.group(), piece.group("sign").equals("-") ? "\u00AD" : "");
      } else {
        writeWords(piece.group("words"));
      }
    }
    return out.toString();
  }

  private void readWord(Matcher piece) {
    String word = piece.group("word");
    String number = String.valueOf(piece.group("number"));
    switch (word) {
      case "f" -> font = Optional.ofNullable(fonts.get(number));
      case "plain" -> font = Optional.empty();
      default -> {}
    }
    int unit = word.equals("u") && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    if (unit > 0x7F && unit < 0x100 && font.isPresent()) {
      writeUnicode(font.get().shown(String.valueOf((char) unit)));
      skipped = 1;
    } else {
      out.append(piece.group());
    }
  }

  /** A letter by its code, or the sign that stands for one. */
  private void write(String printed, String letter) {
    if (skipped > 0 && !letter.isEmpty()) {
      skipped = 0;
    } else if (font.isPresent() && !letter.isEmpty()) {
      writeUnicode(font.get().shown(letter));
    } else {
      out.append(printed);
    }
  }

  private void writeWords(String words) {
    String rest = skipped > 0 ? words.substring(1) : words;
    skipped = 0;
    if (font.isEmpty()) {
      out.append(rest);
    } else {
      rest.chars().forEach(unit -> writeUnicode(font.get().shown(String.valueOf((char) unit))));
    }
  }

  private void writeUnicode(String letters) {
    for (char letter : letters.toCharArray()) {
      if (letter < 0x80) {
        out.append(letter);
      } else {
        out.append("\\uc1\\u").append((int) letter).append('?');
      }
    }
  }
}
