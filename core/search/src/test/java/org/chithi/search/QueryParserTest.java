package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.chithi.search.InvalidQueryException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that are understood, and sentences for those that are not. */
class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phản biện \"xã hội       | UNCLOSED_QUOTE   | 10",
        "(phản biện               | UNCLOSED_BRACKET | 0",
        "phản biện)               | UNOPENED_BRACKET | 9",
        "phản AND                 | MISSING_OPERAND  | 5",
        "OR phản                  | MISSING_OPERAND  | 0",
        "phản OR                  | MISSING_OPERAND  | 5",
        "NOT                      | MISSING_OPERAND  | 0",
        "()                       | MISSING_OPERAND  | 0",
        "author:Nam               | UNKNOWN_FIELD    | 0",
        "in:nothing               | UNKNOWN_VALUE    | 3",
        "kind:XX                  | UNKNOWN_VALUE    | 5",
        "from:yesterday           | NO_DATE          | 5",
        "to:2016-13               | NO_DATE          | 3",
        "from:31/2/2016           | NO_DATE          | 5",
        "phản **                  | NO_BEGINNING     | 5",
        "''                       | EMPTY            | 0",
      })
  void aWrongQueryIsToldWhereAndWhy(String query, Problem problem, int position) {
    InvalidQueryException wrong =
        catchThrowableOfType(InvalidQueryException.class, () -> QueryParser.parse(query));
    assertThat(wrong).as(query).isNotNull();
    assertThat(wrong.problem()).isEqualTo(problem);
    assertThat(wrong.position()).isEqualTo(position);
    assertThat(wrong.getMessage())
        .startsWith("At letter " + (position + 1) + " of the query: ")
        .endsWith(".");
  }

  @Test
  void anUnknownFieldNamesTheKnownOnes() {
    InvalidQueryException wrong =
        catchThrowableOfType(InvalidQueryException.class, () -> QueryParser.parse("abc:x"));
    assertThat(wrong).hasMessageContaining("there is no field \"abc\"; known are in, kind, cites");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phản biện              | Words[words=[phản, biện]]",
        "Khoản 1: phản - biện   | Words[words=[Khoản, 1:, phản, -, biện]]",
        "7:30                   | Words[words=[7:30]]",
        "\"xã hội\"~3           | Phrase[words=xã hội, moves=3]",
        "“xã hội”               | Phrase[words=xã hội, moves=0]",
        "\"xã hội\"~1000000     | Phrase[words=xã hội, moves=999]",
        "phản*                  | Beginning[letters=phản]",
        "phản~1                 | Like[word=phản, edits=1]",
        "-biện                  | Not[part=Words[words=[biện]]]",
        "a OR b                 | Any[parts=[Words[words=[a]], Words[words=[b]]]]",
        "a b AND c              | All[parts=[Words[words=[a, b]], Words[words=[c]]]]",
        "(a)                    | Words[words=[a]]",
        "trong:nhiệm-vụ         | Field[field=IN, value=nhiệm-vụ, position=6]",
        "viện-dẫn:217-QĐ/TW     | Field[field=CITES, value=217-QĐ/TW, position=9]",
      })
  void aQueryIsUnderstood(String query, String node) throws InvalidQueryException {
    assertThat(QueryParser.parse(query)).hasToString(node);
  }

  @Test
  void depthAndLengthHaveAnEnd() {
    assertThat(
            catchThrowableOfType(
                    InvalidQueryException.class, () -> QueryParser.parse("(".repeat(5000)))
                .problem())
        .isEqualTo(Problem.TOO_LONG);
    assertThat(
            catchThrowableOfType(
                    InvalidQueryException.class, () -> QueryParser.parse("-".repeat(5000) + "a"))
                .problem())
        .isEqualTo(Problem.TOO_LONG);
    assertThat(
            catchThrowableOfType(
                    InvalidQueryException.class, () -> QueryParser.parse("a ".repeat(50_000)))
                .problem())
        .isEqualTo(Problem.TOO_LONG);
  }
}
