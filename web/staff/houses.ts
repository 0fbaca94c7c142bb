/** The kinds of houses there are. */
export const houseKinds = [
  { value: 'restaurant', label: 'Restaurant' },
  { value: 'cafe', label: 'Café' },
  { value: 'truck', label: 'Food truck', about: 'Says where it stands today.' },
  { value: 'hotel', label: 'Hotel restaurant' },
  { value: 'caterer', label: 'Caterer' },
] as const;

/** Languages spoken at tables. */
export const tableLanguages = [
  { value: 'en', label: 'English' },
  { value: 'hi', label: 'Hindi' },
  { value: 'kn', label: 'Kannada' },
  { value: 'te', label: 'Telugu' },
  { value: 'ta', label: 'Tamil' },
  { value: 'ml', label: 'Malayalam' },
  { value: 'mr', label: 'Marathi' },
  { value: 'gu', label: 'Gujarati' },
  { value: 'bn', label: 'Bengali' },
  { value: 'pa', label: 'Punjabi' },
  { value: 'ur', label: 'Urdu' },
  { value: 'or', label: 'Odia' },
  { value: 'as', label: 'Assamese' },
] as const;
