package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Evidence;
import org.chithi.resolve.Reason;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chithi explain ket-luan.txt:3}: which document a citation means, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class ExplainCommand extends RegisterCommand {

  /** Where the reasons begin. */
  private static final int REASON = 25;

  @Parameters(index = "0", paramLabel = "FILE:CITATION", descriptionKey = "fileAndCitation")
  private String citation;

  ExplainCommand(Console console, Analysis analysis) {
    super(console, analysis);
  }

  @Override
  boolean asksGraphAlone() {
    return false;
  }

  @Override
  Optional<String> firstPath() {
    return Optional.of(file());
  }

  private String file() {
    int colon = citation.lastIndexOf(':');
    if (colon < 1 || asked().isEmpty()) {
      throw wrong(message("error.fileAndCitation").formatted(citation));
    }
    return citation.substring(0, colon);
  }

  private String asked() {
    return citation.substring(citation.lastIndexOf(':') + 1).strip();
  }

  @Override
  int wordsBefore() {
    return 1;
  }

  @Override
  void write(Shelf shelf, Writer out) throws IOException {
    Optional<CitationSheet> sheet = sheet(shelf, file());
    if (sheet.isPresent()) {
      explain(shelf, sheet.get(), out);
    } else if (shelf.failed() == 0) {
      throw wrong(message("error.noDocument").formatted(file()));
    }
  }

  private void explain(Shelf shelf, CitationSheet sheet, Writer out) throws IOException {
    String asked = asked();
    List<Integer> items = items(sheet, asked);
    if (items.isEmpty()) {
      throw wrong(message("error.noCitation").formatted(asked, sheet.items().size()));
    }
    List<Resolution> resolutions = shelf.registry().resolutions(sheet);
    RegisteredDocument own = shelf.registry().document(sheet);
    out.write("# " + own.id() + "\n");
    for (Reason reason : own.inferred()) {
      String words = message("explain.inferred") + ": " + words(reason);
      out.write("  " + Wrapped.indented(words, 2, columns()) + "\n");
    }
    for (int item : items) {
      out.write("\n" + shown(item, sheet.items().get(item), resolutions.get(item)));
    }
  }

  /** A citation by its place in the list from 1, or all those with some words. */
  private static List<Integer> items(CitationSheet sheet, String asked) {
    List<Integer> items = new ArrayList<>();
    boolean place = asked.matches("\\d{1,6}");
    if (place && Integer.parseInt(asked) >= 1 && Integer.parseInt(asked) <= sheet.items().size()) {
      return List.of(Integer.parseInt(asked) - 1);
    }
    String words = asked.toLowerCase(Locale.ROOT);
    for (int i = 0; i < sheet.items().size() && !place; i++) {
      if (sheet.items().get(i).words().toLowerCase(Locale.ROOT).contains(words)) {
        items.add(i);
      }
    }
    return items;
  }

  private String shown(int index, CitationSheet.Item item, Resolution resolution) {
    StringBuilder text = new StringBuilder();
    text.append(index + 1).append(". ").append(item.words()).append('\n');
    text.append("   ").append(status(resolution)).append(' ');
    text.append(resolution.target().map(DocumentId::toString).orElse("")).append('\n');
    resolution.target().map(ReplacementWords::replacedBy).stream()
        .flatMap(it -> it)
        .forEach(it -> text.append("   ").append(Wrapped.indented(it, 3, columns())).append('\n'));
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      ambiguous.candidates().forEach(one -> candidate(text, "?", one));
    } else {
      evidence(text, resolution.evidence());
    }
    if (!resolution.rejected().isEmpty()) {
      text.append("   ").append(message("explain.rejected")).append('\n');
      resolution.rejected().forEach(one -> candidate(text, "-", one));
    }
    return text.toString();
  }

  private static String status(Resolution resolution) {
    return message("target." + resolution.getClass().getSimpleName().toUpperCase(Locale.ROOT));
  }

  private void candidate(StringBuilder text, String sign, Candidate candidate) {
    text.append("   ").append(sign).append(' ').append(candidate.id());
    text.append(String.format(Locale.ROOT, "  %+.1f%n", candidate.score()));
    evidence(text, candidate.evidence());
  }

  private void evidence(StringBuilder text, List<Evidence> evidence) {
    for (Evidence one : evidence) {
      String clue = CitationWords.of("clue", one.clue());
      text.append(String.format(Locale.ROOT, "     %-12s %+5.1f  ", clue, one.weight()));
      text.append(Wrapped.indented(words(one.reason()), REASON, columns())).append('\n');
    }
  }

  private static String words(Reason reason) {
    return CitationWords.reason(reason, Main.messages());
  }
}
