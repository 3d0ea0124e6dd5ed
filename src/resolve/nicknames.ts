import { foldWord } from './fold-letters.ts';

/** Short forms of given names, and one name in the spellings of Russian, Belarusian and Ukrainian: the long form first. */
const families = `
joseph joe joey
william bill will billy
robert bob rob bobby
michael mike mick
james jim jimmy
thomas tom tommy
daniel dan danny
david dave
stephen steve
anthony tony
elizabeth liz beth
katherine kate kathy
edward ed eddie ted
richard dick rick
charles charlie chuck
benjamin ben
samuel sam
matthew matt
christopher chris
nicholas nick
gregory greg
jeffrey jeff
kenneth ken
andrew andy
timothy tim
patrick pat
deborah debbie
margaret maggie
jennifer jen jenny
susan sue
aleksander sasha aliaksandr alyaksandr oleksandr
dmitri dima dzmitry dmytro
mikhail misha mikhas mykhailo
vladimir volodya vova uladzimir volodymyr
nikolai mikalai mikola mykola
igor ihar ihor
sergei siarhei serhii
pavel pavlo
elena alena olena
irina iryna
svetlana sviatlana svitlana
tatiana tatsiana tetiana
yevgeny yauhen yevhen
grigory ryhor hryhorii
alexei aliaksei oleksii
ekaterina katsiaryna kateryna
anatoly anatol
viktor viktar
nadezhda nadzeya nadiia
natalia natallia
artyom artsiom artem
andrei andrii
`;

const longForms = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [long = '', ...short] = line.split(' ').map(foldWord);
      return short.map((form) => [form, long] as const);
    }),
);

/** The long form of a folded given name, or the word itself. */
export function nicknameOf(word: string): string {
  return longForms.get(word) ?? word;
}
