package org.chithi.analysis;

import java.util.ArrayList;
import java.util.List;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Letterhead;
import org.chithi.model.Notice;
import org.chithi.model.Paragraph;

/** Writes parts of a directive in the form in which the cases expect them. */
final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  static List<String> outline(Directive directive) {
    List<String> lines = new ArrayList<>();
    outline(directive.body(), 0, directive, lines);
    for (Notice notice : directive.notices()) {
      if (notice.code() == Notice.Code.LABEL_GAP || notice.code() == Notice.Code.LABEL_REPEATED) {
        lines.add("! " + notice.code());
      }
    }
    return lines;
  }

  private static void outline(
      List<Block> blocks, int depth, Directive directive, List<String> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> {}
        case Division division -> {
          String words =
              directive
                  .words(division.span())
                  .substring(division.label().text().length())
                  .strip()
                  .lines()
                  .findFirst()
                  .orElse("");
          lines.add(
              ("  ".repeat(depth) + division.label().text() + " " + cut(words)).stripTrailing());
          outline(division.children(), depth + 1, directive, lines);
        }
      }
    }
  }

  private static String cut(String words) {
    String line = words.replace('\t', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space < 0 ? LONGEST : space);
  }

  static List<String> letterhead(Directive directive) {
    Letterhead head = directive.letterhead();
    List<String> lines = new ArrayList<>();
    head.kind().ifPresent(kind -> lines.add("kind: " + kind));
    head.number().flatMap(DocumentNumber::number).ifPresent(it -> lines.add("number: " + it));
    head.number().ifPresent(number -> lines.add("symbol: " + number.symbol()));
    head.issuer().ifPresent(issuer -> lines.add("issuer: " + issuer.name()));
    head.issuer().ifPresent(issuer -> lines.add("issuerEvidence: " + issuer.evidence()));
    head.superior().ifPresent(superior -> lines.add("superior: " + superior));
    head.issuer().flatMap(issuer -> issuer.level()).ifPresent(it -> lines.add("level: " + it));
    head.place().ifPresent(place -> lines.add("place: " + place));
    head.date().ifPresent(date -> lines.add("date: " + date));
    head.title().ifPresent(title -> lines.add("title: " + title));
    head.addressees().forEach(addressee -> lines.add("addressee: " + addressee));
    head.marks().forEach(mark -> lines.add("mark: " + mark));
    for (Notice notice : directive.notices()) {
      if (notice.code() == Notice.Code.NUMBER_BLANK || notice.code() == Notice.Code.DATE_BLANK) {
        lines.add("! " + notice.code());
      }
    }
    return lines;
  }

  static List<String> sections(Directive directive) {
    return directive.sections().stream()
        .map(
            section ->
                section.role()
                    + section.aspect().map(aspect -> "/" + aspect).orElse("")
                    + " "
                    + directive.words(section.span()).replaceAll("\\s+", " "))
        .toList();
  }

  static List<String> closing(Directive directive) {
    List<String> lines = new ArrayList<>();
    directive.closing().recipients().forEach(item -> lines.add("recipient: " + item.text()));
    directive
        .closing()
        .signature()
        .ifPresent(
            signature -> {
              signature.authority().ifPresent(words -> lines.add("authority: " + words));
              signature.position().ifPresent(words -> lines.add("position: " + words));
              signature.signer().ifPresent(words -> lines.add("signer: " + words));
            });
    return lines;
  }

  static List<String> text(Directive directive) {
    return directive.text().replace('\t', ' ').lines().toList();
  }
}
