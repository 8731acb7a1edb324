package org.chithi.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.resolve.RegisteredDocument;

/**
 * A place for every document: years from left to right, levels from the centre at the top down. In
 * a year documents of one level stand below each other in columns, the most cited first. A document
 * without a date stands in the year of the latest it cites, for it is no older.
 */
final class Layered {

  static final int BOX_WIDTH = 150;
  static final int BOX_HEIGHT = 26;

  private static final int COLUMN = BOX_WIDTH + 22;
  private static final int ROW = BOX_HEIGHT + 14;
  private static final int MARGIN_LEFT = 120;
  private static final int MARGIN_TOP = 56;
  private static final int BAND_GAP = 34;
  private static final int YEAR_GAP = 26;
  private static final int LEAST_ROWS = 4;
  private static final double SHAPE = 1.6;

  /** Undated documents stand before the first year. */
  private static final int UNDATED = 0;

  private final CitationGraph graph;
  private final double[] x;
  private final double[] y;
  private final List<Mark> years = new ArrayList<>();
  private final List<Mark> bands = new ArrayList<>();
  private double width = MARGIN_LEFT;
  private double height = MARGIN_TOP;

  /**
   * A year or a level.
   *
   * @param name the year, empty if unknown; the name of a level, {@code OTHER} if unknown
   * @param from where it starts
   * @param to where it ends
   */
  record Mark(String name, double from, double to) {}

  Layered(CitationGraph graph) {
    this.graph = graph;
    this.x = new double[graph.nodes().size()];
    this.y = new double[graph.nodes().size()];
    Map<Integer, Map<Integer, List<Integer>>> cells = cells();
    int rows = rows(cells);
    placeYears(cells, rows);
    placeBands(cells, rows);
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  List<Mark> years() {
    return years;
  }

  List<Mark> bands() {
    return bands;
  }

  /** The documents by year and band, the most cited first. */
  private Map<Integer, Map<Integer, List<Integer>>> cells() {
    Map<Integer, Map<Integer, List<Integer>>> cells = new TreeMap<>();
    for (int node = 0; node < graph.nodes().size(); node++) {
      cells
          .computeIfAbsent(year(graph.nodes().get(node)), unused -> new TreeMap<>())
          .computeIfAbsent(band(graph.nodes().get(node).level()), unused -> new ArrayList<>())
          .add(node);
    }
    Comparator<Integer> byFame = Comparator.comparingInt(node -> -graph.graph().inDegreeOf(node));
    cells.values().forEach(year -> year.values().forEach(cell -> cell.sort(byFame)));
    return cells;
  }

  /** The year of a document; of one without a date the year of the latest it cites. */
  private int year(RegisteredDocument node) {
    return dated(node)
        .or(
            () ->
                graph.cites(node.id()).stream()
                    .flatMap(edge -> graph.node(edge.target()).flatMap(Layered::dated).stream())
                    .max(Comparator.naturalOrder()))
        .orElse(UNDATED);
  }

  private static Optional<Integer> dated(RegisteredDocument node) {
    return node.date().map(PartialDate::year);
  }

  private static int band(Optional<Level> level) {
    return level.map(Layered::band).orElse(Level.values().length);
  }

  /** The state stands next to the centre, mass organisations last. */
  private static int band(Level level) {
    return switch (level) {
      case CENTRAL -> 0;
      case STATE -> 1;
      case PROVINCE -> 2;
      case DISTRICT -> 3;
      case COMMUNE -> 4;
      case CELL -> 5;
      case MASS -> 6;
    };
  }

  private static String bandName(int band) {
    for (Level level : Level.values()) {
      if (band(level) == band) {
        return level.name();
      }
    }
    return "OTHER";
  }

  /** So many rows a band that the picture is no more than so many times as wide as high. */
  private static int rows(Map<Integer, Map<Integer, List<Integer>>> cells) {
    int most =
        cells.values().stream()
            .flatMap(year -> year.values().stream())
            .mapToInt(List::size)
            .max()
            .orElse(LEAST_ROWS);
    int rows = LEAST_ROWS;
    while (rows < most && wide(cells, rows) > SHAPE * high(cells, rows)) {
      rows += Math.max(1, rows / 4);
    }
    return rows;
  }

  private static double wide(Map<Integer, Map<Integer, List<Integer>>> cells, int rows) {
    double wide = 0;
    for (Map<Integer, List<Integer>> year : cells.values()) {
      int most = year.values().stream().mapToInt(List::size).max().orElse(0);
      wide += (double) ((most + rows - 1) / rows) * COLUMN + YEAR_GAP;
    }
    return wide;
  }

  private static double high(Map<Integer, Map<Integer, List<Integer>>> cells, int rows) {
    Map<Integer, Integer> used = used(cells, rows);
    return used.values().stream().mapToInt(it -> it).sum() * (double) ROW + used.size() * BAND_GAP;
  }

  /** The bands that have documents, and their rows. */
  private static Map<Integer, Integer> used(
      Map<Integer, Map<Integer, List<Integer>>> cells, int rows) {
    Map<Integer, Integer> used = new TreeMap<>();
    for (Map<Integer, List<Integer>> year : cells.values()) {
      year.forEach((band, cell) -> used.merge(band, Math.min(rows, cell.size()), Math::max));
    }
    return used;
  }

  private void placeYears(Map<Integer, Map<Integer, List<Integer>>> cells, int rows) {
    for (Map.Entry<Integer, Map<Integer, List<Integer>>> year : cells.entrySet()) {
      int columns = 1;
      for (List<Integer> cell : year.getValue().values()) {
        columns = Math.max(columns, (cell.size() + rows - 1) / rows);
        for (int i = 0; i < cell.size(); i++) {
          x[cell.get(i)] = width + (double) (i / rows) * COLUMN;
        }
      }
      String name = year.getKey() == UNDATED ? "" : String.valueOf(year.getKey());
      years.add(new Mark(name, width, width + (double) columns * COLUMN - 22));
      width += (double) columns * COLUMN + YEAR_GAP;
    }
  }

  private void placeBands(Map<Integer, Map<Integer, List<Integer>>> cells, int rows) {
    for (Map.Entry<Integer, Integer> band : used(cells, rows).entrySet()) {
      for (Map<Integer, List<Integer>> year : cells.values()) {
        List<Integer> cell = year.getOrDefault(band.getKey(), List.of());
        for (int i = 0; i < cell.size(); i++) {
          y[cell.get(i)] = height + (double) (i % rows) * ROW;
        }
      }
      double to = height + (double) band.getValue() * ROW;
      bands.add(new Mark(bandName(band.getKey()), height, to));
      height = to + BAND_GAP;
    }
  }
}
