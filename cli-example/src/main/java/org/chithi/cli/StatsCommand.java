package org.chithi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chithi.graph.NodeLabel;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.Facet;
import org.chithi.search.IndexStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chithi stats}: what an index holds, as charts for people and as a table for programs. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class StatsCommand extends OnIndexCommand {

  private static final String CITED = "cited";
  private static final int WIDEST_BAR = 40;
  private static final int NARROWEST_BAR = 10;
  private static final int NAME = 36;

  /** A number and the spaces around it. */
  private static final int NUMBER = 11;

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "15",
      descriptionKey = "values")
  private int first;

  private final Analysis analysis;

  StatsCommand(Console console, Analysis analysis) {
    super(console);
    this.analysis = analysis;
  }

  @Override
  int ask(DirectiveIndex index) throws IOException {
    IndexStatistics counted = index.statistics();
    List<Facet> facets = new ArrayList<>(counted.facets());
    facets.removeIf(it -> it.name().equals(CITED));
    facets.add(cited(index));
    IndexStatistics statistics =
        new IndexStatistics(
            counted.documents(), counted.sections(), counted.bytes(), facets, counted.lengths());
    write(console().isOutTerminal() ? charts(statistics) : table(statistics));
    return ExitCode.OK;
  }

  /** The documents that most of the index cite, counted as {@code chithi missing} counts them. */
  private Facet cited(DirectiveIndex index) throws IOException {
    List<Facet.Count> counts =
        Decisions.of(index, folder(), console(), analysis).cited().stream()
            .limit(first)
            .map(it -> new Facet.Count(NodeLabel.of(it.document()), it.citing()))
            .toList();
    return new Facet(CITED, counts);
  }

  private String charts(IndexStatistics statistics) {
    StringBuilder view = new StringBuilder();
    view.append(
        CitationWords.message("stats.size")
            .formatted(statistics.documents(), statistics.sections(), statistics.bytes() / 1e6));
    view.append('\n');
    statistics.facets().forEach(facet -> chart(view, facet));
    view.append('\n').append(CitationWords.message("stats.lengths")).append('\n');
    for (IndexStatistics.Lengths row : statistics.lengths()) {
      view.append(
          String.format(
              Locale.ROOT,
              "  %-" + NAME + "s %7d %7d %7d%n",
              CitationWords.of("role", row.role()),
              row.sections(),
              row.median(),
              row.longest()));
    }
    return view.toString();
  }

  private void chart(StringBuilder view, Facet facet) {
    if (facet.counts().isEmpty()) {
      return;
    }
    view.append('\n').append(CitationWords.message("stats." + facet.name())).append('\n');
    long most = facet.counts().get(0).documents();
    for (Facet.Count count : facet.counts().stream().limit(first).toList()) {
      String name = OneLine.words(IndexWords.value(facet.name(), count.value()));
      String cut = name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
      String bar = "█".repeat((int) Math.max(1, count.documents() * widestBar() / most));
      view.append(
          String.format(Locale.ROOT, "  %-" + NAME + "s %7d %s%n", cut, count.documents(), bar));
    }
  }

  private int widestBar() {
    return Math.clamp(console().columns() - NAME - NUMBER, NARROWEST_BAR, WIDEST_BAR);
  }

  private String table(IndexStatistics statistics) {
    StringBuilder rows = new StringBuilder("fact\tvalue\tcount\n");
    rows.append("index\tdocuments\t").append(statistics.documents()).append('\n');
    rows.append("index\tsections\t").append(statistics.sections()).append('\n');
    rows.append("index\tbytes\t").append(statistics.bytes()).append('\n');
    for (Facet facet : statistics.facets()) {
      for (Facet.Count count : facet.counts().stream().limit(first).toList()) {
        rows.append(facet.name()).append('\t').append(OneLine.words(count.value()));
        rows.append('\t').append(count.documents()).append('\n');
      }
    }
    for (IndexStatistics.Lengths row : statistics.lengths()) {
      rows.append("sections\t").append(row.role()).append('\t').append(row.sections());
      rows.append("\nmedian\t").append(row.role()).append('\t').append(row.median());
      rows.append("\nlongest\t").append(row.role()).append('\t').append(row.longest());
      rows.append('\n');
    }
    return rows.toString();
  }
}
