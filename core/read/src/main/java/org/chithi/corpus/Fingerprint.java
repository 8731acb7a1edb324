package org.chithi.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file was like when it was read, so that a later run can leave it alone.
 *
 * @param bytes its length
 * @param modified when it was last written, in milliseconds since 1970
 * @param sha256 the SHA-256 of its bytes in small hexadecimal digits
 * @since 0.1.0
 */
public record Fingerprint(long bytes, long modified, String sha256) {

  private static final String HEADER = "name\tbytes\tmodified\tsha256";
  private static final Pattern ESCAPED = Pattern.compile("\\\\[tnr\\\\]");

  /** Checks the digits. */
  public Fingerprint {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256: " + sha256);
    }
  }

  /** Whether a file of such length and time need not be read to know that it is this one. */
  boolean isLike(long length, long time) {
    return bytes == length && modified == time;
  }

  /**
   * The fingerprints of an earlier run, by file name; none if there is no such table.
   *
   * @throws IOException if the disk fails or the table is none
   */
  public static Map<String, Fingerprint> read(Path table) throws IOException {
    Map<String, Fingerprint> all = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(table)) {
        String[] cells = line.split("\t");
        if (!line.equals(HEADER)) {
          all.put(
              name(cells[0]),
              new Fingerprint(Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]));
        }
      }
    } catch (NoSuchFileException firstRun) {
      return Map.of();
    } catch (IllegalArgumentException | IndexOutOfBoundsException spoilt) {
      throw new IOException(table.getFileName() + " is no table of fingerprints", spoilt);
    }
    return all;
  }

  /** Writes a table for a later run; it is there whole or not at all. */
  public static void write(Map<String, Fingerprint> all, Path table) throws IOException {
    Path part = table.resolveSibling(table.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part)) {
      out.write(HEADER + "\n");
      for (Map.Entry<String, Fingerprint> entry : new TreeMap<>(all).entrySet()) {
        Fingerprint one = entry.getValue();
        out.write(
            String.join(
                "\t",
                cell(entry.getKey()),
                Long.toString(one.bytes),
                Long.toString(one.modified),
                one.sha256));
        out.write('\n');
      }
    }
    Files.move(part, table, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A name may hold a tab or the end of a line. */
  private static String cell(String name) {
    return name.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String name(String cell) {
    return ESCAPED
        .matcher(cell)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group()) {
                      case "\\t" -> "\t";
                      case "\\n" -> "\n";
                      case "\\r" -> "\r";
                      default -> "\\";
                    }));
  }
}
