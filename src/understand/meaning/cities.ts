/** Other names of cities, in the spellings people use; the city itself is named as restaurants name it. */
export const cityNames: Readonly<Record<string, readonly string[]>> = {
  Bengaluru: ['bangalore', 'banglore', 'bengalooru', 'blr', 'बेंगलुरु', 'बैंगलोर', 'बंगलौर', 'ಬೆಂಗಳೂರು'],
  Mumbai: ['bombay', 'bombai', 'bom', 'मुंबई', 'मुम्बई', 'बंबई'],
  Hyderabad: ['haidarabad', 'hydrabad', 'hyd', 'हैदराबाद', 'హైదరాబాద్', 'حیدرآباد'],
  Chennai: ['madras', 'चेन्नई'],
  Kolkata: ['calcutta', 'कोलकाता'],
  Delhi: ['new delhi', 'dilli', 'दिल्ली', 'नई दिल्ली'],
  Pune: ['poona', 'पुणे'],
  Gurugram: ['gurgaon', 'गुरुग्राम', 'गुड़गाँव'],
};
