package org.chithi.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.chithi.cite.Citation;
import org.chithi.model.Directive;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.RoleEvidence;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.task.Assignment;
import org.chithi.task.Deadline;
import org.chithi.task.Target;
import org.chithi.task.Tasks;
import org.chithi.text.Folding;
import org.chithi.text.Span;

/** One document as Lucene's documents: its sections in order, then itself. */
final class DocumentBlock {

  /** What Lucene takes as one keyword, in bytes; a letter has at most three. */
  private static final int LONGEST_KEYWORD = 10_000;

  private final IndexedDocument source;
  private final TextCutter cutter;
  private final Directive directive;
  private final Letterhead head;
  private final DocumentSummary summary;
  private final Tasks tasks;

  private DocumentBlock(IndexedDocument source, TextCutter cutter) {
    this.source = source;
    this.cutter = cutter;
    this.directive = source.directive();
    this.head = directive.letterhead();
    this.summary = DocumentSummary.of(source);
    this.tasks = source.tasks();
  }

  /** The block of a document. */
  static List<Document> of(IndexedDocument document, TextCutter cutter) {
    return new DocumentBlock(document, cutter).documents();
  }

  private List<Document> documents() {
    List<Document> block = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Section section : sections(directive)) {
      block.add(section(section, block.size()));
      words.append(directive.words(section.span()));
    }
    block.add(parent(words.toString()));
    return block;
  }

  /** A document without sections is one. */
  static List<Section> sections(Directive directive) {
    if (!directive.sections().isEmpty()) {
      return directive.sections();
    }
    return List.of(
        new Section(
            SectionRole.OTHER,
            Optional.empty(),
            Optional.empty(),
            new Span(0, directive.text().length()),
            new RoleEvidence(RoleEvidence.Clue.PLACE, "")));
  }

  private Document section(Section section, int ordinal) {
    Document fields = new Document();
    shared(fields, IndexSchema.SECTION);
    if (!IndexSchema.FRAME.contains(section.role())) {
      keyword(fields, IndexSchema.TYPE, IndexSchema.BODY_SECTION);
    }
    String text = directive.words(section.span());
    words(fields, IndexSchema.TEXT, text, Form.SYLLABLES, Form.PAIRS);
    fields.add(new StoredField(IndexSchema.TEXT, text));
    section
        .heading()
        .map(directive::words)
        .ifPresent(words -> words(fields, IndexSchema.HEADING, words, Form.SYLLABLES, Form.PAIRS));
    head.kind().ifPresent(kind -> both(fields, IndexSchema.KIND, kind.name()));
    head.issuer()
        .flatMap(Issuer::level)
        .ifPresent(level -> both(fields, IndexSchema.LEVEL, level.name()));
    keyword(fields, IndexSchema.ROLE, section.role().name());
    facet(fields, IndexSchema.ROLE, section.role().name());
    section.aspect().ifPresent(aspect -> keyword(fields, IndexSchema.ROLE, aspect.name()));
    fields.add(new NumericDocValuesField(IndexSchema.ORDINAL, ordinal));
    fields.add(new NumericDocValuesField(IndexSchema.START, section.span().start()));
    fields.add(new NumericDocValuesField(IndexSchema.LENGTH, section.span().length()));
    SectionContents marks = SectionContents.of(source, section);
    fields.add(new StoredField(IndexSchema.MARKS, marks.toString()));
    marks.paths().forEach(path -> keyword(fields, IndexSchema.PATH, path));
    marks.citations().forEach(mark -> cited(fields, mark.citation()));
    tasks(fields, section.span());
    return fields;
  }

  /** Who has to do something in a section, and by when. */
  private void tasks(Document fields, Span section) {
    for (Assignment task : tasks.assignments()) {
      if (task.span().isInside(section)) {
        task.lead().stream()
            .flatMap(body -> Stream.concat(Stream.of(body.printed()), body.names().stream()))
            .distinct()
            .forEach(name -> bothWays(fields, IndexSchema.BODY, name));
        task.deadlines().forEach(deadline -> due(fields, deadline));
      }
    }
    for (Target target : tasks.targets()) {
      if (target.span().isInside(section)) {
        target.by().ifPresent(deadline -> due(fields, deadline));
      }
    }
  }

  private static void due(Document fields, Deadline deadline) {
    deadline.to().ifPresent(day -> fields.add(new LongPoint(IndexSchema.DUE, day.toEpochDay())));
  }

  /** The forms of the number that is cited, its words, and what they say of the document. */
  private void cited(Document fields, Citation citation) {
    CitedNumber.of(citation)
        .ifPresent(
            number ->
                NumberForms.of(number).forEach(form -> keyword(fields, IndexSchema.CITES, form)));
    String words = directive.words(citation.span());
    bothWays(fields, IndexSchema.CITES_TEXT, words);
    citation
        .reference()
        .kind()
        .ifPresent(kind -> keyword(fields, IndexSchema.CITES_KIND, kind.name()));
    citation
        .reference()
        .issuer()
        .ifPresent(body -> words(fields, IndexSchema.CITES_ISSUER, body, Form.SYLLABLES));
    citation
        .reference()
        .date()
        .ifPresent(day -> keyword(fields, IndexSchema.CITES_YEAR, String.valueOf(day.year())));
  }

  private Document parent(String words) {
    Document fields = new Document();
    shared(fields, IndexSchema.DOCUMENT);
    // Lengths of texts that every document has are read many times faster than others.
    words(fields, IndexSchema.TEXT, "", Form.SYLLABLES, Form.PAIRS);
    fields.add(new SortedDocValuesField(IndexSchema.HASH, new BytesRef(source.hash())));
    fields.add(new BinaryDocValuesField(IndexSchema.SUMMARY, new BytesRef(summary.toString())));
    head.title()
        .ifPresent(
            title ->
                words(
                    fields,
                    IndexSchema.TITLE,
                    title,
                    Form.SYLLABLES,
                    Form.PAIRS,
                    Form.BARE_SYLLABLES));
    head.kind().ifPresent(kind -> both(fields, IndexSchema.KIND, kind.name()));
    head.issuer().map(Issuer::name).ifPresent(name -> both(fields, IndexSchema.ISSUER, name));
    head.issuer()
        .map(Issuer::name)
        .ifPresent(name -> bothWays(fields, IndexSchema.ISSUER_TEXT, name));
    head.issuer()
        .flatMap(Issuer::level)
        .ifPresent(level -> both(fields, IndexSchema.LEVEL, level.name()));
    places(fields);
    fields.add(new NumericDocValuesField(IndexSchema.SAME, fingerprint(directive.text())));
    fields.add(new StoredField(IndexSchema.JSON, PackedText.pack(source.json(), words)));
    head.number()
        .ifPresent(
            number ->
                NumberForms.of(number.toString())
                    .forEach(form -> keyword(fields, IndexSchema.NUMBER, form)));
    Set<String> cited = new LinkedHashSet<>();
    for (Citation citation : source.citations().all()) {
      CitedNumber.whole(citation).ifPresent(cited::add);
    }
    cited.forEach(number -> facet(fields, IndexSchema.CITED, number));
    AbbreviationFinder.in(words)
        .forEach(definition -> facet(fields, IndexSchema.DEFINED, definition.toString()));
    return fields;
  }

  /** Of the words alone, however they are spaced. */
  private static long fingerprint(String words) {
    CRC32C low = new CRC32C();
    long high = 1;
    for (String word : words.split("\\s+")) {
      low.update(word.getBytes(StandardCharsets.UTF_8));
      high = high * 31 + word.hashCode();
    }
    return high << Integer.SIZE ^ high ^ low.getValue();
  }

  /** What documents are sorted by. */
  private void sorted(Document fields) {
    head.number()
        .map(DocumentNumber::toString)
        .ifPresent(
            number -> {
              String digits = number.replaceAll("\\D.*", "");
              String zeros = "0".repeat(Math.max(0, 10 - digits.length()));
              BytesRef key = new BytesRef(zeros + Folding.bare(number));
              fields.add(new SortedDocValuesField(IndexSchema.BY_NUMBER, key));
            });
    head.issuer()
        .map(Issuer::name)
        .ifPresent(
            name -> {
              BytesRef key = new BytesRef(cut(Folding.bare(name)));
              fields.add(new SortedDocValuesField(IndexSchema.BY_ISSUER, key));
            });
  }

  /** What a section has of its document, to be filtered and counted by. */
  private void shared(Document fields, String type) {
    fields.add(new StringField(IndexSchema.TYPE, type, Field.Store.NO));
    fields.add(new StringField(IndexSchema.ID, source.id(), Field.Store.NO));
    fields.add(new SortedDocValuesField(IndexSchema.ID, new BytesRef(source.id())));
    sorted(fields);
    head.date().ifPresent(day -> date(fields, day));
  }

  /** Counted by the place it belongs to; found by that and by the one printed before its date. */
  private void places(Document fields) {
    summary.place().ifPresent(place -> both(fields, IndexSchema.PLACE, place));
    Stream.of(summary.place(), head.place())
        .flatMap(Optional::stream)
        .distinct()
        .forEach(place -> bothWays(fields, IndexSchema.PLACE_TEXT, place));
  }

  /** Syllables with their marks and without, to be found by phrases. */
  private void bothWays(Document fields, String field, String words) {
    words(fields, field, words, Form.SYLLABLES, Form.BARE_SYLLABLES);
  }

  private static void date(Document fields, LocalDate day) {
    fields.add(new LongPoint(IndexSchema.DATE, day.toEpochDay()));
    fields.add(new NumericDocValuesField(IndexSchema.DATE, day.toEpochDay()));
    both(fields, IndexSchema.YEAR, String.valueOf(day.getYear()));
  }

  /** A text in some forms; it is cut into syllables once. */
  private void words(Document fields, String field, String words, Form... forms) {
    SyllableTokens tokens = new SyllableTokens(words, cutter);
    for (Form form : forms) {
      fields.add(
          new Field(IndexSchema.field(field, form), tokens.stream(form), IndexSchema.type(form)));
    }
  }

  private static void both(Document fields, String field, String value) {
    keyword(fields, field, value);
    facet(fields, field, value);
  }

  private static void keyword(Document fields, String field, String value) {
    fields.add(new StringField(field, cut(value), Field.Store.NO));
  }

  private static void facet(Document fields, String field, String value) {
    fields.add(new SortedSetDocValuesField(field, new BytesRef(cut(value))));
  }

  private static String cut(String value) {
    return value.length() > LONGEST_KEYWORD ? value.substring(0, LONGEST_KEYWORD) : value;
  }
}
