package org.chithi.model;

/**
 * What a section of a directive is for.
 *
 * @since 0.1.0
 */
public enum SectionRole {
  /** Letterhead, kind, title, addressees. */
  HEADER,
  /** The legal basis and the sentence that commands. */
  MANDATE,
  /** Tình hình: results and limitations. */
  SITUATION,
  /** Nguyên nhân, and the lessons drawn from them. */
  CAUSES,
  /** Quan điểm. */
  VIEWPOINTS,
  /** Mục tiêu, chỉ tiêu, mục đích, yêu cầu. */
  OBJECTIVES,
  /** Nhiệm vụ, giải pháp. */
  TASKS,
  /** The rules of a quy định, quy chế, quyết định, luật. */
  PROVISIONS,
  /** Tổ chức thực hiện, effect and execution. */
  IMPLEMENTATION,
  /** The closing sentence on how far the document is made known. */
  DISSEMINATION,
  /** Nơi nhận; together with the signature where the two stand interleaved in two columns. */
  RECIPIENTS,
  /** Authority, position, name. */
  SIGNATURE,
  /** What is attached behind the signature. */
  ANNEX,
  /** What is no part of the document: menus of a portal, notes of a tool. */
  OTHER
}
