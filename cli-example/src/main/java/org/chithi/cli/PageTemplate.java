package org.chithi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with gaps, {@code {{title}}}, that needs no other file. */
record PageTemplate(String text) {

  /** All are filled at once, so that none is looked for in a filling. */
  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

  /** The template of a resource. */
  static PageTemplate of(String resource) {
    try (InputStream page = PageTemplate.class.getResourceAsStream(resource)) {
      return new PageTemplate(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The page with its gaps filled. */
  String filled(Map<String, String> fillings) {
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(fillings.getOrDefault(gap.group(1), "")));
  }
}
