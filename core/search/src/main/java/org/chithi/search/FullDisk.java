package org.chithi.search;

import java.util.List;
import java.util.Locale;

/** Tells a full disk from other faults, which Java does by words alone. */
final class FullDisk {

  /** Of Linux and macOS, of a quota, of a limit for one process, of Windows. */
  private static final List<String> WORDS =
      List.of("no space left", "quota exceeded", "file too large", "not enough space");

  /** Faults may be wrapped as causes of others; the maximum depth looked at. */
  private static final int DEEPEST = 10;

  private FullDisk() {}

  /** Whether a fault, or one that led to it, is that of a full disk. */
  static boolean isTold(Throwable fault) {
    Throwable at = fault;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      String words = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (WORDS.stream().anyMatch(words::contains)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }
}
