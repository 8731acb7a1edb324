package org.chithi.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chithi.Directives;
import org.chithi.cite.Citation;
import org.chithi.model.Directive;
import org.chithi.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Functions for SQL and for languages other than Java. In PySpark:
 *
 * <pre>{@code
 * spark._jvm.org.chithi.spark.SqlFunctions.register(spark._jsparkSession)
 * spark.sql("select explode(chithi_citations(text)) as cited from van_ban").select("cited.*")
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SqlFunctions {

  /**
   * {@code chithi_citations(text)}: an array of the citations in a text, each with {@code form},
   * {@code kind}, {@code number}, {@code symbol}, {@code issuer}, {@code date}, {@code relation},
   * {@code section}, {@code start}, {@code end} and {@code words}; null for null.
   */
  public static final String CITATIONS = "chithi_citations";

  private static final StructType CITATION =
      new StructType()
          .add("form", StringType)
          .add("kind", StringType)
          .add("number", StringType)
          .add("symbol", StringType)
          .add("issuer", StringType)
          .add("date", StringType)
          .add("relation", StringType)
          .add("section", StringType)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("words", StringType);

  private SqlFunctions() {}

  /** Makes the functions known to a session. */
  public static void register(SparkSession session) {
    UDF1<String, Row[]> citations = SqlFunctions::citations;
    session.udf().register(CITATIONS, citations, DataTypes.createArrayType(CITATION, false));
  }

  private static Row @Nullable [] citations(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Directive directive = Directives.parse(text);
    return Directives.citations(directive).stream()
        .map(citation -> row(directive, citation))
        .toArray(Row[]::new);
  }

  private static Row row(Directive directive, Citation citation) {
    return RowFactory.create(
        citation.form().name(),
        citation.reference().kind().map(Enum::name).orElse(null),
        citation.reference().number().orElse(null),
        citation.reference().symbol().orElse(null),
        citation.reference().issuer().orElse(null),
        citation.reference().date().map(PartialDate::toString).orElse(null),
        citation.relation().name(),
        citation.section().map(Enum::name).orElse(null),
        citation.span().start(),
        citation.span().end(),
        directive.words(citation.span()));
  }
}
