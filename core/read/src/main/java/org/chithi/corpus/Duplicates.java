package org.chithi.corpus;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chithi.corpus.CorpusEntry.Document;
import org.chithi.read.SourceReader;

/** Tells documents that hold the same words as an earlier one, in whatever format. */
final class Duplicates {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,100}");

  private final Map<String, String> firstOf = new HashMap<>();

  /** The entry, with the first document that is the same. */
  CorpusEntry marked(CorpusEntry entry) {
    if (!(entry instanceof Document document)) {
      return entry;
    }
    String words = words(document.directive().text());
    if (words.isEmpty()) {
      return entry;
    }
    String key = SourceReader.fingerprint(words.getBytes(StandardCharsets.UTF_8));
    String first = firstOf.putIfAbsent(key, document.name());
    return first == null
        ? document
        : new Document(
            document.name(), document.directive(), document.fingerprint(), Optional.of(first));
  }

  /** The words in the order of the alphabet: formats differ in spaces, signs and columns. */
  private static String words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).sorted().collect(joining(" "));
  }
}
