package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that leads to all pages of a folder, by their titles. */
final class PageIndex {

  static final String STEM = "index";
  private static final String NAME = STEM + ".html";
  private static final Pattern TITLE = Pattern.compile("<title>([^<]{1,2000})</title>");

  private PageIndex() {}

  /** Writes the page; titles are those that the pages have now. */
  static void write(Path folder) throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    String heading = CitationWords.message("cite.index");
    page.append(CitationWords.message("cite.lang")).append("\">\n<meta charset=\"utf-8\">\n");
    page.append("<title>").append(heading).append("</title>\n<h1>").append(heading);
    page.append("</h1>\n<ol>\n");
    for (Path file : pages(folder)) {
      String name = file.getFileName().toString();
      page.append("<li><a href=\"").append(Html.escaped(reference(folder, file))).append("\">");
      page.append(title(file)).append("</a> ").append(Html.escaped(name)).append("</li>\n");
    }
    Files.writeString(folder.resolve(NAME), page.append("</ol>\n</html>\n"));
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".html"))
          .filter(file -> !file.getFileName().toString().equals(NAME))
          .sorted()
          .toList();
    }
  }

  private static String reference(Path folder, Path file) {
    return folder.toUri().relativize(file.toUri()).toString();
  }

  /** The title of a page as it is escaped there. */
  private static String title(Path page) throws IOException {
    Matcher title = TITLE.matcher(Files.readString(page));
    return title.find() ? title.group(1) : Html.escaped(page.getFileName().toString());
  }
}
