package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Questions about a query as it was understood. */
final class QueryNodes {

  private QueryNodes() {}

  /**
   * Whether letterheads, recipients and signatures are looked at too: a query that names roles,
   * citations or numbers, or has no words.
   */
  static boolean asksFrame(QueryNode node, List<QueryNode.Field> filters) {
    Predicate<QueryNode> asks =
        it ->
            it instanceof QueryNode.Field field
                && switch (field.field()) {
                  case IN, CITES, NUMBER -> true;
                  default -> false;
                };
    Predicate<QueryNode> words =
        it ->
            switch (it) {
              case QueryNode.Words some -> some.words().stream().anyMatch(word -> !word.isBlank());
              case QueryNode.Phrase phrase -> true;
              case QueryNode.Beginning beginning -> true;
              case QueryNode.Like like -> true;
              default -> false;
            };
    return any(node, asks) || filters.stream().anyMatch(asks) || !any(node, words);
  }

  /**
   * The parts of a query of which not all must be found: phrases among plain words, as in a
   * question that names a term, are words as well.
   */
  static List<QueryNode> loosened(List<QueryNode> parts) {
    if (parts.stream().noneMatch(QueryNode.Words.class::isInstance)) {
      return parts;
    }
    List<String> words = new ArrayList<>();
    List<QueryNode> others = new ArrayList<>();
    for (QueryNode part : parts) {
      switch (part) {
        case QueryNode.Words plain -> words.addAll(plain.words());
        case QueryNode.Phrase phrase -> words.addAll(List.of(phrase.words().split("\\s+")));
        default -> others.add(part);
      }
    }
    others.add(0, new QueryNode.Words(words));
    return others;
  }

  static boolean isDate(QueryNode node) {
    return node instanceof QueryNode.Field field
        && switch (field.field()) {
          case FROM, TO, YEAR -> true;
          default -> false;
        };
  }

  /** The query of a request without its filters of dates; empty if it has none. */
  static Optional<QueryNode> withoutDates(SearchRequest request) {
    try {
      QueryNode node = request.text().node();
      boolean dated =
          any(node, QueryNodes::isDate) || request.filters().stream().anyMatch(QueryNodes::isDate);
      return dated ? Optional.of(withoutDates(node)) : Optional.empty();
    } catch (InvalidQueryException answeredBefore) {
      return Optional.empty();
    }
  }

  private static QueryNode withoutDates(QueryNode node) {
    return switch (node) {
      case QueryNode.All all -> {
        List<QueryNode> parts = new ArrayList<>();
        all.parts().stream()
            .filter(it -> !isDate(it))
            .map(QueryNodes::withoutDates)
            .forEach(parts::add);
        yield parts.isEmpty() ? new QueryNode.Words(List.of()) : new QueryNode.All(parts);
      }
      case QueryNode.Any any ->
          any.parts().stream().allMatch(QueryNodes::isDate) ? new QueryNode.Words(List.of()) : any;
      case QueryNode.Field field -> isDate(field) ? new QueryNode.Words(List.of()) : field;
      default -> node;
    };
  }

  private static boolean any(QueryNode node, Predicate<QueryNode> asked) {
    return asked.test(node)
        || switch (node) {
          case QueryNode.All all -> all.parts().stream().anyMatch(it -> any(it, asked));
          case QueryNode.Any some -> some.parts().stream().anyMatch(it -> any(it, asked));
          case QueryNode.Not not -> any(not.part(), asked);
          default -> false;
        };
  }
}
