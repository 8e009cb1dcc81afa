/** One term of a closed list: its label in English and Russian, and what it means. */
export interface Term {
  readonly en: string;
  readonly ru: string;
  readonly about: string;
}

const t = (en: string, ru: string, about: string): Term => ({ en, ru, about });

/**
 * Every closed list of the graph. The seed may use these words only, the SDL's enums are generated from
 * them (`schema/vocabulary.graphql`), and `Query.vocabulary` serves their labels: one place for each word.
 */
export const words = {
  OrganizationKind: {
    INTERGOVERNMENTAL: t(
      'intergovernmental organization',
      'межправительственная организация',
      'Set up by a treaty or other instrument among states, with organs of its own (VCLT 1986, art. 2(1)(i)).',
    ),
    TREATY_REGIME: t(
      'treaty regime',
      'договорный режим',
      'States bound by a treaty that has not (yet) set up an organization.',
    ),
    INFORMAL: t(
      'informal grouping',
      'неформальное объединение',
      'Regular meetings of states without a constituent treaty (IIGO).',
    ),
    SUPRANATIONAL: t(
      'union of states',
      'союз государств',
      'States that have passed part of their powers to common organs.',
    ),
    UN_ENTITY: t(
      'United Nations entity',
      'структура ООН',
      'A part of the United Nations that enters into links of its own.',
    ),
    NON_GOVERNMENTAL: t(
      'non-governmental organization',
      'неправительственная организация',
      'Not set up by states.',
    ),
  },
  OrganizationScope: {
    REGIONAL: t('regional', 'региональная', 'Membership is limited to one region (UIA type D to F).'),
    INTERREGIONAL: t('interregional', 'межрегиональная', 'Members from several regions (UIA type C).'),
    UNIVERSAL: t('universal', 'универсальная', 'Open to all states (UIA type A and B).'),
  },
  OrganizationField: {
    GENERAL: t('general purpose', 'общего профиля', 'No single field of activity.'),
    SECURITY: t('security', 'безопасность', 'Security and defence.'),
    ECONOMIC: t('economic', 'экономика', 'Economy, trade, integration.'),
    POLITICAL: t('political', 'политика', 'Political coordination.'),
    HUMAN_RIGHTS: t('human rights', 'права человека', 'Human rights and the rule of law.'),
    HUMANITARIAN: t('humanitarian', 'гуманитарная деятельность', 'Help to people in need.'),
    LAW_ENFORCEMENT: t('law enforcement', 'охрана правопорядка', 'Police and the fight against crime.'),
  },
  OrganKind: {
    SUPREME: t('supreme organ', 'высший орган', 'Takes the final decisions of the organization.'),
    MINISTERIAL: t('ministerial council', 'совет министров', 'Ministers or officials of that rank.'),
    SECRETARIAT: t('secretariat', 'секретариат', 'Standing administrative organ.'),
    PARLIAMENTARY: t('parliamentary assembly', 'парламентская ассамблея', 'Delegations of parliaments.'),
    PERMANENT: t(
      'permanent council',
      'постоянный совет',
      'Permanent representatives, between the sessions of the councils.',
    ),
    COORDINATING: t(
      'coordinating organ',
      'координационный орган',
      'Coordinates the work between member states.',
    ),
    MILITARY: t('military organ', 'военный орган', 'Staffs and forces.'),
    OPERATIONAL: t('operational body', 'оперативный орган', 'Carries out tasks: centres, agencies.'),
    SECTORAL: t('sectoral council', 'отраслевой совет', 'Heads of one service or branch.'),
    JUDICIAL: t('court', 'судебный орган', 'Decides disputes.'),
    WORKING_GROUP: t('working group', 'рабочая группа', 'Experts under another organ.'),
    PLENARY: t('plenary organ', 'пленарный орган', 'All members, without rank of supreme decision.'),
    ASSOCIATED: t(
      'associated body',
      'связанная структура',
      'Works with the organization, made up by non-state members.',
    ),
  },
  OrganLevel: {
    HEADS_OF_STATE: t('heads of state', 'главы государств', 'Presidents and monarchs sit.'),
    HEADS_OF_GOVERNMENT: t('heads of government', 'главы правительств', 'Prime ministers sit.'),
    MINISTERS: t('ministers', 'министры', 'Ministers, or secretaries of security councils, sit.'),
    SENIOR_OFFICIALS: t(
      'senior officials',
      'высшие должностные лица',
      'Representatives, coordinators, heads of services sit.',
    ),
    PARLIAMENTARY: t('parliamentarians', 'парламентарии', 'Members of parliaments sit.'),
    EXPERT: t('experts', 'эксперты', 'Experts or staff.'),
  },
  MembershipStatus: {
    FULL_MEMBER: t('member', 'член', 'All rights and duties of a member (COW 1).'),
    ASSOCIATE_MEMBER: t(
      'associate member',
      'ассоциированный член',
      'An agreed part of the rights of a member (COW 2).',
    ),
    PARTICIPANT: t(
      'participating state',
      'государство-участник',
      'Founding state of the CIS that is party to the Agreement of 1991 and not to the Charter (CIS Charter, art. 7).',
    ),
    OBSERVER: t('observer', 'наблюдатель', 'May attend without a vote (COW 3).'),
    DIALOGUE_PARTNER: t(
      'dialogue partner',
      'партнёр по диалогу',
      'Takes part in named fields (SCO 2008 to 2025, ASEAN, SAARC).',
    ),
    PARTNER: t(
      'partner',
      'партнёр',
      'Partner status of the organization in question (SCO since 2025-09-01, CSTO, BRICS, Partnership for Peace).',
    ),
    APPLICANT: t('applicant', 'кандидат', 'Has asked for a status or was invited, and does not hold it.'),
  },
  StatusRank: {
    FULL: t('full', 'полное', 'Comparable with full membership.'),
    ASSOCIATE: t(
      'associate',
      'ассоциированное',
      'Comparable with associate membership; also participating states of the CIS.',
    ),
    OBSERVER: t('observer', 'наблюдатель', 'Comparable with observer status.'),
    PARTNER: t('partner', 'партнёр', 'Partners and dialogue partners.'),
    NONE: t('none', 'нет', 'No status: applicants.'),
  },
  MembershipOpening: {
    FOUNDING_SIGNATORY: t(
      'founding signatory',
      'подписал учредительный акт',
      'Signed the founding instrument.',
    ),
    FOUNDING_MEMBER: t('founding member', 'учредитель', 'Belonged from the beginning.'),
    ACCESSION: t('accession', 'присоединение', 'Joined later (VCLT art. 15).'),
    SUCCESSION: t('succession', 'правопреемство', 'Took over the membership of a predecessor state.'),
    STATUS_GRANTED: t('status granted', 'предоставление статуса', 'An organ granted the status.'),
    STATUS_CHANGE: t('change of status', 'смена статуса', 'Came from another status of the same holder.'),
    RESTORATION: t('restoration', 'восстановление членства', 'A former member came back.'),
    INVITATION: t('invitation', 'приглашение', 'Was invited.'),
    APPLICATION: t('application', 'заявка', 'Asked for a status.'),
  },
  MembershipClosing: {
    NON_RENEWAL: t('non-renewal', 'непродление', 'Did not prolong the treaty.'),
    WITHDRAWAL: t('withdrawal', 'выход', 'Withdrawal took effect (VCLT art. 54 to 56).'),
    SUSPENSION: t('suspension', 'приостановление', 'Membership was suspended and not resumed in this spell.'),
    EXPULSION: t('expulsion', 'исключение', 'The organization ended the membership.'),
    STATUS_CHANGE: t('change of status', 'смена статуса', 'Went on in another status.'),
    SUCCESSION: t('succession', 'правопреемство', 'A successor state took it over.'),
    DECLINED: t('declined', 'отказ', 'The invited state declined.'),
    DISSOLUTION: t('dissolution', 'прекращение организации', 'The organization ceased to exist.'),
    TRANSFORMATION: t(
      'transformation',
      'преобразование организации',
      'The organization was transformed into another one.',
    ),
  },
  MembershipEventKind: {
    OPENING: t('beginning', 'начало', 'The spell of membership begins.'),
    CLOSING: t('end', 'окончание', 'The spell of membership ends.'),
    SIGNATURE: t('signature', 'подписание', 'Signed an instrument of the organization (VCLT art. 12).'),
    RATIFICATION: t(
      'ratification',
      'ратификация',
      'Ratified an instrument of the organization (VCLT art. 14).',
    ),
    RATIFICATION_STEP: t(
      'step of ratification',
      'этап ратификации',
      'A chamber or authority approved the ratification.',
    ),
    ACCESSION_STARTED: t('accession started', 'начало вступления', 'The procedure of accession was opened.'),
    OBLIGATIONS_SIGNED: t(
      'memorandum of obligations',
      'меморандум об обязательствах',
      'The candidate signed a memorandum of obligations.',
    ),
    SUSPENSION_REQUESTED: t(
      'suspension requested',
      'запрос о приостановлении',
      'The member asked to suspend its membership.',
    ),
    SUSPENSION_APPROVED: t(
      'suspension approved',
      'согласие на приостановление',
      'An organ granted the suspension.',
    ),
    WITHDRAWAL_ANNOUNCED: t(
      'withdrawal announced',
      'объявление о выходе',
      'The member said that it will leave.',
    ),
    WITHDRAWAL_VOTED: t(
      'withdrawal voted',
      'голосование о выходе',
      'The parliament of the member decided to leave.',
    ),
    WITHDRAWAL_NOTICE: t(
      'notice of withdrawal',
      'уведомление о выходе',
      'Notified the depositary (VCLT art. 67).',
    ),
    WITHDRAWAL_NOTED: t('withdrawal noted', 'выход принят к сведению', 'An organ took note of the notice.'),
    DENUNCIATION_APPROVED: t(
      'denunciation approved',
      'одобрение денонсации',
      'The government approved the denunciation.',
    ),
    DENUNCIATION_READING: t(
      'reading of the denunciation',
      'чтение закона о денонсации',
      'The parliament passed a reading of the denunciation.',
    ),
    PARTIAL_DENUNCIATION: t(
      'partial denunciation',
      'частичная денонсация',
      'Denounced one instrument of many.',
    ),
    PARTICIPATION_FROZEN: t(
      'participation frozen',
      'заморозка участия',
      'The member says that it does not take part, without a legal act.',
    ),
    PARTICIPATION_ENDED: t(
      'participation ended',
      'прекращение участия',
      'Stopped taking part in the organs, without a notice of withdrawal.',
    ),
    ABSENCE: t('absence', 'неучастие', 'Stayed away from a session.'),
    STATEMENT: t('statement', 'заявление', 'A statement on the membership.'),
    REPORTED_INACTIVE: t(
      'reported inactive',
      'сообщение о бездействии',
      'A source reports that the member does not take part.',
    ),
    REPORTED_MEMBER: t(
      'reported as a member',
      'сообщение о членстве',
      'A source reports that the membership goes on.',
    ),
    APPLICATION_STEP: t(
      'step of an application',
      'этап рассмотрения заявки',
      'A draft or decision on an application.',
    ),
    OMITTED: t('omitted', 'не упомянут', 'A list leaves the holder out.'),
    CHAIR_DECIDED: t(
      'chairmanship decided',
      'решение о председательстве',
      'The chairmanship of the member was decided.',
    ),
  },
  MembershipPlane: {
    LEGAL: t('legal', 'право', 'An act with legal effect, or a step of one.'),
    PRACTICE: t('practice', 'практика', 'What is done or said without an act with legal effect.'),
  },
  PeriodEnd: {
    ENDED: t('ended', 'завершено', 'It has ended, at a date known at some precision.'),
    ONGOING: t('ongoing', 'продолжается', 'It goes on as far as the latest source tells.'),
    ENDED_UNKNOWN: t(
      'ended, date unknown',
      'завершено, дата неизвестна',
      'It has ended; no source gives the date.',
    ),
    NOT_STATED: t('not stated', 'не указано', 'It may have ended or not; no source tells.'),
  },
  TruthValue: {
    YES: t('yes', 'да', 'It held.'),
    NO: t('no', 'нет', 'It did not hold: a complete list leaves it out, or it could not.'),
    UNKNOWN: t('unknown', 'неизвестно', 'Our sources do not decide it.'),
  },
  TruthReason: {
    STATED: t('stated', 'подтверждено', 'The dates known cover the time asked for.'),
    ATTESTED: t('attested', 'засвидетельствовано', 'A source shows it on that very day.'),
    PRESUMED: t(
      'presumed',
      'предполагается',
      'Open, and nothing tells that it ended; the day lies after the last confirmation.',
    ),
    ADJOINING: t(
      'adjoining spells',
      'смежные периоды',
      'Two spells meet at a vague date; one of them held in any case.',
    ),
    VAGUE_DATE: t('vague date', 'неточная дата', 'The day lies inside the bounds of a vague date.'),
    START_NOT_STATED: t('beginning not stated', 'начало не указано', 'No source gives the beginning.'),
    END_NOT_STATED: t('end not stated', 'окончание не указано', 'It may have ended before; no source tells.'),
    LIST_COMPLETE: t(
      'complete list',
      'полный список',
      'A list that is complete for this time leaves it out.',
    ),
    NOT_COVERED: t('not covered', 'нет охвата', 'No complete list covers this time.'),
    NOT_EXISTING: t(
      'not existing',
      'не существовало',
      'The organization, organ, post or state did not exist then.',
    ),
    PLANNED: t(
      'planned',
      'запланировано',
      'It was planned or announced; no source reports that it took place.',
    ),
    OTHER_STATUS: t('other status', 'другой статус', 'It held another status then.'),
    STOPPED: t(
      'participation stopped',
      'участие прекращено',
      'A source tells that it froze or ended its participation, or took no part, and none that it came to a session after that.',
    ),
    NOT_BELONGING: t('no membership', 'нет членства', 'It did not belong in law, so it could not take part.'),
    ONLY_ABSENT: t(
      'absences only',
      'только неявки',
      'Since the last session that it attended sources tell of absences only, and of no decision to stay away.',
    ),
  },
  MeetingFormat: {
    IN_PERSON: t('in person', 'очно', 'At one place.'),
    VIDEO: t('videoconference', 'видеоконференция', 'By video.'),
    HYBRID: t('hybrid', 'смешанный формат', 'In person and by video.'),
    NOT_STATED: t('not stated', 'не указано', 'No source tells the format.'),
  },
  MeetingType: {
    REGULAR: t('regular', 'очередное', 'Regular session.'),
    EXTRAORDINARY: t('extraordinary', 'внеочередное', 'Called for a special reason.'),
    INFORMAL: t('informal', 'неформальное', 'Informal meeting.'),
    JUBILEE: t('jubilee', 'юбилейное', 'Held for an anniversary.'),
    FOUNDING: t('founding', 'учредительное', 'Founded the organization.'),
  },
  MeetingStatus: {
    HELD: t('held', 'состоялось', 'A source reports it.'),
    PRESUMED_HELD: t(
      'presumably held',
      'вероятно, состоялось',
      'Only a preview was found; held by all likelihood.',
    ),
    ANNOUNCED: t('announced', 'объявлено', 'Its date lies in the past, and only an announcement was found.'),
    PLANNED: t('planned', 'запланировано', 'Its date lay ahead when our sources were written.'),
  },
  Presence: {
    PRESENT: t('present', 'присутствовал', 'A source shows the person or body at the meeting.'),
    POSSIBLE: t('possibly present', 'возможно, присутствовал', 'The meeting is known from a preview only.'),
    EXPECTED: t('expected', 'ожидался', 'Announced before the meeting; no report shows it.'),
    ABSENT: t('absent', 'отсутствовал', 'A source says that it stayed away.'),
  },
  Capacity: {
    PARTICIPANT: t('participant', 'участник', 'Took part for a state or body.'),
    CHAIR: t('chair', 'председатель', 'Presided.'),
    HOST: t('host', 'принимающая сторона', 'Received the meeting.'),
    OBSERVER: t('observer', 'наблюдатель', 'Attended for an observer.'),
    GUEST: t('guest', 'гость', 'Was invited to this meeting.'),
    DELEGATE: t('member of a delegation', 'член делегации', 'Accompanied the head of a delegation.'),
  },
  StatementKind: {
    THANKS: t('thanks', 'благодарность', 'Thanked others.'),
    POSITION: t('position', 'позиция', 'Stated a position.'),
  },
  Office: {
    PRESIDENT: t('president', 'президент', 'Head of state.'),
    VICE_PRESIDENT: t('vice-president', 'вице-президент', 'Deputy of the head of state.'),
    FIRST_VICE_PRESIDENT: t(
      'first vice-president',
      'первый вице-президент',
      'First deputy of the head of state.',
    ),
    PRIME_MINISTER: t('prime minister', 'премьер-министр', 'Head of government, whatever the title.'),
    CHIEF_EXECUTIVE: t(
      'chief executive',
      'глава исполнительной власти',
      'Chief executive officer of Afghanistan, 2014 to 2020.',
    ),
    FIRST_DEPUTY_PRIME_MINISTER: t(
      'first deputy prime minister',
      'первый заместитель премьер-министра',
      'First deputy head of government.',
    ),
    DEPUTY_PRIME_MINISTER: t(
      'deputy prime minister',
      'заместитель премьер-министра',
      'Deputy head of government.',
    ),
    FOREIGN_MINISTER: t(
      'minister of foreign affairs',
      'министр иностранных дел',
      'Head of the foreign ministry.',
    ),
    FIRST_DEPUTY_FOREIGN_MINISTER: t(
      'first deputy minister of foreign affairs',
      'первый заместитель министра иностранных дел',
      'First deputy in the foreign ministry.',
    ),
    DEPUTY_FOREIGN_MINISTER: t(
      'deputy minister of foreign affairs',
      'заместитель министра иностранных дел',
      'Deputy in the foreign ministry.',
    ),
    STATE_SECRETARY_FOREIGN_AFFAIRS: t(
      'state secretary of the foreign ministry',
      'государственный секретарь МИД',
      'State secretary in the foreign ministry.',
    ),
    SECRETARY_EXTERNAL_AFFAIRS: t(
      'secretary of the ministry of external affairs',
      'секретарь министерства иностранных дел',
      'Secretary in the Indian ministry.',
    ),
    DEFENCE_MINISTER: t('minister of defence', 'министр обороны', 'Head of the defence ministry.'),
    MINISTER: t('minister', 'министр', 'Another minister.'),
    STATE_COUNCILLOR: t('state councillor', 'член Государственного совета', 'State councillor of China.'),
    SECURITY_COUNCIL_SECRETARY: t(
      'secretary of the security council',
      'секретарь совета безопасности',
      'Secretary of the national security council, or national security adviser.',
    ),
    DEPUTY_SECURITY_COUNCIL_SECRETARY: t(
      'deputy secretary of the security council',
      'заместитель секретаря совета безопасности',
      'Deputy of the secretary.',
    ),
    HEAD_OF_PARLIAMENT: t('head of parliament', 'глава парламента', 'Speaker or chairman of a parliament.'),
    PARLIAMENTARY_SECRETARY: t(
      'parliamentary secretary',
      'парламентский секретарь',
      'Member of parliament attached to a ministry.',
    ),
    ADVISER: t('adviser', 'советник', 'Adviser of a head of government on foreign affairs.'),
    AMBASSADOR: t('ambassador', 'посол', 'Head of a diplomatic mission.'),
    REPRESENTATIVE: t(
      'representative',
      'представитель',
      'Represents a state where no closer title is known.',
    ),
    PERMANENT_REPRESENTATIVE: t(
      'permanent representative',
      'постоянный представитель',
      'Acts for a state at an organ.',
    ),
    PLENIPOTENTIARY_REPRESENTATIVE: t(
      'plenipotentiary representative',
      'полномочный представитель',
      'Acts for a state or a parliament at an organ.',
    ),
    NATIONAL_COORDINATOR: t(
      'national coordinator',
      'национальный координатор',
      'Coordinates the work of a state in the SCO.',
    ),
    SECRETARY_GENERAL: t('secretary-general', 'генеральный секретарь', 'Chief administrative officer.'),
    FIRST_DEPUTY_SECRETARY_GENERAL: t(
      'first deputy secretary-general',
      'первый заместитель генерального секретаря',
      'First deputy of the secretary-general.',
    ),
    DEPUTY_SECRETARY_GENERAL: t(
      'deputy secretary-general',
      'заместитель генерального секретаря',
      'Deputy of the secretary-general.',
    ),
    UNDER_SECRETARY_GENERAL: t(
      'under-secretary-general',
      'заместитель генерального секретаря ООН',
      'Rank in the United Nations Secretariat.',
    ),
    EXECUTIVE_SECRETARY: t(
      'executive secretary',
      'исполнительный секретарь',
      'Chief administrative officer of the CIS before 2023.',
    ),
    DEPUTY_EXECUTIVE_SECRETARY: t(
      'deputy executive secretary',
      'заместитель исполнительного секретаря',
      'Deputy of the executive secretary.',
    ),
    EXECUTIVE_DIRECTOR: t(
      'executive director',
      'исполнительный директор',
      'Head of a secretariat or office.',
    ),
    EXECUTIVE_DIRECTOR_OFFICIAL: t(
      'acting official of the executive directorate',
      'должностное лицо исполнительной дирекции',
      'Stands in for an executive director.',
    ),
    COMMISSION_CHAIR: t(
      'chairman of the commission',
      'председатель коллегии',
      'Head of the Board of the Eurasian Economic Commission.',
    ),
    SPECIAL_REPRESENTATIVE: t(
      'special representative',
      'специальный представитель',
      'Acts for a secretary-general in a region.',
    ),
    DIRECTOR: t('director', 'директор', 'Head of an executive committee or body.'),
    DEPUTY_DIRECTOR: t('deputy director', 'заместитель директора', 'Deputy of a director.'),
    HEAD: t('head', 'руководитель', 'Head of a centre.'),
    CHAIR: t('chair', 'председатель', 'Presides over an assembly or body, as a post.'),
    SECRETARY: t('secretary', 'секретарь', 'Secretary of a council.'),
    CHIEF_OF_JOINT_STAFF: t(
      'chief of the joint staff',
      'начальник объединённого штаба',
      'Head of the Joint Staff of the CSTO.',
    ),
  },
  DocumentKind: {
    CHARTER: t('charter', 'устав', 'Constituent instrument of an organization.'),
    TREATY: t('treaty', 'договор', 'International agreement in writing (VCLT art. 2(1)(a)).'),
    AGREEMENT: t('agreement', 'соглашение', 'Treaty under that name.'),
    CONVENTION: t('convention', 'конвенция', 'Treaty under that name.'),
    PROTOCOL: t(
      'protocol',
      'протокол',
      'Treaty that supplements or changes another, or an instrument under that name.',
    ),
    MEMORANDUM: t('memorandum', 'меморандум', 'Memorandum of understanding, usually not a treaty.'),
    DECISION: t('decision', 'решение', 'Act of an organ.'),
    DRAFT_DECISION: t('draft decision', 'проект решения', 'Draft, or group of drafts, of acts of an organ.'),
    RESOLUTION: t('resolution', 'резолюция', 'Act of an organ under that name.'),
    DECLARATION: t('declaration', 'декларация', 'Political text.'),
    STATEMENT: t('statement', 'заявление', 'Political text under that name.'),
    CONCEPT: t('concept', 'концепция', 'Guidelines for a field.'),
    STRATEGY: t('strategy', 'стратегия', 'Aims for a period.'),
    PROGRAMME: t('programme', 'программа', 'Measures for a period.'),
    PLAN: t('plan', 'план', 'Plan of measures.'),
    ROADMAP: t('roadmap', 'дорожная карта', 'Steps towards an aim.'),
    REGULATION: t('regulation', 'положение', 'Rules of an organ or body.'),
    FINAL_ACT: t('final act', 'заключительный акт', 'Closing text of a conference.'),
  },
  DocumentStageKind: {
    INITIATED: t('initiated', 'внесена инициатива', 'A party put the text forward.'),
    PROPOSED: t('proposed', 'предложен', 'The text or its content was proposed.'),
    DRAFTING_DECIDED: t(
      'drafting decided',
      'принято решение о разработке',
      'An organ decided that it be drawn up.',
    ),
    DRAFTED: t('drafted', 'разработан', 'The draft was drawn up.'),
    DISCUSSED: t('discussed', 'обсуждён', 'An organ discussed the draft.'),
    AGREED: t('agreed', 'согласован', 'An organ agreed the text without adopting it.'),
    ENDORSED: t('draft endorsed', 'проект одобрен', 'An organ approved the draft for another organ.'),
    SUBMITTED: t('submitted', 'внесён на рассмотрение', 'The draft was submitted to an organ.'),
    PLANNED: t('planned', 'запланирован', 'Adoption or signature was planned.'),
    ANNOUNCED: t('announced', 'объявлен', 'The text or its effect was announced.'),
    ADOPTED: t('adopted', 'принят', 'An organ adopted it (VCLT art. 9).'),
    APPROVED: t('approved', 'утверждён', 'An organ approved it.'),
    SIGNED: t('signed', 'подписан', 'It was signed (VCLT art. 10 to 12).'),
    AMENDED: t('amended', 'изменён', 'A later act changed it (VCLT art. 39 to 41).'),
    PROLONGED: t('prolonged', 'продлён', 'A later act prolonged it.'),
    ACCESSION_SIGNED: t(
      'accession signed',
      'подписан протокол о присоединении',
      'A protocol on the accession of a party was signed.',
    ),
    REGISTERED: t('registered', 'зарегистрирован', 'Registered at the United Nations (UN Charter art. 102).'),
    IN_FORCE: t('in force', 'вступил в силу', 'Entered into force (VCLT art. 24).'),
  },
  OutcomeStatus: {
    IN_FORCE: t(
      'in force',
      'вступил в силу',
      'A stage says that it entered into force; this collection has no stage by which a text ceases to be in force.',
    ),
    CONCLUDED: t(
      'concluded',
      'принят',
      'Adopted, approved or signed, or a later act on it (amended, prolonged, registered, accession signed) shows that it was; no stage says that it entered into force.',
    ),
    PENDING: t(
      'pending',
      'на рассмотрении',
      'Put forward, drawn up, discussed, agreed, endorsed or submitted, and our sources tell of nothing later.',
    ),
    PLANNED: t('planned', 'запланирован', 'Planned or announced, and our sources tell of no step taken.'),
    NOT_YET: t('not yet', 'ещё не начат', 'All its stages lie after the time asked for.'),
    UNKNOWN: t(
      'unknown',
      'неизвестно',
      'It has no stage that surely lies before the end of the time asked for, and one that may.',
    ),
  },
  TreatyActionKind: {
    SIGNATURE: t('signature', 'подписание', 'VCLT art. 12.'),
    RATIFICATION: t(
      'ratification',
      'ратификация',
      'VCLT art. 14; the day of the deposit or of the act of the parliament, as the note says.',
    ),
    ACCESSION: t('accession', 'присоединение', 'VCLT art. 15.'),
    ENTRY_INTO_FORCE: t(
      'entry into force',
      'вступление в силу',
      'The instrument enters into force for this party (VCLT art. 24).',
    ),
  },
  CooperationKind: {
    MEMORANDUM: t(
      'memorandum of understanding',
      'меморандум о взаимопонимании',
      'Signed by the parties or their secretariats.',
    ),
    PROTOCOL: t('protocol on cooperation', 'протокол о сотрудничестве', 'Signed protocol.'),
    JOINT_DECLARATION: t('joint declaration', 'совместная декларация', 'Declaration of two or more bodies.'),
    JOINT_STATEMENT: t('joint statement', 'совместное заявление', 'Statement of two or more bodies.'),
    RESOLUTION: t(
      'resolution on cooperation',
      'резолюция о сотрудничестве',
      'Resolution of an organ of one body on cooperation with others.',
    ),
    OBSERVER_STATUS: t(
      'observer status',
      'статус наблюдателя',
      'One body observes another, and no record of membership says so.',
    ),
    OBSERVER_PROPOSAL: t(
      'proposal of observer status',
      'предложение статуса наблюдателя',
      'Observer status was proposed; the outcome is not known.',
    ),
    PLAN: t('plan of cooperation', 'план сотрудничества', 'Agreed plan.'),
    INTENT: t('declared intention', 'заявленное намерение', 'The wish to cooperate was expressed.'),
    PRIORITY: t(
      'named as a first partner',
      'назван первоочередным партнёром',
      'An organ discussed closer ties with the other body in the first place.',
    ),
    PROPOSAL: t('proposal', 'предложение', 'An instrument was proposed.'),
    MEETING_OF_HEADS: t(
      'meeting of chief officers',
      'встреча высших должностных лиц',
      'Heads of secretariats met.',
    ),
    JOINT_MEETING: t('joint meeting', 'совместное заседание', 'Organs of several bodies met together.'),
    JOINT_WORK: t(
      'joint work',
      'совместная работа',
      'Working groups, operations, debates, written contributions.',
    ),
    CONTACTS: t('working contacts', 'рабочие контакты', 'Regular contacts.'),
    LISTED: t(
      'listed as a partner',
      'назван партнёром',
      'A source lists established cooperation without an instrument.',
    ),
  },
  Bindingness: {
    TREATY: t('treaty', 'договор', 'Binding under international law.'),
    AGREED: t('agreed', 'согласовано', 'Memorandum or protocol of the parties.'),
    DECIDED: t('decided', 'решено', 'Formal act of one side: a status granted, a resolution.'),
    DECLARED: t('declared', 'заявлено', 'Statement or declaration.'),
    INTENT: t('intent', 'намерение', 'Declared intent; not an agreement.'),
    PRACTISED: t('practised', 'на практике', 'Done, without an instrument known.'),
  },
  ChangeKind: {
    SUCCEEDED: t('succeeded', 'преемственность', 'Another organization took over.'),
    TRANSFORMED: t('transformed', 'преобразование', 'The body became another kind of body.'),
    RENAMED: t('renamed', 'переименование', 'The organization took another name.'),
    DISSOLVED: t('dissolved', 'прекращение', 'The organization ceased to exist.'),
  },
  NameKind: {
    OFFICIAL: t(
      'official name',
      'официальное название',
      'The full name in the founding instrument or by law.',
    ),
    SHORT: t('short name', 'краткое название', 'The name in common use.'),
    ACRONYM: t('acronym', 'сокращение', 'Acronym or abbreviation.'),
    CODE: t('code', 'код', 'Code in a standard, such as ISO 3166-1.'),
    ALIAS: t('other name', 'другое название', 'Another name or spelling in use.'),
    TRANSLITERATION: t('transliteration', 'транслитерация', 'The same name in another script or system.'),
    FORMER: t('former name', 'прежнее название', 'A name no longer in use.'),
    COMPOSED: t(
      'composed name',
      'составное название',
      'Made by rule for searching: an organ with the acronym of its organization, a meeting with its date in words.',
    ),
  },
  Gender: {
    MASCULINE: t('masculine', 'мужской род', 'A past tense as in «был».'),
    FEMININE: t('feminine', 'женский род', 'A past tense as in «была».'),
    NEUTER: t('neuter', 'средний род', 'A past tense as in «было».'),
    PLURAL: t('plural', 'множественное число', 'A past tense as in «были».'),
  },
  SourceKind: {
    TREATY: t('treaty text', 'текст договора', 'Text of an instrument.'),
    OFFICIAL: t('official site', 'официальный сайт', 'Published by an organization or a government.'),
    NEWS: t('news', 'новости', 'News agency, newspaper, broadcaster.'),
    ENCYCLOPEDIA: t('encyclopedia', 'энциклопедия', 'Encyclopedia or its copy.'),
    DATASET: t('dataset', 'набор данных', 'Structured data set.'),
  },
  ClaimKind: {
    SUPPORTS: t(
      'supports',
      'подтверждает',
      'The source supports the record; what it says of each field is not noted.',
    ),
    STATES: t('states', 'утверждает', 'The source states a value of one field.'),
  },
  CoverageRelation: {
    MEMBERSHIP: t('memberships', 'членство', 'Who holds a status at an organization or organ.'),
    MEETING: t('meetings', 'заседания', 'Sessions of an organ.'),
    ATTENDANCE: t('attendances', 'участие в заседаниях', 'Who was present.'),
    TENURE: t('tenures', 'пребывание в должности', 'Who held a post.'),
    TREATY_ACTION: t('treaty actions', 'действия по договорам', 'Signatures and ratifications.'),
  },
  MatchReason: {
    EXACT: t(
      'exact',
      'точное совпадение',
      'The whole name, acronym or code, letter for letter after folding case and script.',
    ),
    WORDS: t('words', 'слова', 'All the words, or their beginnings.'),
    TRANSLITERATION: t('transliteration', 'транслитерация', 'The same words in another spelling or script.'),
    INFLECTED: t('inflected', 'словоформа', 'A Russian form of the same words.'),
    NEAR: t('near', 'похожее написание', 'A spelling close by.'),
  },
  ReleaseStatus: {
    STAGED: t('staged', 'загружается', 'It is being loaded; nobody sees it.'),
    READY: t('ready', 'готов', 'It answers, or can answer.'),
    RETIRED: t('retired', 'снят', 'It was replaced; only its archive stays.'),
  },
  InTime: {
    PERIOD: t('period', 'период', 'It holds over a period.'),
    MOMENT: t('moment', 'момент', 'It happens at a moment.'),
    NONE: t('none', 'вне времени', 'It does not depend on time.'),
  },
  Way: {
    MEMBERS: t(
      'membership',
      'через членство',
      'By way of states and bodies that belong to both, of bodies to which both belong, of a chairmanship.',
    ),
    OFFICIALS: t('officials', 'через должностных лиц', 'By way of people: posts held, meetings attended.'),
    MEETINGS: t('meetings', 'через заседания', 'By way of meetings at which both were represented.'),
    DOCUMENTS: t('documents', 'через документы', 'By way of texts: put forward, dealt with, signed.'),
    TOPICS: t('topics', 'через темы', 'By way of a common subject.'),
    COOPERATION: t(
      'cooperation',
      'через сотрудничество',
      'By way of instruments, statements and joint practice of organizations.',
    ),
    INTENT: t(
      'declared intent',
      'через заявленные намерения',
      'By way of a wish to cooperate that was declared, and of nothing firmer.',
    ),
    STRUCTURE: t(
      'structure',
      'через структуру',
      'By what belongs together by nature: organ and organization, predecessor and successor, seat.',
    ),
  },
  PathMode: {
    TOGETHER: t('together', 'одновременно', 'There is a moment at which all links of the path hold.'),
    TOUCHING: t('touching', 'с соприкосновением', 'Each link overlaps or adjoins the next one in time.'),
    FOLLOWING: t(
      'following',
      'последовательно',
      'One can pass along the path without going back in time (a time-respecting path; Kempe, Kleinberg and Kumar 2002, Holme and Saramäki 2012).',
    ),
  },
  Certainty: {
    CERTAIN: t('certain', 'наверняка', 'It holds whatever the vague or missing dates mean.'),
    POSSIBLE: t(
      'possible',
      'возможно',
      'It holds under some readings of vague or missing dates, or rests on a presence that is likely only.',
    ),
  },
  StopReason: {
    LINKS: t('links', 'число связей', 'As many links as one search may look at have been looked at.'),
    TIME: t('time', 'время', 'The time that one search may take is over.'),
  },
  Condition: {
    DATE: t('date', 'дата', 'The day or the period asked for.'),
    MODE: t('mode', 'совместность во времени', 'How the links of a path have to hold together in time.'),
    HOPS: t('hops', 'число звеньев', 'How many hops a path may have.'),
    LINKS: t('links', 'виды связей', 'Which links may be walked.'),
    KINDS: t('kinds', 'виды узлов', 'What a path may lead through.'),
    STATUSES: t('statuses', 'статусы', 'Which statuses count as belonging.'),
    SOURCES: t('sources', 'источники', 'Which sources are trusted.'),
    AVOID: t('avoid', 'исключения', 'What a path may not lead through.'),
    THROUGH: t('through', 'обязательный узел', 'What a path has to lead through.'),
    POLICY: t('policy', 'политика', 'Whether facts count that no source read by the compilers supports.'),
  },
  EventKind: {
    FOUNDED: t('founded', 'основана организация', 'An organization came into being.'),
    TRANSFORMED: t('transformed', 'преобразована организация', 'A body became another kind of body.'),
    SUCCEEDED: t('succeeded', 'сменила другая организация', 'Another organization took over.'),
    RENAMED: t('renamed', 'переименована организация', 'An organization took another name.'),
    DISSOLVED: t('dissolved', 'прекращена организация', 'An organization ceased to exist.'),
    ORGAN_CREATED: t('organ created', 'создан орган', 'An organ of an organization came into being.'),
    JOINED: t('joined', 'вступление', 'A member took its first status, or came back after a gap.'),
    LEFT: t('left', 'выход', 'A member lost its status and took no other one.'),
    STATUS_CHANGED: t(
      'status changed',
      'смена статуса',
      'A member passed from one status to another without a gap: one event, not a leave and a join.',
    ),
    LEGAL_STEP: t(
      'step in law',
      'юридический шаг',
      'A step of a membership with legal effect: signed, ratified, notified.',
    ),
    PRACTICE_STEP: t(
      'step in practice',
      'шаг на практике',
      'What a member did or said about its membership without an act with legal effect: froze its part, stayed away.',
    ),
    CHAIR_PASSED: t('chair passed on', 'переход председательства', 'A state took the chair.'),
    OFFICE_TAKEN: t('office taken', 'вступление в должность', 'A chief officer took office.'),
    OFFICE_LEFT: t('office left', 'уход с должности', 'A chief officer left office.'),
    DOCUMENT_ADOPTED: t('document adopted', 'документ принят', 'A text was adopted or approved.'),
    DOCUMENT_SIGNED: t('document signed', 'документ подписан', 'A text was signed.'),
    DOCUMENT_IN_FORCE: t('document in force', 'документ вступил в силу', 'A text entered into force.'),
    COOPERATION_BEGUN: t(
      'cooperation begun',
      'начало сотрудничества',
      'A link between bodies came about: by instrument, statement, declared intent or practice, as the record says.',
    ),
  },
  DifferenceKind: {
    ADDED: t('added', 'добавлено', 'The later release has a record that the earlier one has not.'),
    REMOVED: t('removed', 'удалено', 'The earlier release has a record that the later one has not.'),
    CHANGED: t('changed', 'изменено', 'Both have the record, with other values.'),
  },
  DifferenceCause: {
    WORLD: t(
      'the world went on',
      'изменился мир',
      'The date concerned lies after the day up to which the earlier release reached: it could not have told.',
    ),
    KNOWLEDGE: t(
      'we know more',
      'изменилось знание',
      'We learned or corrected something that the earlier release could have told.',
    ),
  },
  Policy: {
    COMPILED: t(
      'compiled',
      'составители',
      'The default: the value that the compilers chose after reading all sources of the record. Texts with dates go before data sets that count years; where the choice needed a reason, the note of the record gives it.',
    ),
    LATEST: t('latest source', 'новейший источник', 'The value of the source published last.'),
    MOST_PRECISE: t('most precise', 'самое точное', 'The value with the most precise date.'),
  },
} as const satisfies Record<string, Record<string, Term>>;

