package org.chithi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chithi.Directives;
import org.chithi.model.Directive;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become tables, and what has not changed is not read again. */
@Tag("slow")
final class CorpusTablesTest {

  private static final SparkSession session = LocalSpark.session();

  @TempDir Path home;
  private Path corpus;
  private CorpusTables tables;

  @BeforeEach
  void writeCorpus() throws Exception {
    corpus = Files.createDirectory(home.resolve("van-ban"));
    for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
      Files.writeString(corpus.resolve(text.getKey()), text.getValue());
    }
    tables = new CorpusTables(session, home.resolve("tables").toUri().toString());
  }

  @Test
  void rowsAreThoseOfTheLibrary() throws Exception {
    tables.update(corpus.toUri().toString());

    Directive directive = Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"));
    String own = "path like '%/ket-luan-khong-de-muc.txt'";
    Row document = tables.table(Table.DOCUMENTS).where(own).first();
    assertThat(document.<String>getAs("number")).isEqualTo("47-KL/TU");
    assertThat(document.<String>getAs("text")).isEqualTo(directive.text());
    assertThat(tables.table(Table.SECTIONS).where(own).count())
        .isEqualTo(directive.sections().size());
    assertThat(tables.table(Table.CITATIONS).where(own).count())
        .isEqualTo(Directives.citations(directive).all().size());
    assertThat(tables.table(Table.DOCUMENTS).count()).isEqualTo(Cases.directives().size());
    assertThat(tables.table(Table.FAILURES).count()).isZero();
  }

  @Test
  void functionFindsCitationsInSql() {
    SqlFunctions.register(session);

    List<Row> cited =
        session
            .sql("select explode(chithi_citations('Căn cứ Quy định số 22-QĐ/TW')) as cited")
            .select("cited.number", "cited.symbol")
            .collectAsList();

    assertThat(cited).extracting(Row::toString).containsExactly("[22,QĐ/TW]");
  }

  @Test
  void fileThatCannotBeReadIsAFailureAndStopsNoOther() throws Exception {
    Files.write(corpus.resolve("hong.pdf"), "%PDF-1.7 and nothing more".getBytes());

    tables.update(corpus.toUri().toString());

    List<Row> failures = tables.table(Table.FAILURES).collectAsList();
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).<String>getAs("path")).endsWith("/hong.pdf");
    assertThat(tables.table(Table.DOCUMENTS).count()).isEqualTo(Cases.directives().size());
  }

  @Test
  void secondRunReadsWhatHasChangedAndLeavesOutWhatIsGone() throws Exception {
    String place = corpus.toUri().toString();
    long all = tables.update(place);
    Path changed = corpus.resolve("thong-tri.txt");
    Files.writeString(changed, Files.readString(corpus.resolve("de-an.txt")));
    Files.setLastModifiedTime(changed, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    Files.delete(corpus.resolve("to-trinh.txt"));

    long again = tables.update(place);

    assertThat(all).isEqualTo(Cases.directives().size());
    assertThat(again).isEqualTo(1);
    assertThat(tables.table(Table.DOCUMENTS).count()).isEqualTo(all - 1);
    assertThat(tables.table(Table.DOCUMENTS).where("path like '%to-trinh.txt'").count()).isZero();
    List<Row> same =
        tables
            .table(Table.DOCUMENTS)
            .where("path like '%thong-tri.txt' or path like '%de-an.txt'")
            .select("number")
            .distinct()
            .collectAsList();
    assertThat(same).hasSize(1);
  }
}
