package org.chithi.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.model.PrintedDate;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.chithi.text.Span;

/** The rows of {@code resolution.txt}: marked citations in small documents and what they mean. */
final class ResolutionCases {

  private static final Pattern OPEN = Pattern.compile("\\?[0-9a-f]{12}");

  private ResolutionCases() {}

  /**
   * One marked citation.
   *
   * @param name the name of its case
   * @param mention the marked words
   * @param expected as the file writes it
   * @param found the same for what was decided
   */
  record Row(String name, String mention, String expected, String found) {

    boolean isRight() {
      return expected.equals(found);
    }

    /** Whether one document was named. */
    static boolean isNamed(String decision) {
      return decision.matches("(?:KNOWN|RESOLVED|UNKNOWN|SELF)\\b.*");
    }
  }

  /** All rows with what the resolver decides. */
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Cases.of("resolution").forEach(row -> rows.addAll(rows(row)));
    return rows;
  }

  /** The documents of each case. */
  static List<List<CitationSheet>> sheets() {
    return Cases.of("resolution").stream()
        .map(row -> documents(row.input()).stream().map(ResolutionCases::sheet).toList())
        .toList();
  }

  private static CitationSheet sheet(String document) {
    String text = withLetterhead(document).replaceAll("[⟦⟧]", "");
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return CitationSheet.of(directive, new CitationFinder().find(directive).all());
  }

  private static List<Row> rows(Cases.Case row) {
    Registry registry = Registry.standard();
    List<CitationSheet> sheets = new ArrayList<>();
    List<List<Integer>> marked = new ArrayList<>();
    List<String> mentions = new ArrayList<>();
    for (String document : documents(row.input())) {
      String text = withLetterhead(document);
      Directive directive = new DirectiveParser().parse(SourceText.of(text.replaceAll("[⟦⟧]", "")));
      CitationSheet sheet = CitationSheet.of(directive, new CitationFinder().find(directive).all());
      registry.add(sheet);
      sheets.add(sheet);
      marked.add(marked(text, directive, sheet, mentions));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      List<Resolution> found = registry.resolutions(sheets.get(i));
      for (int item : marked.get(i)) {
        int next = rows.size();
        String shown = item < 0 ? "NOT FOUND" : shown(found.get(item));
        String expected = row.expected().get(next);
        boolean self = expected.equals("SELF") && shown.startsWith("SELF ");
        rows.add(new Row(row.name(), mentions.get(next), expected, self ? expected : shown));
      }
    }
    if (rows.size() != row.expected().size()) {
      throw new IllegalStateException(row.name() + ": " + rows.size() + " marked");
    }
    return rows;
  }

  private static List<String> documents(String input) {
    String[] parts = ("\n" + input).split("\n--- [^\n]*\n");
    return Arrays.stream(parts).filter(part -> !part.isBlank()).map(String::strip).toList();
  }

  /** A letterhead for the line that begins with @. */
  private static String withLetterhead(String document) {
    if (!document.startsWith("@ ")) {
      return document;
    }
    int end = document.indexOf('\n');
    String[] parts = document.substring(2, end).split("\\|", -1);
    StringBuilder text = new StringBuilder(parts[0].replace(" / ", "\n")).append("\n*\n");
    if (!parts[1].isEmpty()) {
      text.append("Số ").append(parts[1]).append('\n');
    }
    if (!parts[3].isEmpty()) {
      text.append(parts[2]).append(", ").append(new PrintedDate(LocalDate.parse(parts[3])));
      text.append('\n');
    }
    text.append('\n').append(parts[4]).append('\n').append(parts[5]).append("\n-----\n\n");
    return text + document.substring(end + 1);
  }

  /** The index of each marked citation among those found; -1 for one that was not found. */
  private static List<Integer> marked(
      String text, Directive directive, CitationSheet sheet, List<String> mentions) {
    List<Integer> marked = new ArrayList<>();
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '⟦') {
        int start = i - marks;
        int end = start + text.indexOf('⟧', i) - i - 1;
        mentions.add(text.substring(i + 1, text.indexOf('⟧', i)));
        marked.add(index(sheet, directive, new Span(start, end)));
      }
      marks += text.charAt(i) == '⟦' || text.charAt(i) == '⟧' ? 1 : 0;
    }
    return marked;
  }

  private static int index(CitationSheet sheet, Directive directive, Span span) {
    for (int i = 0; i < sheet.items().size(); i++) {
      Span found = sheet.items().get(i).citation().span();
      if (directive.alignment().sourceOf(found).equals(span)) {
        return i;
      }
    }
    return -1;
  }

  private static String shown(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved it -> "RESOLVED " + shown(it.id());
      case Resolution.Known it -> "KNOWN " + shown(it.id());
      case Resolution.Unknown it -> "UNKNOWN" + it.id().map(id -> " " + shown(id)).orElse("");
      case Resolution.Ambiguous it ->
          "AMBIGUOUS "
              + String.join("; ", it.candidates().stream().map(c -> shown(c.id())).toList());
      case Resolution.Self it -> "SELF " + shown(it.id());
    };
  }

  private static String shown(DocumentId id) {
    Matcher open = OPEN.matcher(id.toString());
    return open.replaceAll("?");
  }
}
