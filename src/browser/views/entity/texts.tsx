import { Remark } from '../../parts/tongue.tsx';
import { useStore } from '../../state/store.ts';
import { dateWord, say } from '../../words.ts';
import { Evidence, nameIn, RefLink, RefList, TableBox, useShared } from './context.tsx';
import type { Act, Coop, Known, Spoke, Stage } from './types.ts';

/** The life of a document, stage by stage. */
export function Stages({ stages }: { readonly stages: readonly Stage[] }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (stages.length === 0) return null;
  return (
    <section>
      <h2>
        {say('stages', lang)} <span className="count">{stages.length}</span>
      </h2>
      <ol className="ladder">
        {stages.map((stage) => (
          <li key={stage.key} className={stage.inferred ? 'practice' : 'legal'}>
            <strong>{stage.date ? dateWord(stage.date, lang) : say('dateUnknown', lang)}</strong>{' '}
            {terms('DocumentStageKind', stage.kind)} <StagePlaces stage={stage} />{' '}
            <Evidence claims={stage.claims} of={terms('DocumentStageKind', stage.kind)} />
            <Remark text={stage.note} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StagePlaces({ stage }: { readonly stage: Stage }) {
  const lang = useStore((state) => state.lang);
  return (
    <>
      {stage.organ && (
        <>
          · <RefLink to={stage.organ} />{' '}
        </>
      )}
      {stage.meeting && (
        <>
          · <RefLink to={stage.meeting} />{' '}
        </>
      )}
      {stage.by.length > 0 && (
        <>
          · <RefList of={stage.by} />{' '}
        </>
      )}
      {stage.inferred && <span className="badge">{say('inferred', lang)}</span>}
    </>
  );
}

/** What was done with documents at a meeting. */
export function Steps({ steps }: { readonly steps: readonly Stage[] }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>
        {say('documents', lang)} <span className="count">{steps.length}</span>
      </h2>
      <TableBox
        caption={say('documents', lang)}
        head={[say('document', lang), say('stage', lang), say('date', lang), say('sources', lang)]}
      >
        {steps.map((step) => (
          <tr key={step.key}>
            <th scope="row">{step.document && <RefLink to={step.document} />}</th>
            <td>
              {terms('DocumentStageKind', step.kind)} <StagePlaces stage={step} /> <Remark text={step.note} />
            </td>
            <td className="date">{dateWord(step.date, lang)}</td>
            <td>
              <Evidence claims={step.claims} of={step.document ? nameIn(step.document, lang) : step.kind} />
            </td>
          </tr>
        ))}
      </TableBox>
    </section>
  );
}

/** What parties did: signatures, ratifications, accessions. */
export function Acts({ acts, self }: { readonly acts: readonly Act[]; readonly self: string }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (acts.length === 0) return null;
  return (
    <section>
      <h2>
        {say('acts', lang)} <span className="count">{acts.length}</span>
      </h2>
      <TableBox
        caption={say('acts', lang)}
        head={[
          say(acts[0]?.document.key === self ? 'who' : 'document', lang),
          say('act', lang),
          say('date', lang),
          say('sources', lang),
        ]}
      >
        {acts.map((act) => {
          const far = act.document.key === self ? act.party : act.document;
          return (
            <tr key={act.key}>
              <th scope="row">
                <RefLink to={far} />
              </th>
              <td>
                {terms('TreatyActionKind', act.kind)} <Remark text={act.note} />
              </td>
              <td className="date">{dateWord(act.date, lang)}</td>
              <td>
                <Evidence claims={act.claims} of={nameIn(far, lang)} />
              </td>
            </tr>
          );
        })}
      </TableBox>
    </section>
  );
}

/** What was on the agenda. */
export function Agenda({ agenda }: { readonly agenda: NonNullable<Known['agenda']> }) {
  const lang = useStore((state) => state.lang);
  if (agenda.length === 0) return null;
  return (
    <section>
      <h2>
        {say('agenda', lang)} <span className="count">{agenda.length}</span>
      </h2>
      <ul className="plain">
        {agenda.map((item) => (
          <li key={item.key}>
            <RefLink to={item.topic} /> <Evidence claims={item.claims} of={nameIn(item.topic, lang)} />
            <Remark text={item.note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was said, in the compilers' words, with those of the sources. */
export function Spoken({ spoken }: { readonly spoken: readonly Spoke[] }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (spoken.length === 0) return null;
  return (
    <section>
      <h2>
        {say('statements', lang)} <span className="count">{spoken.length}</span>
      </h2>
      <ul className="plain">
        {spoken.map((one) => (
          <li key={one.key}>
            <p>{nameIn(one, lang)}</p>
            <p className="facts-line">
              <span>{terms('StatementKind', one.kind)}</span>
              {one.person && <RefLink to={one.person} />}
              <RefLink to={one.representing} />
              <RefLink to={one.meeting} />
              {one.topic && <RefLink to={one.topic} />}
            </p>
            <Evidence claims={one.claims} of={nameIn(one, lang)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cooperation that was declared at a meeting or rests on a document. */
export function Declared({ declared }: { readonly declared: readonly Coop[] }) {
  const lang = useStore((state) => state.lang);
  const { terms } = useShared();
  if (declared.length === 0) return null;
  return (
    <section>
      <h2>
        {say('cooperation', lang)} <span className="count">{declared.length}</span>
      </h2>
      <ul className="plain">
        {declared.map((one) => (
          <li key={one.key}>
            {nameIn(one, lang)} <span className="badge">{terms('Bindingness', one.bindingness)}</span>{' '}
            {dateWord(one.date, lang)} · <RefList of={one.parties} />{' '}
            <Evidence claims={one.claims} of={nameIn(one, lang)} />
            <Remark text={one.note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
