package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code chithi search}: passages of an index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class SearchCommand extends OnIndexCommand {

  private static final int MOST = 10_000;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "query")
  private List<String> query;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<SearchForm> form = Optional.empty();

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "first",
      order = 2)
  private int first;

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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      descriptionKey = "color",
      order = 7)
  private Colors.When color;

  SearchCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DirectiveIndex index) throws IOException, InvalidQueryException {
    query.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(this::wrong);
    String words = String.join(" ", query);
    SearchResult result = found(index, request(words));
    boolean seen = console().isOutTerminal();
    Screen screen = new Screen(new Colors(color, seen), console().columns());
    SearchForm written = form.orElse(seen ? SearchForm.TABLE : SearchForm.JSON);
    write(written.of(words, result, skip, topic, screen));
    return ExitCode.OK;
  }

  private void wrong(String option) {
    throw new ParameterException(
        commandLine(), Main.messages().getString("error.noOption").formatted(option));
  }

  private SearchResult found(DirectiveIndex index, SearchRequest request)
      throws IOException, InvalidQueryException {
    try {
      return index.search(after.map(request::after).orElse(request));
    } catch (IllegalArgumentException noCursor) {
      throw new ParameterException(
          commandLine(), Main.messages().getString("error.noCursor").formatted(after.orElse("")));
    }
  }

  private SearchRequest request(String words) {
    if (first < 1 || first > MOST || skip < 0 || skip > MOST) {
      throw new ParameterException(
          commandLine(), Main.messages().getString("error.noCount").formatted(MOST));
    }
    SearchRequest request = SearchRequest.query(words).first(first).skip(skip).order(order.order());
    request = facets ? request.withFacets() : request;
    request = sections ? request.eachSection() : request;
    return explain ? request.explained() : request;
  }
}
