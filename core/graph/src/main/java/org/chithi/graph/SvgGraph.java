package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.RegisteredDocument.Standing;

/**
 * Draws a graph as SVG 1.1: a box a document, coloured by kind, dashed if its text is not there; a
 * curve an edge, coloured by relation, the wider the more mentions. Words stand in tooltips too.
 */
final class SvgGraph implements GraphWriter {

  private static final int LEGEND = 84;
  private static final int LONGEST_LABEL = 23;
  private static final double WIDEST = 6;

  /** More edges than twice this are drawn fainter. */
  private static final double CROWD = 400.0;

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    Layered layout = new Layered(graph);
    double width = Math.max(layout.width(), 900);
    double height = layout.height() + LEGEND;
    XmlOut xml = new XmlOut(out);
    xml.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + number(width) + " " + number(height),
            "width",
            number(width),
            "height",
            number(height),
            "font-family",
            "'Noto Sans', 'DejaVu Sans', Arial, sans-serif",
            "font-size",
            "11")
        .line();
    xml.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    writeMarks(xml, layout, width);
    writeEdges(xml, graph, layout);
    for (int node = 0; node < graph.nodes().size(); node++) {
      writeNode(xml, graph.nodes().get(node), layout.x(node), layout.y(node));
    }
    writeLegend(xml, graph, layout.height());
    xml.close().end();
  }

  private static void writeMarks(XmlOut xml, Layered layout, double width) throws IOException {
    boolean shaded = true;
    for (Layered.Mark band : layout.bands()) {
      xml.empty(
          "rect",
          "x",
          "0",
          "y",
          number(band.from() - 14),
          "width",
          number(width),
          "height",
          number(band.to() - band.from() + 14),
          "fill",
          shaded ? "#f6f7f9" : "#ffffff");
      text(xml, 10, band.from() + 16, "#555555", "13", GraphLabels.level(band.name()));
      shaded = !shaded;
    }
    for (Layered.Mark year : layout.years()) {
      String name = year.name().isEmpty() ? GraphLabels.UNDATED : year.name();
      text(xml, year.from(), 28, "#333333", "15", name);
      xml.empty(
          "line",
          "x1",
          number(year.from() - 12),
          "x2",
          number(year.from() - 12),
          "y1",
          "14",
          "y2",
          number(layout.height() - 20),
          "stroke",
          "#e3e5e8");
    }
  }

  private static void writeEdges(XmlOut xml, CitationGraph graph, Layered layout)
      throws IOException {
    String opacity =
        String.format(
            Locale.ROOT, "%.2f", Math.clamp(CROWD / Math.max(1, graph.edges().size()), 0.1, 0.55));
    writeArrow(xml);
    xml.open("g", "fill", "none", "marker-end", "url(#cites)").line();
    for (CitationEdge edge : graph.edges()) {
      int from = graph.index(edge.source());
      int to = graph.index(edge.target());
      double width = Math.min(WIDEST, 0.8 + Math.log(edge.count()) * 1.4);
      xml.open(
          "path",
          "d",
          curve(layout, from, to),
          "stroke",
          Palette.of(edge.relation()),
          "stroke-width",
          number(width),
          "stroke-opacity",
          opacity);
      xml.open("title")
          .text(GraphLabels.relation(edge.relation()) + ": " + edge.sentence())
          .close();
      xml.close();
    }
    xml.close();
  }

  private static void writeArrow(XmlOut xml) throws IOException {
    xml.open("defs")
        .open(
            "marker",
            "id",
            "cites",
            "viewBox",
            "0 0 8 8",
            "refX",
            "8",
            "refY",
            "4",
            "markerWidth",
            "7",
            "markerHeight",
            "7",
            "markerUnits",
            "userSpaceOnUse",
            "orient",
            "auto");
    xml.empty("path", "d", "M0 0L8 4L0 8z", "fill", "#666666").close().close();
  }

  /** From the box of the citing document to that of the cited one. */
  private static String curve(Layered layout, int from, int to) {
    boolean leftwards = layout.x(from) > layout.x(to);
    double x1 = layout.x(from) + (leftwards ? 0 : Layered.BOX_WIDTH);
    double x2 = layout.x(to) + (leftwards ? Layered.BOX_WIDTH : 0);
    if (layout.x(from) == layout.x(to)) {
      x2 = x1;
    }
    double y1 = layout.y(from) + Layered.BOX_HEIGHT / 2.0;
    double y2 = layout.y(to) + Layered.BOX_HEIGHT / 2.0;
    double bend = Math.max(30, Math.abs(x1 - x2) / 2) * (leftwards ? -1 : 1);
    double end = layout.x(from) == layout.x(to) ? bend : -bend;
    double bow = Math.abs(y1 - y2) < Layered.BOX_HEIGHT ? Math.min(40, Math.abs(x1 - x2) / 8) : 0;
    return "M"
        + number(x1)
        + " "
        + number(y1)
        + "C"
        + number(x1 + bend)
        + " "
        + number(y1 - bow)
        + " "
        + number(x2 + end)
        + " "
        + number(y2 - bow)
        + " "
        + number(x2)
        + " "
        + number(y2);
  }

  private static void writeNode(XmlOut xml, RegisteredDocument node, double x, double y)
      throws IOException {
    boolean there = node.standing() == Standing.CORPUS;
    xml.open("g");
    xml.open("title").text(GraphLabels.of(node)).close();
    xml.empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        String.valueOf(Layered.BOX_WIDTH),
        "height",
        String.valueOf(Layered.BOX_HEIGHT),
        "rx",
        "5",
        "fill",
        Palette.of(node),
        "stroke",
        there ? "#222222" : "#777777",
        "stroke-width",
        there ? "1.6" : "1",
        "stroke-dasharray",
        there ? "none" : "4 3");
    text(xml, x + 7, y + 17, "#111111", "11", GraphLabels.cut(NodeLabel.of(node), LONGEST_LABEL));
    xml.close();
  }

  private static void writeLegend(XmlOut xml, CitationGraph graph, double y) throws IOException {
    Set<DocumentKind> kinds =
        graph.nodes().stream()
            .flatMap(node -> node.kind().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    double x = 10;
    for (DocumentKind kind : kinds) {
      String colour = Palette.of(Optional.of(kind));
      xml.empty(
          "rect", "x", number(x), "y", number(y), "width", "14", "height", "14", "fill", colour);
      text(xml, x + 19, y + 11, "#333333", "11", kind.printedName());
      x += 36 + kind.printedName().length() * 6.6;
    }
    Set<Relation> relations =
        graph.edges().stream()
            .map(CitationEdge::relation)
            .collect(Collectors.toCollection(TreeSet::new));
    x = 10;
    for (Relation relation : relations) {
      xml.empty(
          "line",
          "x1",
          number(x),
          "x2",
          number(x + 18),
          "y1",
          number(y + 34),
          "y2",
          number(y + 34),
          "stroke",
          Palette.of(relation),
          "stroke-width",
          "3");
      text(xml, x + 23, y + 38, "#333333", "11", GraphLabels.relation(relation));
      x += 40 + GraphLabels.relation(relation).length() * 6.6;
    }
    text(xml, 10, y + 62, "#666666", "11", GraphLabels.LEGEND);
  }

  private static void text(XmlOut xml, double x, double y, String fill, String size, String words)
      throws IOException {
    xml.open("text", "x", number(x), "y", number(y), "fill", fill, "font-size", size);
    xml.text(words).close();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
