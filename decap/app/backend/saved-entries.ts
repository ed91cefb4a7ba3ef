/** Says `saved` as soon as the desk has an entry: Decap itself first fetches it again and goes to its address. */
export const savedEntries = new EventTarget();
