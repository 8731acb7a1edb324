package org.chithi.parse;

/** What the words of {@code terms.tsv} are good for; a rule asks for words by these names. */
enum Term {
  /** Turns from results to what is lacking: {@code Tuy nhiên}. */
  TURN,
  /** Calls for strict execution: {@code nghiêm túc}. */
  STRICT,
  /** Calls for execution: {@code triển khai thực hiện}. */
  COMMAND,
  /** Opens a line of the legal basis: {@code Căn cứ}. */
  BASIS,
  /** Stands before the cue of a heading: {@code Về các}. */
  LEAD,
  /** Names what is lacking: {@code Những hạn chế}. */
  LACK,
  /** What a portal prints around its documents: {@code Lượt xem}. */
  PORTAL,
  /** Opens a note of the author: {@code Ghi chú}. */
  NOTE,
  /** Lets somebody know: {@code trả lời}. */
  INFORM,
  /** What letting know is for: {@code biết}. */
  KNOWN,
  /** Opens the address of an addressee: {@code Địa chỉ}. */
  ADDRESS,
  /** Follows from the basis: {@code thì}. */
  ANSWER,
  /** Names whose duties follow: {@code Trách nhiệm của}. */
  DUTY,
  /** The lead-in of an article: {@code Nội dung chính}. */
  LEAD_IN,
  /** From when a document holds: {@code này có hiệu lực}. */
  IN_FORCE,
  /** That a document was issued: {@code ký ban hành}. */
  ISSUED,
  /** What a document was: {@code Trên đây là}. */
  SUMMARY,
  /** What is to be done against what was lacking: {@code Giải pháp}. */
  REMEDY,
  /** Opens a sentence on difficulties: {@code Trong quá trình}. */
  WHEN,
  /** A condition: {@code Nếu}. */
  IF,
  /** A difficulty: {@code vướng mắc}. */
  TROUBLE,
  /** Turns to somebody: {@code phản ánh}. */
  REPORT,
  /** Opens a bracket with a short name: {@code sau đây gọi là}. */
  CALLED,
  /** Stands in a model form where a name is to be filled in: {@code Tên đơn vị}. */
  BLANK_BODY,
  /** Commands after the name of a body, in capitals too: {@code quyết định}. */
  ENACTS,
  /** Commands after the name of a body in a sentence: {@code đề nghị}. */
  ASKS,
  /** A mark of secrecy, urgency or draft: {@code HỎA TỐC}. */
  MARK,
  /** The position of a signer: {@code Phó Bí thư}. */
  POSITION,
  /** Asks: {@code đề nghị}. */
  REQUEST,
  /** Orders: {@code yêu cầu}. */
  ORDER,
  /** Makes a verb tell what was: {@code đã}. */
  PAST,
  /** Speaks of validity: {@code hiệu lực}. */
  VALIDITY,
  /** Points to the document itself: {@code này}. */
  THIS,
  /** Names the cause: {@code nguyên nhân}. */
  CAUSE,
  /** Gives work to a body: {@code giao}. */
  ASSIGN,
  /** Lays something before those above: {@code Kính trình}. */
  SUBMIT,
  /** Carries out: {@code thực hiện}. */
  DO,
  /** Opens with what something is good for: {@code Để}. */
  PURPOSE,
  /** Announces what follows: {@code sau:}. */
  FOLLOWING,
  /** Watches over the work of others: {@code đôn đốc}. */
  WATCH,
  /** Opens a paragraph by its subject: {@code Về}. */
  ABOUT,
  /** Joins two cues of a heading: {@code và}. */
  JOINT,
  /** Names where a page was taken from: {@code Theo}. */
  SOURCE,
  /** Opens the subject of a letter: {@code V/v}. */
  SUBJECT,
  /** Opens the subject of a letter in words: {@code về việc}. */
  MATTER,
  /** Opens the addressees: {@code Kính gửi}. */
  ADDRESSEES,
  /** Opens the recipients: {@code Nơi nhận}. */
  RECIPIENTS,
  /** Stands before the number of a document: {@code số}. */
  NUMBER,
  /** What a telegram prints before those it goes to: {@code điện:}. */
  WIRE,
  /** The words under a picture: {@code (ảnh:}. */
  PICTURE,
  /** Stands before a body to which something belongs: {@code của}. */
  OF,
  /** The term of a committee: {@code nhiệm kỳ}. */
  TERM,
  /** The title of party or state over a letterhead. */
  TITLE,
  /** The motto of the state below its title. */
  MOTTO,
  /** Starts the item of the file copy, the last of all recipients: {@code Lưu}. */
  FILE_COPY,
  /** Stands before an ordinal: {@code thứ}. */
  ORDINAL_SIGN,
  /** Makes tens of a number: {@code mươi}. */
  TENS,
  /** A word for a page: {@code trang}. */
  PAGE,
  /** Stands between a page and the number of pages: {@code trên}. */
  OUT_OF,
  /** Opens a date: {@code ngày}. */
  DAY,
  /** The second word of a date: {@code tháng}. */
  MONTH,
  /** The third word of a date: {@code năm}. */
  YEAR,
  /** An office, which makes known what others decided: {@code Văn phòng}. */
  OFFICE,
  /** The meeting of a committee: {@code Hội nghị}. */
  MEETING,
  /** The committee that a meeting is of. */
  COMMITTEE,
  /** The centre of the party in a name: {@code Trung ương}. */
  CENTRAL,
  /** The number of a committee's term: {@code khóa}. */
  TERM_NUMBER,
  /** The party at the end of a committee's name: {@code Trung ương Đảng}. */
  OF_PARTY,
  /** Signs for a body: {@code T/M}. */
  ON_BEHALF,
  /** Signs for another signer: {@code K/T}. */
  IN_PLACE,
  /** That a paper is signed: {@code đã ký}. */
  SIGNED,
  /** Before the name of a signer: {@code PGS}, {@code Đại tá}. */
  RANK,
  /** A deputy, torn from his position: {@code PHÓ}. */
  DEPUTY,
  /** The seal: {@code Dấu}. */
  SEAL,
  /** Stands before the document that a headline names: {@code Đã có}. */
  HEADLINE,
  /** Promises the words of a document: {@code Toàn văn}. */
  FULL_TEXT,
  /** Tells who made a document: {@code ban hành}. */
  ISSUES,
  /** An editor goes on to what a document says: {@code Theo đó}. */
  THEREBY,
  /** Stands between a document and its words: {@code quy định về}. */
  QUOTES,
  /** Makes a question of a headline: {@code ra sao}. */
  QUESTION,
  /** The stamp on what an office receives: {@code CÔNG VĂN ĐẾN}. */
  RECEIPT,
  /** A field of such a stamp that is no number or day: {@code Chuyển}. */
  RECEIPT_FIELD,
  /** Begins the stamp of a digital signature: {@code Người ký:}. */
  SIGNED_BY,
  /** A field of such a stamp: {@code Thời gian ký:}. */
  SIGNING_FIELD,
  /** What a congress does to a statute: {@code thông qua}. */
  ADOPTS,
  /** Stands before the congress that did it: {@code được}. */
  ADOPTED_BY,
  /** Judging for an award, which begins a title: {@code Xét tặng}. */
  JUDGING,
  /** One of the questions that a letter answers: {@code Câu 1}. */
  QUESTION_HEAD,
  /** Those who act, by no name of a body: {@code cấp ủy các cấp}. */
  ACTOR;

  /** The bit of this term in a mask; 0 for the last ones, for which no rule of a line asks. */
  long mask() {
    return ordinal() < Long.SIZE ? 1L << ordinal() : 0;
  }
}
