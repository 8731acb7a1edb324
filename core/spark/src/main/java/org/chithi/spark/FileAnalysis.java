package org.chithi.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.corpus.Corpus;
import org.chithi.corpus.CorpusEntry;
import org.chithi.json.DirectiveJson;
import org.chithi.json.OpenSearchJson;
import org.chithi.model.Directive;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;
import org.chithi.model.Section;
import org.chithi.read.SourceReader;
import org.chithi.resolve.CitationSheet;
import org.chithi.search.IndexedDocument;
import org.chithi.search.SectionFields;
import org.chithi.task.ActingBody;
import org.chithi.task.Assignment;
import org.chithi.task.Deadline;
import org.chithi.task.Target;
import org.chithi.task.TaskFinder;
import org.chithi.task.Tasks;
import org.chithi.text.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads and analyses the files of one partition, each a row of Spark's {@code binaryFile}; a row
 * comes out for each file, with a list for each table. A file that cannot be read, or whose
 * analysis fails, has a row of {@link Table#FAILURES}.
 */
final class FileAnalysis implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;

  /** How long one file may take in a process of its own; null if it is read in this one. */
  private final @Nullable Duration limit;

  /**
   * An analysis.
   *
   * @param limit how long one file may take in a process of its own; absent if files are read in
   *     the process of the executor
   */
  FileAnalysis(Optional<Duration> limit) {
    this.limit = limit.orElse(null);
  }

  /** A list of rows for each table. */
  static StructType schema() {
    StructType schema = new StructType();
    for (Table table : Table.values()) {
      schema = schema.add(table.folder(), DataTypes.createArrayType(table.schema(), false));
    }
    return schema;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    SourceReader reader =
        Optional.ofNullable(limit)
            .map(it -> new SourceReader().isolated(it))
            .orElseGet(SourceReader::new);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = files.hasNext();
        if (!more) {
          reader.close();
        }
        return more;
      }

      @Override
      public Row next() {
        return analysed(files.next(), reader);
      }
    };
  }

  private static Row analysed(Row file, SourceReader reader) {
    FileRows rows =
        new FileRows(
            file.getAs("path"), file.getAs("modificationTime"), file.<Long>getAs("length"));
    try {
      byte[] content = file.getAs("content");
      rows.readAll(content, reader);
    } catch (IOException | RuntimeException | StackOverflowError failure) {
      rows.fail(rows.path, failure);
    }
    return rows.row();
  }

  /** The rows of one file. */
  private static final class FileRows {

    /** The place of the column {@code document}. */
    private static final int DOCUMENT = 3;

    private final String path;
    private final Timestamp modified;
    private final long length;
    private final List<List<Row>> tables = new ArrayList<>();

    FileRows(String path, Timestamp modified, long length) {
      this.path = path;
      this.modified = modified;
      this.length = length;
      for (Table table : Table.values()) {
        tables.add(new ArrayList<>());
      }
    }

    Row row() {
      return RowFactory.create(tables.stream().map(rows -> rows.toArray(Row[]::new)).toArray());
    }

    private void readAll(byte[] content, SourceReader reader) throws IOException {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        readArchive(content, reader);
      } else {
        Corpus one = Corpus.of(List.of(), reader).and(name, new ByteArrayInputStream(content));
        addAll(one, entry -> path);
      }
    }

    /** An archive is read where it lies on a disk. */
    private void readArchive(byte[] content, SourceReader reader) throws IOException {
      Path archive = Files.createTempFile("chithi", ".zip");
      try {
        Files.write(archive, content);
        Corpus all = Corpus.of(List.of(archive), reader);
        addAll(all, entry -> path + entry.substring(archive.toString().length()));
      } finally {
        Files.delete(archive);
      }
    }

    private void addAll(Corpus corpus, java.util.function.UnaryOperator<String> naming) {
      try (Stream<CorpusEntry> entries = corpus.by(1).entries()) {
        entries.forEach(
            entry -> {
              String document = naming.apply(entry.name());
              switch (entry) {
                case CorpusEntry.Document read -> add(document, read.directive());
                case CorpusEntry.Failure failure -> fail(document, failure.cause());
                case CorpusEntry.Unchanged unchanged -> {}
              }
            });
      }
    }

    /** All rows of the document, or one that says why there are none. */
    private void add(String document, Directive directive) {
      try {
        Citations citations = new CitationFinder().find(directive);
        Tasks tasks = new TaskFinder().find(directive);
        document(document, directive, citations);
        sections(document, directive, citations);
        citations(document, directive, citations);
        assignments(document, directive, tasks);
        targets(document, tasks);
      } catch (RuntimeException | StackOverflowError failure) {
        tables.forEach(rows -> rows.removeIf(row -> row.get(DOCUMENT).equals(document)));
        fail(document, failure);
      }
    }

    private void fail(String document, Throwable failure) {
      add(Table.FAILURES, document, failure.toString());
    }

    private void add(Table table, String document, @Nullable Object... values) {
      tables.get(table.ordinal()).add(row(document, values));
    }

    private Row row(String document, @Nullable Object... values) {
      return RowFactory.create(
          Stream.concat(Stream.of(path, modified, length, document), Arrays.stream(values))
              .toArray());
    }

    private void document(String document, Directive directive, Citations citations) {
      Letterhead head = directive.letterhead();
      Source source = directive.source();
      add(
          Table.DOCUMENTS,
          document,
          source.sha256().orElse(null),
          head.kind().map(Enum::name).orElse(null),
          head.number().map(Object::toString).orElse(null),
          head.issuer().map(Issuer::name).orElse(null),
          head.issuer().flatMap(Issuer::level).map(Enum::name).orElse(null),
          CitationSheet.of(directive, List.of()).place().or(head::place).orElse(null),
          head.date().map(Date::valueOf).orElse(null),
          head.title().orElse(null),
          directive.text(),
          DirectiveJson.toLine(directive, citations));
    }

    /** A document without sections is one for a search engine. */
    private void sections(String document, Directive directive, Citations citations) {
      List<Section> sections = directive.sections();
      int ordinal = 0;
      for (SectionFields fields :
          SectionFields.of(IndexedDocument.of(document, directive, citations))) {
        Optional<Section> section = sections.stream().skip(ordinal).findFirst();
        add(
            Table.SECTIONS,
            document,
            ordinal++,
            fields.id(),
            section.map(it -> it.role().name()).orElse(null),
            section.flatMap(Section::aspect).map(Enum::name).orElse(null),
            section.flatMap(Section::heading).map(directive::words).orElse(null),
            section.map(it -> it.span().start()).orElse(0),
            section.map(it -> it.span().end()).orElse(directive.text().length()),
            OpenSearchJson.fields(fields.values()));
      }
    }

    private void citations(String document, Directive directive, Citations citations) {
      int ordinal = 0;
      for (Citation citation : citations) {
        add(
            Table.CITATIONS,
            document,
            ordinal++,
            citation.form().name(),
            citation.reference().kind().map(Enum::name).orElse(null),
            citation.reference().number().orElse(null),
            citation.reference().symbol().orElse(null),
            citation.reference().issuer().orElse(null),
            citation.reference().date().map(PartialDate::toString).orElse(null),
            citation.subject().map(directive::words).orElse(null),
            citation.pinpoint().orElse(null),
            citation.relation().name(),
            citation.section().map(Enum::name).orElse(null),
            citation.span().start(),
            citation.span().end(),
            directive.words(citation.span()));
      }
    }

    private void assignments(String document, Directive directive, Tasks tasks) {
      int ordinal = 0;
      for (Assignment assignment : tasks.assignments()) {
        Optional<Deadline> due = assignment.deadlines().stream().findFirst();
        add(
            Table.ASSIGNMENTS,
            document,
            ordinal++,
            names(assignment.lead()),
            names(assignment.with()),
            names(assignment.reportTo()),
            directive.words(assignment.action()),
            due.flatMap(Deadline::from).map(Date::valueOf).orElse(null),
            due.flatMap(Deadline::to).map(Date::valueOf).orElse(null),
            assignment.span().start(),
            assignment.span().end());
      }
    }

    private static String[] names(List<ActingBody> bodies) {
      return bodies.stream()
          .flatMap(
              body -> body.names().isEmpty() ? Stream.of(body.printed()) : body.names().stream())
          .toArray(String[]::new);
    }

    private void targets(String document, Tasks tasks) {
      int ordinal = 0;
      for (Target target : tasks.targets()) {
        add(
            Table.TARGETS,
            document,
            ordinal++,
            target.subject(),
            target.comparison().name(),
            figure(target.value()),
            target.upper().map(FileRows::figure).orElse(null),
            target.unit().orElse(null),
            target.by().flatMap(Deadline::to).map(Date::valueOf).orElse(null),
            target.span().start(),
            target.span().end());
      }
    }

    private static BigDecimal figure(BigDecimal value) {
      return value.setScale(Table.DECIMALS, RoundingMode.HALF_UP);
    }
  }
}
