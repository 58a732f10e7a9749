/** What was proposed during a co-creation, and what became of it. */
import { PROPOSAL_OUTCOMES } from '../schema/proposal.ts';
import type {
  CitedSource,
  NamedCommitment,
  Portal,
  ProcessRecord,
  ProposalRecord,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, found } from './directory.ts';
import { cutAnywhere, type PageSpan } from './list-pages.ts';
import { named, planName, type PlanName } from './naming.ts';
import { groupedBy, once } from './relations.ts';
import { toOneDecimal } from './rounding.ts';

/** What became of a proposal; `none`: no response is on record, which does not say that none was given. */
export const PROPOSAL_STATES = [...PROPOSAL_OUTCOMES, 'none'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** A proposal with what it names. */
export interface RegisteredProposal {
  readonly proposal: ProposalRecord;
  readonly state: ProposalState;
  readonly theme?: LocalText;
  /** Kind of the organisation, where its name is not published. */
  readonly submitterKind?: LocalText;
  /** The commitment that it became part of. */
  readonly commitment?: NamedCommitment;
}

function registered(portal: Portal, proposal: ProposalRecord): RegisteredProposal {
  const { theme, submittedBy, response, commitment } = proposal;
  return {
    proposal,
    state: response?.outcome ?? 'none',
    ...(theme !== undefined && { theme: found(portal.themes, theme).name }),
    ...('kind' in submittedBy && {
      submitterKind: found(portal.organiserKinds, submittedBy.kind).name,
    }),
    ...(commitment !== undefined && {
      commitment: named(found(portal.commitments, commitment)),
    }),
  };
}

/** Every proposal: the newest first, those without a date last. */
export const proposalRegister = once((portal: Portal): readonly RegisteredProposal[] =>
  portal.proposals
    .toSorted((one, other) => {
      const [first, second] = [one.submittedOn ?? '', other.submittedOn ?? ''];
      if (first !== second) return first < second ? 1 : -1;
      return one.id < other.id ? -1 : 1;
    })
    .map((proposal) => registered(portal, proposal)),
);

/** The proposals to one co-creation, in the order of the register. */
export const proposalsTo = groupedBy(proposalRegister, ({ proposal }) => [proposal.process]);

/** The proposals that became part of a commitment, in the order of the register. */
export const proposalsBehind = groupedBy(proposalRegister, ({ proposal }) => [proposal.commitment]);

/** How many proposals there are, and what became of them. */
export interface ProposalCounts {
  readonly received: number;
  readonly answered: number;
  /** Of those that were answered, those whose response says why. */
  readonly reasoned: number;
  /** Those that became part of a commitment. */
  readonly inCommitments: number;
  /** 100 × answered / received, with one decimal; absent where nothing is on record. */
  readonly percentAnswered?: number;
}

export function proposalCounts(proposals: readonly RegisteredProposal[]): ProposalCounts {
  const received = proposals.length;
  const responses = proposals.flatMap(({ proposal }) => proposal.response ?? []);
  return {
    received,
    answered: responses.length,
    reasoned: responses.filter(({ reason }) => reason !== undefined).length,
    inCommitments: proposals.filter(({ commitment }) => commitment !== undefined).length,
    ...(received > 0 && { percentAnswered: toOneDecimal((100 * responses.length) / received) }),
  };
}

/** The questions by which proposals can be narrowed. */
export const PROPOSAL_FACETS = ['outcome', 'theme', 'organiser-kind'] as const;
export type ProposalFacet = (typeof PROPOSAL_FACETS)[number];

function facetValue({ proposal, state }: RegisteredProposal, facet: ProposalFacet) {
  switch (facet) {
    case 'outcome':
      return state;
    case 'theme':
      return proposal.theme;
    case 'organiser-kind':
      return 'kind' in proposal.submittedBy ? proposal.submittedBy.kind : undefined;
  }
}

/** A value that some proposal has. */
export interface ProposalFacetOption {
  readonly value: string;
  readonly count: number;
  /** Absent where the value is a code. */
  readonly name?: LocalText;
}

export interface ProposalFacetMenu {
  readonly facet: ProposalFacet;
  readonly options: readonly ProposalFacetOption[];
}

function menuOf(proposals: readonly RegisteredProposal[], facet: ProposalFacet) {
  const having = Map.groupBy(proposals, (row) => facetValue(row, facet));
  const options = [...having].flatMap(([value, rows]): readonly ProposalFacetOption[] => {
    if (value === undefined) return [];
    const name = facet === 'theme' ? rows[0]?.theme : rows[0]?.submitterKind;
    const isNamed = facet !== 'outcome' && name !== undefined;
    return [{ value, count: rows.length, ...(isNamed && { name }) }];
  });
  const order = (value: string): number =>
    facet === 'outcome' ? PROPOSAL_STATES.findIndex((state) => state === value) : 0;
  return {
    facet,
    options: options.toSorted(
      (one, other) => order(one.value) - order(other.value) || (one.value < other.value ? -1 : 1),
    ),
  };
}

/** Every facet with the values that some of the proposals have. */
export function proposalMenus(
  proposals: readonly RegisteredProposal[],
): readonly ProposalFacetMenu[] {
  return PROPOSAL_FACETS.map((facet) => menuOf(proposals, facet)).filter(
    ({ options }) => options.length > 0,
  );
}

/** One page of the register of a co-creation, or of those of its proposals that have a value of a facet. */
export interface ProposalListView {
  readonly process: Pick<ProcessRecord, 'id' | 'file'>;
  readonly plan: PlanName;
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly rows: readonly RegisteredProposal[];
  /** Of the whole register. */
  readonly counts: ProposalCounts;
  readonly menus: readonly ProposalFacetMenu[];
  /** Absent where the whole register is shown. */
  readonly by?: { readonly facet: ProposalFacet; readonly option: ProposalFacetOption };
  /** Whether proposals can be sent on some days. */
  readonly hasCall: boolean;
  /** The reference day of the plan. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

function listPages(
  portal: Portal,
  process: ProcessRecord,
  shown: readonly RegisteredProposal[],
  by?: ProposalListView['by'],
): readonly ProposalListView[] {
  const register = proposalsTo(portal, process.id);
  const plan = found(portal.plans, process.plan);
  const counts = proposalCounts(register);
  const menus = proposalMenus(register);
  return cutAnywhere(shown).map(({ number, pages, parts: rows }) => ({
    process: { id: process.id, file: process.file },
    plan: planName(plan),
    number,
    pages,
    rows,
    counts,
    menus,
    ...(by && { by }),
    hasCall: process.callForProposals !== undefined,
    day: plan.asOf,
    sources: citedSources(portal, [
      ...rows.map(({ proposal }) => proposal.source),
      ...(rows.length === 0 ? process.sources : []),
    ]),
  }));
}

/** The register of each co-creation, page by page. */
export const proposalListViews = once((portal: Portal): readonly ProposalListView[] =>
  portal.processes.flatMap((process) =>
    listPages(portal, process, proposalsTo(portal, process.id)),
  ),
);

/** The same for each value of each facet. */
export const proposalFacetViews = once(
  (portal: Portal): readonly (ProposalListView & Required<Pick<ProposalListView, 'by'>>)[] =>
    portal.processes.flatMap((process) => {
      const register = proposalsTo(portal, process.id);
      return proposalMenus(register).flatMap(({ facet, options }) =>
        options.flatMap((option) => {
          const by = { facet, option };
          const shown = register.filter((row) => facetValue(row, facet) === option.value);
          return listPages(portal, process, shown, by).map((view) => ({ ...view, by }));
        }),
      );
    }),
);

/** A proposal as its page shows it. */
export interface ProposalView extends RegisteredProposal {
  readonly plan: PlanName;
  /** The reference day of the plan. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export const proposalViews = once((portal: Portal): readonly ProposalView[] =>
  proposalRegister(portal).map((row) => {
    const process = found(portal.processes, row.proposal.process);
    const plan = found(portal.plans, process.plan);
    return {
      ...row,
      plan: planName(plan),
      day: plan.asOf,
      sources: citedSources(portal, [row.proposal.source]),
    };
  }),
);
