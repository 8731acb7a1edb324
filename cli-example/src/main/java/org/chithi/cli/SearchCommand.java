package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi search}: passages of an index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class SearchCommand extends OnIndexCommand {

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "query")
  private List<String> query;

  @Mixin private HitOptions hits;

  @Option(
      names = "--skip",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "skip",
      order = 3)
  private int skip;

  @Option(names = "--after", paramLabel = "CURSOR", descriptionKey = "after", order = 3)
  private Optional<String> after = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      descriptionKey = "sort",
      order = 4)
  private SearchOrder order;

  @Option(names = "--facets", descriptionKey = "facets", order = 5)
  private boolean facets;

  @Option(names = "--sections", descriptionKey = "sections", order = 5)
  private boolean sections;

  @Option(
      names = "--topic",
      paramLabel = "ID",
      defaultValue = "1",
      descriptionKey = "topic",
      order = 5)
  private String topic;

  @Option(names = "--explain", descriptionKey = "explain", order = 6)
  private boolean explain;

  SearchCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DirectiveIndex index) throws IOException, InvalidQueryException {
    Optional<String> option = query.stream().filter(word -> word.startsWith("--")).findFirst();
    if (option.isPresent()) {
      throw wrong("error.noOption", option.get());
    }
    String words = String.join(" ", query);
    SearchResult result = found(index, request(words));
    write(hits.written(words, result, skip, topic, console()));
    return ExitCode.OK;
  }

  private SearchResult found(DirectiveIndex index, SearchRequest request)
      throws IOException, InvalidQueryException {
    try {
      return index.search(after.map(request::after).orElse(request));
    } catch (IllegalArgumentException noCursor) {
      throw wrong("error.noCursor", after.orElse(""));
    }
  }

  private SearchRequest request(String words) {
    SearchRequest request =
        SearchRequest.query(words)
            .first(hits.first(this))
            .skip(HitOptions.count(skip, 0, this))
            .order(order.order());
    request = facets ? request.withFacets() : request;
    request = sections ? request.eachSection() : request;
    return explain ? request.explained() : request;
  }
}