/** The name of a closed list. */
export type ListName = keyof typeof words;

/** A word of one closed list. */
export type Word<L extends ListName> = keyof (typeof words)[L] & string;

/** All words of a closed list, in their order; typed for zod's `enum`. */
export function wordsOf<L extends ListName>(list: L): [Word<L>, ...Word<L>[]] {
  return Object.keys(words[list]) as [Word<L>, ...Word<L>[]];
}

/** The term behind a word; unknown words are a bug and throw. */
export function term(list: ListName, word: string): Term {
  const found = (words[list] as Record<string, Term>)[word];
  if (!found) throw new Error(`${word} is not in the closed list ${list}`);
  return found;
}

const ranks: Record<Word<'MembershipStatus'>, Word<'StatusRank'>> = {
  FULL_MEMBER: 'FULL',
  ASSOCIATE_MEMBER: 'ASSOCIATE',
  PARTICIPANT: 'ASSOCIATE',
  OBSERVER: 'OBSERVER',
  DIALOGUE_PARTNER: 'PARTNER',
  PARTNER: 'PARTNER',
  APPLICANT: 'NONE',
};

/** The place of a local status on the common scale, so that figures of organizations compare. */
export const rankOf = (status: Word<'MembershipStatus'>): Word<'StatusRank'> => ranks[status];

const practice: ReadonlySet<Word<'MembershipEventKind'>> = new Set([
  'PARTICIPATION_FROZEN',
  'PARTICIPATION_ENDED',
  'ABSENCE',
  'STATEMENT',
  'REPORTED_INACTIVE',
  'REPORTED_MEMBER',
  'WITHDRAWAL_ANNOUNCED',
  'OMITTED',
] as const);

/** Whether an event belongs to the legal or to the practised side of a membership. */
export const planeOf = (kind: Word<'MembershipEventKind'>): Word<'MembershipPlane'> =>
  practice.has(kind) ? 'PRACTICE' : 'LEGAL';
