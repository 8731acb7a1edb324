package org.chithi.resolve;

import org.chithi.model.PartialDate;

/**
 * Where facts meet that are decided together: the citing text, the series of a number, and what
 * else several texts share. What is said under one key is decided by itself, so that keys can be
 * spread over threads or machines. Immutable; equal keys are one key.
 *
 * @since 0.1.0
 */
public sealed interface FactKey
    permits SeriesKey,
        FactKey.Text,
        FactKey.DatedNumber,
        FactKey.LawName,
        FactKey.Plenum,
        FactKey.TitleGroup {

  /**
   * A citing text.
   *
   * @param sheet the key of its {@link CitationSheet}
   */
  record Text(String sheet) implements FactKey {}

  /**
   * A number of one day, whatever its place, by which texts of one place are recognised.
   *
   * @param number the number without a place
   * @param day its day
   */
  record DatedNumber(SeriesKey number, PartialDate day) implements FactKey {}

  /**
   * The name of a law of one year.
   *
   * @param name the folded name
   * @param year the year of its edition
   */
  record LawName(String name, int year) implements FactKey {}

  /**
   * A plenum of the Central Committee.
   *
   * @param term its term in Roman numerals
   * @param ordinal which plenum of the term
   * @param part which meeting of it; 0 if it met but once
   */
  record Plenum(String term, int ordinal, int part) implements FactKey {}

  /**
   * The documents of one body and type, compared by their titles.
   *
   * @param scope the code of the issuer
   * @param jurisdiction the place of the code
   * @param type the code of the type
   */
  record TitleGroup(String scope, Jurisdiction jurisdiction, String type) implements FactKey {}
}
