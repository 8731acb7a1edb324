package org.chithi.task;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.chithi.lex.Lexer;
import org.chithi.lex.Lexicon;
import org.chithi.lex.RuleSet;
import org.chithi.lex.Rules;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Bodies;
import org.chithi.text.TermTable;

/**
 * The words and rules by which assignments, deadlines and targets are read. Immutable and safe to
 * share between threads.
 */
final class TaskLexicon {

  private static final TaskLexicon STANDARD = new TaskLexicon();

  private final Lexer lexer;
  private final RuleSet deadlines;
  private final RuleSet targets;

  private TaskLexicon() {
    Lexicon.Builder builder = Lexicon.builder().commonWords();
    builder.bodies(TermTable.rows(Bodies.class, "bodies.tsv"), row -> Optional.empty());
    for (TermTable.Row row : TermTable.rows(Bodies.class, "provinces.tsv")) {
      builder.plainWord(row.cell("name"), TokenType.PLACE);
    }
    for (TermTable.Row row : TermTable.rows(TaskLexicon.class, "task-words.tsv")) {
      builder.plainWord(row.cell("words"));
      for (String sense : row.cell("senses").split(" ")) {
        if (!sense.isEmpty()) {
          builder.word(row.cell("words"), TaskWord.valueOf(sense));
        }
      }
    }
    for (TermTable.Row row : TermTable.rows(Bodies.class, "kinds.tsv")) {
      builder.word(row.cell("printed_name"), TaskWord.TITLED);
    }
    for (TermTable.Row row : TermTable.rows(TaskLexicon.class, "periods.tsv")) {
      builder.word(row.cell("words"), TimeWord.valueOf(row.cell("use")));
      if (!row.cell("period").isEmpty()) {
        builder.word(row.cell("words"), Period.parse(row.cell("period")));
      }
    }
    for (TermTable.Row row : TermTable.rows(TaskLexicon.class, "units.tsv")) {
      builder.word(row.cell("words"), TaskWord.MEASURE);
    }
    for (TermTable.Row row : TermTable.rows(TaskLexicon.class, "times.tsv")) {
      builder.word(row.cell("words"), new BigDecimal(row.cell("value")));
    }
    Rules deadlineRules = Rules.read(TaskLexicon.class, "deadlines.tsv");
    Rules targetRules = Rules.read(TaskLexicon.class, "targets.tsv");
    Lexicon lexicon = builder.words(deadlineRules.words()).words(targetRules.words()).build();
    Map<String, Object> senses =
        Map.of(
            "EVERY", TimeWord.EVERY,
            "UNIT", TimeWord.UNIT,
            "WORKDAY", TimeWord.WORKDAY,
            "MEASURE", TaskWord.MEASURE,
            "TITLED", TaskWord.TITLED);
    this.lexer = new Lexer(lexicon);
    this.deadlines = deadlineRules.compile(lexicon, senses);
    this.targets = targetRules.compile(lexicon, senses);
  }

  /** The words of the tables beside this class, read once. */
  static TaskLexicon standard() {
    return STANDARD;
  }

  Tokens read(String text) {
    return lexer.read(text);
  }

  RuleSet targets() {
    return targets;
  }

  RuleSet deadlines() {
    return deadlines;
  }
}
