package org.chithi.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * The tables that a corpus becomes. Every row has the file it comes from: {@code path}, with the
 * time it was {@code modified} and its {@code length} in bytes, by which a later run knows whether
 * it has changed. Places are offsets in the text of the document, in UTF-16 units, the end
 * exclusive. A fact that is absent is null.
 *
 * @since 0.1.0
 */
public enum Table {
  /** A document a row, with its text and its whole JSON of the form {@code chithi-directive/1}. */
  DOCUMENTS(
      document()
          .add("hash", StringType)
          .add("kind", StringType)
          .add("number", StringType)
          .add("issuer", StringType)
          .add("level", StringType)
          .add("place", StringType)
          .add("date", DateType)
          .add("title", StringType)
          .add("text", StringType)
          .add("json", StringType)),

  /** A section a row; {@code id} and {@code fields} are what {@link OpenSearchLoad} sends. */
  SECTIONS(
      document()
          .add("ordinal", IntegerType)
          .add("id", StringType)
          .add("role", StringType)
          .add("aspect", StringType)
          .add("heading", StringType)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("fields", StringType)),

  /** A mention of a document a row. */
  CITATIONS(
      document()
          .add("ordinal", IntegerType)
          .add("form", StringType)
          .add("kind", StringType)
          .add("number", StringType)
          .add("symbol", StringType)
          .add("issuer", StringType)
          .add("date", StringType)
          .add("subject", StringType)
          .add("pinpoint", StringType)
          .add("relation", StringType)
          .add("section", StringType)
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("words", StringType)),

  /** A duty of bodies a row. */
  ASSIGNMENTS(
      document()
          .add("ordinal", IntegerType)
          .add("lead", texts())
          .add("with", texts())
          .add("report_to", texts())
          .add("action", StringType)
          .add("due_from", DateType)
          .add("due_to", DateType)
          .add("start", IntegerType)
          .add("end", IntegerType)),

  /** A figure to be reached a row. */
  TARGETS(
      document()
          .add("ordinal", IntegerType)
          .add("subject", StringType)
          .add("comparison", StringType)
          .add("value", figure())
          .add("upper", figure())
          .add("unit", StringType)
          .add("due_to", DateType)
          .add("start", IntegerType)
          .add("end", IntegerType)),

  /** A file, or a document of an archive, that could not be read or analysed, with the reason. */
  FAILURES(document().add("reason", StringType));

  /** Places after the point that a figure keeps. */
  static final int DECIMALS = 6;

  private final StructType schema;

  Table(StructType schema) {
    this.schema = schema;
  }

  /** The columns. */
  public StructType schema() {
    return schema;
  }

  /** The name of the table's folder: {@code documents}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static StructType document() {
    return new StructType()
        .add("path", StringType)
        .add("modified", TimestampType)
        .add("length", LongType)
        .add("document", StringType);
  }

  private static DataType texts() {
    return createArrayType(StringType, false);
  }

  private static DataType figure() {
    return createDecimalType(38, DECIMALS);
  }
}
