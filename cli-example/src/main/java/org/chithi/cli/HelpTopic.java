package org.chithi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A topic of the reference, {@code chithi help formats}. Its text is a resource in each language:
 * the title, then headings at the margin with indented words below them.
 */
enum HelpTopic {
  /** Which files are read, and how. */
  FORMATS,
  /** How letters are written in files. */
  ENCODINGS,
  /** Scans and pictures. */
  OCR,
  /** What is too large, too slow or out of reach. */
  LIMITS,
  /** The forms of the results. */
  OUTPUT,
  /** The codes in the results. */
  CODES,
  /** What a citation is and which document it means. */
  CITATIONS,
  /** Who cites whom. */
  GRAPHS,
  /** An index and its safety. */
  INDEXES,
  /** The language of queries. */
  QUERIES,
  /** More documents than one machine takes. */
  SCALE,
  /** What a run ends with, and what its messages say. */
  EXIT_CODES;

  /** The topic with a name as a user types it. */
  static Optional<HelpTopic> of(String name) {
    return Arrays.stream(values())
        .filter(topic -> topic.toString().equalsIgnoreCase(name))
        .findFirst();
  }

  /** What it is about, in a line and in the language of the run. */
  String title() {
    return text().lines().findFirst().orElse("");
  }

  /** The whole text in the language of the run. */
  String text() {
    String resource = "help/" + CitationWords.message("cite.lang") + "/" + this + ".txt";
    try (InputStream text = HelpTopic.class.getResourceAsStream(resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
