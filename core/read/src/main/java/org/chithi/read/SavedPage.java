package org.chithi.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that was saved with its pictures in one file, MIME HTML, as browsers and Word do. */
final class SavedPage {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary\\s{0,9}=\\s{0,9}\"?(?<name>[^\"\\s;]{1,200})");
  private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?(?<name>[\\w.:-]{1,40})");
  private static final Pattern ENCODING =
      Pattern.compile("content-transfer-encoding\\s{0,9}:\\s{0,9}(?<name>[\\w-]{1,40})");
  private static final Pattern PAGE = Pattern.compile("content-type\\s{0,9}:\\s{0,9}text/html");
  private static final Pattern QUOTED =
      Pattern.compile("=(?:[ \t]{0,20}\r?\n|(?<code>[0-9A-Fa-f]{2}))");
  private static final int LONGEST_HEAD = 10_000;

  private SavedPage() {}

  /**
   * The page itself, in UTF-8.
   *
   * @throws IOException if there is none in the file
   */
  static byte[] page(byte[] bytes) throws IOException {
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(file.substring(0, Math.min(file.length(), LONGEST_HEAD)));
    if (!boundary.find()) {
      return page(file).orElseThrow(SavedPage::noPage);
    }
    String edge = "--" + boundary.group("name");
    int start = file.indexOf("\n" + edge);
    while (start >= 0) {
      int end = file.indexOf("\n" + edge, start + edge.length());
      int from = start + 1 + edge.length();
      Optional<byte[]> page = page(file.substring(from, end < 0 ? file.length() : end));
      if (page.isPresent()) {
        return page.get();
      }
      start = end;
    }
    throw noPage();
  }

  private static IOException noPage() {
    return new IOException("no page in the file");
  }

  /** The page of a part; empty if the part is something else. */
  private static Optional<byte[]> page(String part) {
    Matcher end = HEAD_END.matcher(part);
    if (!end.find()) {
      return Optional.empty();
    }
    String head = part.substring(0, end.start()).toLowerCase(Locale.ROOT);
    if (!PAGE.matcher(head).find()) {
      return Optional.empty();
    }
    byte[] page = decoded(part.substring(end.end()), value(ENCODING, head));
    return Optional.of(charset(head).map(it -> utf8(page, it)).orElse(page));
  }

  private static byte[] utf8(byte[] page, Charset charset) {
    return new String(page, charset).getBytes(StandardCharsets.UTF_8);
  }

  private static String value(Pattern pattern, String head) {
    Matcher value = pattern.matcher(head);
    return value.find() ? value.group("name") : "";
  }

  private static Optional<Charset> charset(String head) {
    String name = value(CHARSET, head);
    try {
      return name.isEmpty() || name.equals("unicode")
          ? Optional.empty()
          : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static byte[] decoded(String words, String encoding) {
    return switch (encoding) {
      case "quoted-printable" -> unquoted(words);
      case "base64" -> Base64.getMimeDecoder().decode(words);
      default -> words.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private static byte[] unquoted(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    int copied = 0;
    for (Matcher quoted = QUOTED.matcher(words); quoted.find(); copied = quoted.end()) {
      letters.append(words, copied, quoted.start());
      if (quoted.group("code") != null) {
        letters.append((char) Integer.parseInt(quoted.group("code"), 16));
      }
    }
    return letters
        .append(words, copied, words.length())
        .toString()
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
