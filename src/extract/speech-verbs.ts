/** What is done with words: the act that a verb of communication performs. */
export const speechActs = [
  'say',
  'announce',
  'confirm',
  'deny',
  'claim',
  'describe',
  'note',
  'indicate',
  'reveal',
  'warn',
  'predict',
  'question',
  'answer',
  'urge',
  'promise',
  'believe',
  'report',
] as const;
export type SpeechAct = (typeof speechActs)[number];

/**
 * Verbs by act, as lemmas. All but `urge`, `promise` and `believe` may frame words as somebody's: "X said that ...",
 * "...," X added. Sorted after the reporting verbs of English grammars and news style guides.
 */
const verbsByAct: Readonly<Record<SpeechAct, string>> = {
  say: 'say tell state add continue remark comment observe speak write tweet post quip joke stress emphasise emphasize underline underscore mention recall conclude summarise summarize testify argue maintain opine muse reflect declare assert insist reiterate repeat',
  announce: 'announce declare proclaim decree unveil',
  confirm: 'confirm affirm acknowledge admit concede verify agree accept recognise recognize certify',
  deny: 'deny reject dispute refute dismiss rebut contradict disavow',
  claim: 'claim allege contend assert accuse boast charge',
  describe:
    'describe characterise characterize call label depict portray highlight hail praise criticise criticize condemn',
  note: 'note point explain clarify specify detail outline elaborate',
  indicate: 'indicate suggest signal hint imply',
  reveal: 'reveal disclose divulge share relay recount',
  warn: 'warn caution threaten complain lament',
  predict: 'predict forecast expect estimate foresee anticipate project calculate reckon',
  question: 'ask wonder question inquire enquire query',
  answer: 'reply respond answer retort counter',
  urge: 'urge call demand request appeal plead beg order instruct recommend advise propose',
  promise: 'promise vow pledge swear assure guarantee',
  believe: 'believe think consider see view regard deem suspect fear hope feel understand know',
  report: 'report cite quote publish broadcast reference',
};

const actOfVerb: ReadonlyMap<string, SpeechAct> = new Map(
  [...speechActs].reverse().flatMap((act) => verbsByAct[act].split(' ').map((verb) => [verb, act] as const)),
);

/** The act of a verb of communication by its lemma, or null for any other verb. */
export function findSpeechAct(lemma: string): SpeechAct | null {
  return actOfVerb.get(lemma.toLowerCase()) ?? null;
}
