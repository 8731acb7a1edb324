package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A letterhead that a Word file has in the head of its first page, not in its text. */
final class DocxLetterhead {

  private static final Pattern HEAD_PART = Pattern.compile("word/header\\d{0,5}\\.xml");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,9999}>");
  private static final Pattern PARAGRAPH_END = Pattern.compile("</w:p>");
  private static final Pattern ROOT = Pattern.compile("<w:(?:hdr|document)\\s[^<>]{0,9999}>");
  private static final Pattern NAMESPACE = Pattern.compile("xmlns:\\w{1,20}=\"[^\"]{1,200}\"");
  private static final String BODY = "<w:body>";
  private static final int MOST_BYTES = 1_000_000;

  private DocxLetterhead() {}

  /**
   * A document with the letterhead before its text; as it is if it has one, or if there is none.
   *
   * @param document the part {@code word/document.xml}
   * @param file the whole file
   */
  static String added(String document, byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (HEAD_PART.matcher(entry.getName()).matches()) {
          String head = new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
          if (hasMotto(head)) {
            return hasMotto(document) ? document : joined(DocxWrappers.opened(head), document);
          }
        }
      }
    }
    return document;
  }

  private static boolean hasMotto(String part) {
    return Arrays.stream(PARAGRAPH_END.split(part))
        .anyMatch(it -> PageWords.isMotto(TAG.matcher(it).replaceAll("").strip()));
  }

  private static String joined(String head, String document) {
    Matcher from = ROOT.matcher(head);
    Matcher to = ROOT.matcher(document);
    int end = head.lastIndexOf("</w:hdr>");
    int body = document.indexOf(BODY);
    if (!from.find() || !to.find() || end < from.end() || body < to.end()) {
      return document;
    }
    StringBuilder root = new StringBuilder(to.group());
    for (Matcher space = NAMESPACE.matcher(from.group()); space.find(); ) {
      String prefix = space.group().substring(0, space.group().indexOf('=') + 1);
      if (root.indexOf(prefix) < 0) {
        root.insert(root.length() - 1, " " + space.group());
      }
    }
    int start = body + BODY.length();
    return root.append(document, to.end(), start)
        .append(head, from.end(), end)
        .append(document, start, document.length())
        .toString();
  }
}
