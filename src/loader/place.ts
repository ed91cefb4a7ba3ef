/** A place in a content file. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** Something to tell an author about one place of a file that is already known. */
export interface Problem extends Place {
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** Where a file's first character stands: the place of what is wrong with the whole file. */
export const FILE_START: Place = { line: 1, column: 1 };

export function errorAt(place: Place, message: string): Problem {
  return { line: place.line, column: place.column, message, severity: 'error' };
}

/** Turns an offset of `text`, whose lines end in `\n`, into a place. */
export function placeFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.findLastIndex((start) => start <= offset);
    if (line < 0) line = 0;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The same for a body: into a place of the file, whose `firstLine` is the body's first (1-based). */
export function bodyPlaceFinder(body: string, firstLine: number): (offset: number) => Place {
  const placeAt = placeFinder(body);
  return (offset) => {
    const { line, column } = placeAt(offset);
    return { line: line + firstLine - 1, column };
  };
}
