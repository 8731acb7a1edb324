package org.chithi.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/** Writes into an index until it is killed, and tells of every commit; run by {@link KillTest}. */
final class KilledWriter {

  /** So many documents lie between two commits. */
  static final int BATCH = 20;

  private static final int WORDS = 300;

  private KilledWriter() {}

  /** Goes on behind what the index holds. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (DirectiveIndex index = DirectiveIndex.open(Path.of(args[0]))) {
      Random random = new Random(index.hashes().size());
      for (int number = index.hashes().size(); ; number++) {
        index.add(IndexedDocument.ofPassage(id(number), words(random)));
        if (number % 3 == 0) {
          index.add(IndexedDocument.ofPassage(id(random.nextInt(number + 1)), words(random)));
        }
        if (number % BATCH == BATCH - 1) {
          index.commit();
          out.println("committed " + (number + 1));
        }
      }
    }
  }

  static String id(int number) {
    return "d" + number;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      words.append("nghị quyết đảng bộ tỉnh ủy ban nhân dân xã hội".split(" ")[random.nextInt(11)]);
      words.append(random.nextInt(100)).append(' ');
    }
    return words.toString();
  }
}
