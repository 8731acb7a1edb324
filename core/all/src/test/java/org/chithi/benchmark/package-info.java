/**
 * Measurements of the library, run by hand.
 *
 * <ul>
 *   <li>{@code mvn -q -Pbenchmark -DskipTests -pl core/all -am test}: the speed of parsing and of
 *       finding citations; with {@code -Dbenchmark=org.chithi.benchmark.ReadBenchmark} that of
 *       reading each format.
 *   <li>{@code mvn -q -Pretrieval -Dcsv=FILE -DskipTests -pl core/all -am test}: how well questions
 *       find their passages, for a file with the columns {@code context} and {@code question}.
 *   <li>{@code mvn -q -Pscale -Ddocuments=10000 -DskipTests -pl core/all -am test}: the index with
 *       as many generated documents.
 *   <li>{@code mvn -q -pl core/search -am test -Dtest=KillTest
 *       -Dsurefire.failIfNoSpecifiedTests=false -Dchithi.kills=50}: kills a writer of an index so
 *       many times.
 *   <li>{@code CitationBaselineTest} reports which citations of the test corpus a change gains or
 *       loses.
 * </ul>
 */
package org.chithi.benchmark;
