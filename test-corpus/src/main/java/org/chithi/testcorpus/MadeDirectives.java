package org.chithi.testcorpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * As many directives as wanted, made of those of the test corpus, each other than the rest and the
 * same at every run: one of them is the pattern; of its long lines every second is taken from
 * another directive at random; of the words of a long line one in six is exchanged for a word drawn
 * from all directives as often as it stands there; numbers and days are drawn anew.
 */
public final class MadeDirectives {

  private static final int LONG_LINE = 80;
  private static final int EXCHANGED = 6;
  private static final Pattern NUMBER =
      Pattern.compile("(?<=Số )\\d{1,4}|(?<=số )\\d{1,4}(?=[-/])");
  private static final Pattern DAY = Pattern.compile("ngày \\d{1,2} tháng \\d{1,2} năm 20\\d\\d");

  private final List<String> patterns = List.copyOf(Cases.directives().values());
  private final List<String> lines = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  /** Takes the lines and words of the test corpus. */
  public MadeDirectives() {
    for (String pattern : patterns) {
      for (String line : pattern.split("\n")) {
        if (line.length() > LONG_LINE) {
          lines.add(line);
          words.addAll(List.of(line.split(" ")));
        }
      }
    }
  }

  /** The directive with a number, from 0. */
  public String directive(int number) {
    Random random = new Random(number * 7919L + 17);
    StringBuilder text = new StringBuilder();
    for (String line : patterns.get(number % patterns.size()).split("\n")) {
      text.append(line.length() > LONG_LINE ? varied(line, random) : renumbered(line, random));
      text.append('\n');
    }
    return text.toString();
  }

  private String varied(String line, Random random) {
    String label = line.substring(0, line.indexOf(' ') + 1);
    String other = lines.get(random.nextInt(lines.size()));
    String kept = random.nextBoolean() ? line : label + other.substring(other.indexOf(' ') + 1);
    StringBuilder text = new StringBuilder();
    for (String word : renumbered(kept, random).split(" ")) {
      boolean exchanged = text.length() > label.length() && random.nextInt(EXCHANGED) == 0;
      text.append(exchanged ? words.get(random.nextInt(words.size())) : word).append(' ');
    }
    return text.toString().stripTrailing();
  }

  private static String renumbered(String line, Random random) {
    String numbers = NUMBER.matcher(line).replaceAll(it -> String.valueOf(1 + random.nextInt(400)));
    return DAY.matcher(numbers)
        .replaceAll(
            it ->
                "ngày %02d tháng %d năm %d"
                    .formatted(
                        10 + random.nextInt(18),
                        3 + random.nextInt(10),
                        2005 + random.nextInt(20)));
  }
}
