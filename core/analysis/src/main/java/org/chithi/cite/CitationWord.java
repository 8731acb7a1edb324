package org.chithi.cite;

/** What phrases of the tables do in the text around citations. */
enum CitationWord {
  /** Ends a name in small letters: {@code được}. */
  NAME_END,
  /** Opens the title of a cited document: {@code về việc}. */
  TITLE_OPENER,
  /** Stands between an issuer and what it issued: {@code ban hành}. */
  ISSUING,
  /** Stands between a body and its verb: {@code đã kịp thời}. */
  ADVERB,
  /** What a body says in a paper: {@code đề nghị}. */
  SAYING,
  /** Defines a short name: {@code gọi tắt là}. */
  ALIAS_CUE,
  /** Stands between two verbs that govern one document: {@code nghiêm túc}. */
  LINK,
  /** Before a number that is that of no document: {@code dự thảo}. */
  NO_NUMBER,
  /** Before a name that is that of no document: {@code xây dựng}. */
  NO_NAME,
  /** Before a law that is a subject of study: {@code Đại học}. */
  NO_LAW,
  /** Before a rule that a decision issues: {@code kèm theo}. */
  ENACTS,
  /** Before a rule that the title of a decision names: {@code ban hành}. */
  ENACTED,
  /** Between a decision and the rule that it issued: {@code về việc ban hành}. */
  ISSUES_RULE,
  /** Before a rule with a subject of its own: {@code về}. */
  BEFORE_RULE,
  /** Before the verb of a title: {@code việc}. */
  ON,
  /** Over an annex: {@code kèm theo}. */
  ATTACHED,
  /** Between a document and the rule that it issues: {@code ban hành}. */
  TELLS,
  /** Before the paper in which something is said: {@code tại}. */
  IN_PAPER,
  /** Before an object and the paper in which it is decided: {@code phê duyệt}. */
  APPROVES,
  /** Before the papers after a colon: {@code ban hành}. */
  ISSUES,
  /** Opens the title of a notice: {@code kết luận}. */
  CONCLUDES,
  /** Before those to whom a letter went: {@code gửi}. */
  SENT,
  /** Points to the document at hand: {@code này}. */
  THIS,
  /** After a number alone that names a document: {@code về}. */
  GOES_ON,
  /** After a number that counts something: {@code năm}. */
  COUNTED,
  /** Before a type word that stands for two documents: {@code hai}. */
  TWO,
  /** Before a type word that stands for three documents: {@code ba}. */
  THREE,
  /** Between a place and its document: {@code ban hành kèm theo}. */
  PART_OF,
  /** Over the head of a document: {@code Cộng hòa xã hội chủ nghĩa Việt Nam}. */
  MASTHEAD,
  /** Opens a model form or an annex: {@code Mẫu số}. */
  FORM_HEAD,
  /** Between the ends of a range: {@code đến}. */
  UP_TO,
  /** Opens a clause, in which a name before a comma does not go on: {@code góp phần}. */
  CLAUSE_START,
  /** Between two short names: {@code và}. */
  AND,
  /** Between a connector and the next member of a list: {@code các}. */
  LISTED,
  /** After a submission: {@code và báo cáo}. */
  AND_REPORT,
  /** A statute that goes by its year: {@code Cương lĩnh}. */
  PLATFORM,
  /** A plan of which there is one by its name: {@code Chiến lược}. */
  STRATEGY,
  /** The name of a body in one word: {@code Đảng}. */
  OWNER,
  /** Before the bodies that agreed on a document: {@code giữa}. */
  BETWEEN,
  /** Opens the subject of a document: {@code về}. */
  SUBJECT,
  /** Before the places of a range: {@code từ}. */
  RANGE_START,
  /** Before an issuer in a text without marks: {@code cua}. */
  UNMARKED_OF,
  /** At the end of a file's name: {@code pdf}. */
  FILE_TYPE
}
