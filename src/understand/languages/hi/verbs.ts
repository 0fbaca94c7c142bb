const latin = {
  consonant: ['', 'o', 'na', 'ni', 'ne', 'iye', 'ie', 'iyega', 'ein', 'en', 'e'],
  vowel: ['o', 'na', 'ni', 'ne', 'iye', 'ye', 'iyega', 'yein', 'en'],
};
const devanagari = {
  consonant: ['', 'ो', 'ना', 'नी', 'ने', 'िए', 'िये', 'िएगा', 'ें', 'े'],
  vowel: ['ओ', 'ना', 'नी', 'ने', 'इए', 'इये', 'इएगा', 'एँ', 'एं'],
};
const givenLatin = ['do', 'de', 'dijiye', 'dijie', 'dijiyega', 'dena', 'den', 'dein'];
const givenDevanagari = ['दो', 'दे', 'दीजिए', 'दीजिये', 'दीजिएगा', 'देना', 'दें'];

/**
 * How people ask for what a verb says, from its stems: "bhej" gives "bhejo", "bhejna", "bhejiye", "bhej do",
 * "bhej dijiye"; a stem that ends in a vowel gives "dikhao", "dikhaiye", "dikha do".
 */
export function asked(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => {
      const script = /^[a-z]/.test(stem) ? latin : devanagari;
      const given = script === latin ? givenLatin : givenDevanagari;
      const endings = ['a', 'ा', 'आ'].some((vowel) => stem.endsWith(vowel)) ? script.vowel : script.consonant;
      return [
        ...endings.map((ending) => stem + ending),
        ...given.map((give) => `${stem} ${give}`),
        `${stem}${given[0]}`,
      ];
    })
    .join(', ');
}
