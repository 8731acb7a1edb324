package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Other words for words that find little: letters and marks corrected by what stands next to each
 * other in the indexed texts ({@code phẩn biên xã hôi} and {@code giám sác} are {@code phản biện xã
 * hội} and {@code giám sát}).
 */
final class DidYouMean {

  /** So many words of the texts are tried for one. */
  private static final int MOST_TRIED = 40;

  /** Longer rows are no slip of a finger. */
  private static final int LONGEST = 30;

  /** In longer rows some neighbours that never stand next to each other are usual. */
  private static final int LONGEST_STRANGE = 10;

  /** Neighbours that stand so often next to each other are no chance. */
  private static final int OFTEN = 5;

  private final SyllableModel model;
  private final MarkRestorer restorer;
  private final boolean isFew;

  /**
   * For one query.
   *
   * @param isFew whether it finds little; where it finds enough, only words that never stand next
   *     to each other are corrected
   */
  DidYouMean(SyllableModel model, boolean isFew) {
    this.model = model;
    this.restorer = new MarkRestorer(model);
    this.isFew = isFew;
  }

  /**
   * A better query.
   *
   * @param words its words that are others
   * @param node the whole of it
   * @param isEvident whether its words often stand next to each other, and those typed never do
   */
  record Better(String words, QueryNode node, boolean isEvident) {
    private Better with(QueryNode other) {
      return new Better(words, other, isEvident);
    }
  }

  /** Better plain words and phrases for those of a query; empty if there are none. */
  Optional<Better> instead(QueryNode node) {
    return switch (node) {
      case QueryNode.Words words -> words(String.join(" ", words.words()));
      case QueryNode.Phrase phrase ->
          words(phrase.words())
              .map(it -> it.with(new QueryNode.Phrase(it.words(), phrase.moves())));
      case QueryNode.All all ->
          parts(all.parts()).map(it -> it.with(new QueryNode.All(it.parts())));
      case QueryNode.Any any ->
          parts(any.parts()).map(it -> it.with(new QueryNode.Any(it.parts())));
      case QueryNode.Beginning beginning -> Optional.empty();
      case QueryNode.Like like -> Optional.empty();
      case QueryNode.Field field -> Optional.empty();
      case QueryNode.Not not -> Optional.empty();
    };
  }

  /** Parts of which some are better than they were. */
  private record Parts(List<Better> changed, List<QueryNode> parts) {
    Better with(QueryNode node) {
      String words = changed.stream().map(Better::words).collect(Collectors.joining(" "));
      return new Better(words, node, changed.stream().allMatch(Better::isEvident));
    }
  }

  private Optional<Parts> parts(List<QueryNode> parts) {
    List<Better> changed = new ArrayList<>();
    List<QueryNode> all = new ArrayList<>();
    for (QueryNode part : parts) {
      Optional<Better> better = instead(part);
      better.ifPresent(changed::add);
      all.add(better.map(Better::node).orElse(part));
    }
    return changed.isEmpty() ? Optional.empty() : Optional.of(new Parts(changed, all));
  }

  private Optional<Better> words(String typed) {
    List<String> keys = WordKeys.keys(typed);
    List<String> read = restorer.restore(keys);
    boolean isStrange = leastPair(read) == 0;
    boolean isDoubtful = isFew || isStrange && keys.size() <= LONGEST_STRANGE;
    if (keys.isEmpty() || keys.size() > LONGEST || !isDoubtful) {
      return Optional.empty();
    }
    List<List<String>> others = new ArrayList<>();
    for (String key : keys) {
      others.add(near(SyllableModel.bare(key), keys.size() == 1));
    }
    List<String> better = restorer.reread(keys, others);
    boolean isEvident = isStrange && leastPair(better) >= OFTEN;
    List<String> words = List.of(WordKeys.written(better).split(" "));
    boolean isNonsense = keys.size() > 1 && seenPairs(better) < Math.max(1, seenPairs(read));
    return better.equals(read) || isNonsense
        ? Optional.empty()
        : Optional.of(new Better(String.join(" ", words), new QueryNode.Words(words), isEvident));
  }

  /** How often the rarest two neighbours of a row stand next to each other in the texts. */
  private int leastPair(List<String> keys) {
    return pairs(keys).min().orElse(Integer.MAX_VALUE);
  }

  /** How many neighbours of a row stand next to each other in the texts. */
  private long seenPairs(List<String> keys) {
    return pairs(keys).filter(count -> count > 0).count();
  }

  private IntStream pairs(List<String> keys) {
    return IntStream.range(1, keys.size())
        .map(i -> count(model.id(keys.get(i - 1)), model.id(keys.get(i))));
  }

  private int count(int first, int second) {
    return first < 0 || second < 0 ? 0 : model.pairs().count(first, second);
  }

  /**
   * Words of the texts that are written nearly the same; two letters apart only if none is nearer.
   * Where no word stands beside it, one that the texts have is left as it is.
   */
  private List<String> near(String bare, boolean isAlone) {
    boolean known = !model.readings(bare).isEmpty();
    if (known && isAlone) {
      return List.of();
    }
    List<String> near = model.near(bare, 1, MOST_TRIED);
    return known || !near.isEmpty() ? near : model.near(bare, 2, MOST_TRIED);
  }
}
