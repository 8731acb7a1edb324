package org.chithi.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.chithi.model.SectionRole;
import org.chithi.search.VietnameseAnalyzer.Form;

/**
 * The fields of the index and how each is cut into words. A document is one Lucene block: its
 * sections, then the document itself.
 *
 * @since 0.1.0
 */
public final class IndexSchema {

  /** Raised when older indexes can no longer be read; stored in the data of every commit. */
  public static final int VERSION = 6;

  /** The words of a section. */
  public static final String TEXT = "text";

  /** The abstract of a document. */
  public static final String TITLE = "title";

  /** The heading of a section. */
  public static final String HEADING = "heading";

  /** The forms of the numbers that a section cites. */
  public static final String CITES = "cites";

  /** The words of the citations of a section. */
  public static final String CITES_TEXT = "cites_text";

  /** The types, issuers and years of the documents that a section cites. */
  public static final String CITES_KIND = "cites_kind";

  /** The documents that a document cites, to be counted. */
  static final String CITED = "cited";

  static final String CITES_ISSUER = "cites_issuer";
  static final String CITES_YEAR = "cites_year";

  /** The forms of the document's own number. */
  public static final String NUMBER = "number";

  /** The role of a section, and its aspect. */
  public static final String ROLE = "role";

  /** The places of the outline that a section holds. */
  public static final String PATH = "path";

  /** The day of issue, in days since 1970. */
  public static final String DATE = "date";

  /** The names of the bodies that a section gives something to do. */
  public static final String BODY = "body";

  /** The last days of its deadlines and targets, in days since 1970. */
  public static final String DUE = "due";

  static final String ISSUER = "issuer";
  static final String ISSUER_TEXT = "issuer_text";
  static final String KIND = "kind";
  static final String LEVEL = "level";
  static final String PLACE = "place";
  static final String PLACE_TEXT = "place_text";
  static final String YEAR = "year";

  /** The name of the document, on every document of its block. */
  static final String ID = "id";

  /** What documents are sorted by: their number with its symbol, their issuer without marks. */
  static final String BY_NUMBER = "by_number";

  static final String BY_ISSUER = "by_issuer";

  /** The fingerprint of the words of a document: equal texts are shown once. */
  static final String SAME = "same";

  /** The abbreviations that a document defines. */
  static final String DEFINED = "defined";

  static final String HASH = "hash";
  static final String JSON = "json";
  static final String ORDINAL = "ordinal";
  static final String START = "start";
  static final String LENGTH = "length";
  static final String MARKS = "marks";
  static final String SUMMARY = "summary";

  /** {@code document}, {@code section}, and {@code body} for a section that is no frame. */
  static final String TYPE = "type";

  static final String DOCUMENT = "document";
  static final String SECTION = "section";
  static final String BODY_SECTION = "body";

  /** Where a document says what it is and for whom, not what it is about. */
  static final Set<SectionRole> FRAME =
      Collections.unmodifiableSet(
          EnumSet.of(
              SectionRole.HEADER,
              SectionRole.RECIPIENTS,
              SectionRole.SIGNATURE,
              SectionRole.DISSEMINATION));

  /** Lucene's own mark of the end of a block. */
  static final String BLOCK = "_block";

  /** The four analyses of one text, by the ending of the field. */
  static final Map<Form, String> ENDINGS =
      Map.of(
          Form.SYLLABLES, "",
          Form.PAIRS, "_bi",
          Form.BARE_SYLLABLES, "_fold",
          Form.BARE_PAIRS, "_fold_bi");

  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private IndexSchema() {}

  /** The field in which a text stands in a form: {@code text} in pairs is {@code text_bi}. */
  public static String field(String text, Form form) {
    return text + ENDINGS.get(form);
  }

  /** The analyzer of every field; keywords stay whole. */
  public static Analyzer analyzer() {
    Map<String, Analyzer> analyzers = new HashMap<>();
    for (Form form : Form.values()) {
      Analyzer analyzer = new VietnameseAnalyzer(form);
      for (String text :
          List.of(TEXT, TITLE, HEADING, CITES_TEXT, BODY, ISSUER_TEXT, PLACE_TEXT, CITES_ISSUER)) {
        analyzers.put(field(text, form), analyzer);
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
  }

  /** How a text is indexed in a form: syllables with their places, pairs only counted. */
  static FieldType type(Form form) {
    return form.isPairs() ? COUNTED : PLACED;
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
