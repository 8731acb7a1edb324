package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chithi.corpus.Fingerprint;

/**
 * What the last run into a folder read and how, {@code parse --split}; lies in that folder. What
 * was written in another way, is gone, or has a name that two files share is not up to date.
 */
final class LastRun {

  private static final String FILES = ".chithi-run.tsv";
  private static final String HOW = ".chithi-run.txt";

  /** A document of several in one file, {@code a.docx#2}. */
  private static final Pattern PART = Pattern.compile("#\\d{1,6}\\z");

  private final Path folder;

  LastRun(Path folder) {
    this.folder = folder;
  }

  /**
   * The files whose results are there and would be the same; none of a run of another way.
   *
   * @param how the command and those of its options that tell what is written
   * @param names the files of this run
   * @param ending the ending of results
   */
  Map<String, Fingerprint> upToDate(String how, List<String> names, String ending)
      throws IOException {
    if (!how.equals(lastWay())) {
      forget();
      return Map.of();
    }
    Map<String, Fingerprint> all = new TreeMap<>(Fingerprint.read(folder.resolve(FILES)));
    Set<String> inputs = Set.copyOf(names);
    Set<String> results = new HashSet<>(inputs);
    all.keySet().stream().filter(name -> inputs.contains(file(name, inputs))).forEach(results::add);
    Map<String, Integer> shared = new HashMap<>();
    results.forEach(name -> shared.merge(small(name), 1, Integer::sum));
    Set<String> stale = new HashSet<>();
    for (String name : all.keySet()) {
      boolean there = Files.exists(folder.resolve(OutFolder.stem(name) + "." + ending));
      if (!there || shared.getOrDefault(small(name), 1) > 1) {
        stale.add(file(name, inputs));
      }
    }
    all.keySet().removeIf(name -> stale.contains(file(name, inputs)));
    return all;
  }

  /** The file that a document stands in. */
  private static String file(String name, Set<String> inputs) {
    return inputs.contains(name) ? name : PART.matcher(name).replaceFirst("");
  }

  private static String small(String name) {
    return OutFolder.stem(name).toLowerCase(Locale.ROOT);
  }

  private String lastWay() throws IOException {
    Path way = folder.resolve(HOW);
    return Files.exists(way) ? Files.readString(way) : "";
  }

  /** From now on nothing in the folder is up to date. */
  void forget() throws IOException {
    if (Files.isDirectory(folder)) {
      Files.deleteIfExists(folder.resolve(HOW));
      Files.deleteIfExists(folder.resolve(FILES));
    }
  }

  /** Writes what a later run need not read. */
  void write(String how, Map<String, Fingerprint> run) throws IOException {
    Fingerprint.write(run, folder.resolve(FILES));
    Files.writeString(folder.resolve(HOW), how);
  }
}
