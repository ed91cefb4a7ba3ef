import './photos.css';
import { useEffect, useSyncExternalStore } from 'react';
import type { FileBatch } from './file-batch.ts';
import { FileState, progressOf, useSendings } from './file-progress.tsx';
import type { PreparedFile } from './prepare-file.ts';
import { PHOTO_WORDS } from './words.ts';

interface FilesDialogProps {
  readonly batch: FileBatch;
  readonly onEnd: (files: readonly PreparedFile[]) => void;
}

/** How files that were chosen in a field get on. It ends by itself when all have arrived. */
export function FilesDialog({ batch, onEnd }: FilesDialogProps) {
  const files = useSyncExternalStore(batch.subscribe, batch.files);
  useSendings();
  const states = files.map((file) => ({ file, progress: progressOf(file) }));
  const prepared = states.flatMap(({ file, progress }) =>
    file.state.step === 'prepared' && !progress.isFailed ? [file.state.prepared] : [],
  );
  const done = states.filter(({ progress }) => progress.isDone).length;
  const failed = states.filter(({ progress }) => progress.isFailed).length;
  const isStuck = states.some(({ progress }) => progress.isOffline);
  const isOver = states.every(({ progress }) => progress.isDone || progress.isFailed);
  const isReady = isOver || (isStuck && prepared.length + failed === files.length);
  const isFine = isOver && failed === 0;
  useEffect(() => {
    if (isFine) onEnd(prepared);
  }, [isFine, onEnd, prepared]);
  return (
    <section className="cms-dialog-body">
      <h2>{PHOTO_WORDS.filesTitle}</h2>
      <p role="status">{PHOTO_WORDS.overall(done, files.length)}</p>
      <ul className="photo-cards">
        {states.map(({ file, progress }) => (
          <li key={file.id} className="photo-card">
            <strong>{file.name}</strong>
            <FileState name={file.name} progress={progress} />
          </li>
        ))}
      </ul>
      <div className="cms-actions">
        {prepared.length > 0 && (
          <button type="button" data-look="main" disabled={!isReady} onClick={() => onEnd(prepared)}>
            {isStuck ? PHOTO_WORDS.continueLater : PHOTO_WORDS.continue}
          </button>
        )}
        <button type="button" onClick={() => onEnd([])}>
          {prepared.length > 0 ? PHOTO_WORDS.cancel : PHOTO_WORDS.close}
        </button>
      </div>
    </section>
  );
}
