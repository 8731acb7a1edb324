package org.chithi.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chithi.Directives;
import org.chithi.json.OpenSearchJson;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.search.SearchNote;
import org.chithi.search.SearchRequest;
import org.chithi.search.SearchResult;
import org.chithi.search.SectionFields;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A real node with the plugin answers like the index of this library. */
@Tag("slow")
final class OpenSearchTest {

  @TempDir static Path home;
  @TempDir static Path folder;

  private static TestNode node;
  private static DirectiveIndex index;

  @BeforeAll
  static void start() throws Exception {
    node = TestNode.start(home, List.of(VietnameseAnalysisPlugin.class));
    index = DirectiveIndex.open(folder);
    JsonNode made = node.ask("PUT", "/directives", OpenSearchJson.index());
    assertThat(made.path("acknowledged").asBoolean(false)).as(made.toString()).isTrue();
    StringBuilder bulk = new StringBuilder();
    for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
      IndexedDocument document =
          Directives.indexed(text.getKey(), Directives.parse(text.getValue()));
      index.add(document);
      SectionFields.of(document)
          .forEach(it -> bulk.append(OpenSearchJson.bulkLines(it.id(), it.values())));
    }
    index.commit();
    JsonNode loaded = node.ask("POST", "/directives/_bulk?refresh=true", bulk.toString());
    assertThat(loaded.path("errors").asBoolean(true)).as(loaded.toString()).isFalse();
  }

  @AfterAll
  static void stop() throws Exception {
    index.close();
    node.close();
  }

  @ParameterizedTest
  @CsvSource({
    "vietnamese, Uỷ ban, ủy ban",
    "vietnamese, hoà giải, hòa giải",
    "vietnamese_bare, uy ban nhan dan, Ủy ban nhân dân",
    "vietnamese_pairs, hoà giải cơ sở, hòa giải cơ sở"
  })
  void spellingsOfOneWordGiveTheSameTokens(String analyzer, String one, String other)
      throws Exception {
    assertThat(tokens(analyzer, one)).isNotEmpty().isEqualTo(tokens(analyzer, other));
  }

  private static List<String> tokens(String analyzer, String words) throws Exception {
    String body = "{\"analyzer\": \"%s\", \"text\": \"%s\"}".formatted(analyzer, words);
    List<String> tokens = new ArrayList<>();
    node.ask("POST", "/_analyze", body)
        .path("tokens")
        .forEach(token -> tokens.add(token.path("token").stringValue()));
    return tokens;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hòa giải ở cơ sở", "kiểm tra, giám sát", "đào tạo, bồi dưỡng"})
  void markedWordsFindTheSameDocumentsInTheSameOrder(String words) throws Exception {
    SearchResult local = index.search(SearchRequest.text(words).first(100));
    assertThat(foundIn(local, words)).isNotEmpty().isEqualTo(firstFive(local));
  }

  /**
   * A node knows no abbreviations, by which the index ranks {@code cán bộ, CB} a little otherwise.
   */
  @ParameterizedTest
  @ValueSource(strings = {"công tác cán bộ", "góp ý xây dựng Đảng"})
  void wordsWithAnAbbreviationFindTheSameDocumentsFirst(String words) throws Exception {
    SearchResult local = index.search(SearchRequest.text(words).first(100));
    assertThat(foundIn(local, words)).isNotEmpty().hasSameElementsAs(firstFive(local));
  }

  private static List<String> foundIn(SearchResult local, String words) throws Exception {
    boolean all =
        local.notes().stream().noneMatch(it -> it.kind() == SearchNote.Kind.NOT_ALL_WORDS);
    return documents(all ? OpenSearchJson.query(words) : OpenSearchJson.someOf(words));
  }

  private static List<String> firstFive(SearchResult local) {
    return local.hits().stream().map(hit -> hit.document().id()).limit(5).toList();
  }

  /** A node does not restore marks, which ranks the others otherwise; the first is the same. */
  @ParameterizedTest
  @ValueSource(strings = {"hoa giai o co so", "kiem tra, giam sat", "21-CT/TU"})
  void unmarkedWordsAndNumbersFindTheSameDocumentFirst(String words) throws Exception {
    assertThat(documents(OpenSearchJson.query(words)))
        .isNotEmpty()
        .first()
        .isEqualTo(local(SearchRequest.text(words)).get(0));
  }

  @Test
  void phraseIsFoundInTheSameDocuments() throws Exception {
    String phrase = "{\"query\": {\"match_phrase\": {\"text\": \"kiểm tra, giám sát\"}}, %s}";
    assertThat(documents(phrase.formatted("\"collapse\": {\"field\": \"document\"}")))
        .isNotEmpty()
        .hasSameElementsAs(local(SearchRequest.query("\"kiểm tra, giám sát\"")));
  }

  @Test
  void documentsCitingANumberAreTheSame() throws Exception {
    String citing =
        """
        {"query": {"match_phrase": {"cites.words": "21-CT/TU"}},
         "collapse": {"field": "document"}}
        """;
    assertThat(documents(citing))
        .isNotEmpty()
        .hasSameElementsAs(local(SearchRequest.query("cites:21-CT/TU")));
  }

  @Test
  void documentsAreCountedByTheSameKinds() throws Exception {
    JsonNode answer = search(OpenSearchJson.query("kiểm tra"), 5);
    Map<String, Long> counted = new TreeMap<>();
    answer
        .path("aggregations")
        .path("kind")
        .path("buckets")
        .forEach(
            bucket ->
                counted.put(
                    bucket.path("key").stringValue(),
                    bucket.path("documents").path("value").longValue()));
    Map<String, Long> local = new TreeMap<>();
    index.search(SearchRequest.text("kiểm tra").withFacets()).facets().stream()
        .filter(facet -> facet.name().equals("kind"))
        .flatMap(facet -> facet.counts().stream())
        .forEach(count -> local.put(count.value(), count.documents()));
    assertThat(counted).isNotEmpty().isEqualTo(local);
  }

  @Test
  void passagesAreMarkedOnTheLettersOfTheText() throws Exception {
    JsonNode answer = search(OpenSearchJson.query("hoà giải ở cơ sở"), 1);
    String passages = answer.path("hits").path("hits").path(0).path("highlight").toString();
    assertThat(passages).contains("<em>hòa</em> <em>giải</em>");
  }

  @Test
  void sectionsSentTwiceAreThereOnce() throws Exception {
    long before = count();
    Map.Entry<String, String> first = Cases.directives().entrySet().iterator().next();
    IndexedDocument document =
        Directives.indexed(first.getKey(), Directives.parse(first.getValue()));
    StringBuilder again = new StringBuilder();
    SectionFields.of(document)
        .forEach(it -> again.append(OpenSearchJson.bulkLines(it.id(), it.values())));

    node.ask("POST", "/directives/_bulk?refresh=true", again.toString());

    assertThat(count()).isPositive().isEqualTo(before);
  }

  private static long count() throws Exception {
    return node.ask("GET", "/directives/_count", "").path("count").longValue();
  }

  private static JsonNode search(String body, int size) throws Exception {
    return node.ask("POST", "/directives/_search?size=" + size, body);
  }

  private static List<String> documents(String body) throws Exception {
    List<String> ids = new ArrayList<>();
    search(body, 5)
        .path("hits")
        .path("hits")
        .forEach(hit -> ids.add(hit.path("_source").path("document").stringValue()));
    return ids;
  }

  private static List<String> local(SearchRequest request) throws Exception {
    return index.search(request.first(100)).hits().stream()
        .map(hit -> hit.document().id())
        .distinct()
        .limit(5)
        .toList();
  }
}
