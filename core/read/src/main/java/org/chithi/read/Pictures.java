package org.chithi.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Scans and photographs, told by their first bytes. */
final class Pictures {

  /** What pictures start with, as Latin letters. */
  private static final Map<String, String> HEADS =
      Map.of(
          "\u0089PNG", "image/png",
          "\u00FF\u00D8\u00FF", "image/jpeg",
          "GIF8", "image/gif",
          "II*\u0000", "image/tiff",
          "MM\u0000*", "image/tiff");

  private static final int LONGEST = 4;

  private Pictures() {}

  static boolean isName(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".{1,255}\\.(?:png|jpe?g|tiff?|gif)");
  }

  static boolean isOne(byte[] bytes) {
    return HEADS.keySet().stream().anyMatch(head(bytes)::startsWith);
  }

  static String mediaType(byte[] bytes) {
    return HEADS.entrySet().stream()
        .filter(entry -> head(bytes).startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("application/octet-stream");
  }

  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
