/**
 * What we use of Decap's packages, as they behave in 3.16.3. They publish no types, or (decap-cms-core) types that
 * name the stock backends only and take components for their props.
 */
declare module 'decap-cms-core/dist/esm/index.js' {
  import type { Collection as ImmutableCollection, Map } from 'immutable';
  import type { Component } from 'react';

  export interface FieldError {
    readonly type: 'PRESENCE' | 'CUSTOM';
    readonly message: string;
    readonly parentIds?: readonly string[];
  }

  export interface ControlProps {
    readonly field: Map<string, unknown>;
    readonly value: unknown;
    readonly onChange: (value: unknown) => void;
    /** Id that the field's label points to. */
    readonly forID: string;
    readonly parentIds?: readonly string[];
    readonly getEntry: () => Map<string, unknown>;
    /** Tells Decap what is wrong with the field of this id; nothing, when the list is empty. */
    readonly onValidateObject?: (id: string, errors: readonly FieldError[]) => void;
  }

  export type Control = Component<ControlProps> & {
    /** Of what holds other fields: checks those. */
    validate?: () => void;
    isValid?: () => boolean | { readonly error: FieldError | false };
  };

  export interface Widget {
    readonly name: string;
    readonly controlComponent: new (props: ControlProps) => Control;
    readonly previewComponent?: unknown;
    readonly schema?: unknown;
  }

  export interface Formatter {
    fromFile(content: string): object;
    toFile(data: object, sortedKeys?: readonly string[]): string;
  }

  export interface SaveEvent {
    readonly entry: Map<string, unknown>;
  }

  export const DecapCmsCore: {
    init(options: { config: object }): void;
    registerBackend(name: string, backend: unknown): void;
    registerWidget(widgets: readonly Widget[]): void;
    registerCustomFormat(name: string, extension: string, formatter: Formatter): void;
    registerLocale(locale: string, phrases: object): void;
    registerEventListener(listener: {
      readonly name: 'preSave';
      handler(event: SaveEvent): ImmutableCollection<unknown, unknown> | undefined;
    }): void;
  };
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  import type { Map } from 'immutable';

  export interface DecapState {
    readonly config: unknown;
    readonly collections: Map<string, Map<string, unknown>>;
    readonly entryDraft: Map<string, unknown>;
    readonly editorialWorkflow: Map<string, unknown>;
    readonly mediaLibrary: Map<string, unknown>;
    readonly medias: object;
  }

  export const store: {
    getState(): DecapState;
    subscribe(listener: () => void): () => void;
    /** Runs a thunk, or takes an action in. */
    dispatch<Result>(action: (dispatch: unknown, getState: unknown) => Result): Result;
    dispatch(action: object): object;
  };
}

declare module 'decap-cms-core/dist/esm/actions/search.js' {
  type Thunk<Result> = (dispatch: unknown, getState: unknown) => Result;
  /** Resolves with `QUERY_SUCCESS` or `QUERY_FAILURE`. */
  export function query(
    namespace: string,
    collection: string,
    fields: readonly string[],
    term: string,
  ): Thunk<Promise<{ readonly payload: unknown }>>;
}

declare module 'decap-cms-core/dist/esm/actions/mediaLibrary.js' {
  type Thunk<Result> = (dispatch: unknown, getState: unknown) => Result;
  export function openMediaLibrary(options: {
    readonly controlID: string;
    readonly forImage: boolean;
    readonly allowMultiple: boolean;
    readonly value: string;
  }): Thunk<void>;
  export function removeInsertedMedia(controlID: string): object;
}

declare module 'decap-cms-core/dist/esm/actions/entries.js' {
  /** Puts an entry beside the one in the form; `loadLocalBackup` then puts it into the form. */
  type Thunk<Result> = (dispatch: unknown, getState: unknown) => Result;
  /** Fetches the notes of an entry into its form, and goes on fetching them. */
  export function loadNotes(collection: unknown, slug: string): Thunk<Promise<void>>;
  export function localBackupRetrieved(entry: object): object;
  /** Takes the entry out of the form. */
  export function discardDraft(): object;
  export function loadLocalBackup(): object;
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow.js' {
  import type { Map } from 'immutable';

  type Thunk<Result> = (dispatch: unknown, getState: unknown) => Result;
  /** Fetches a draft, or the published entry where there is none, and fills the form with it. */
  export function loadUnpublishedEntry(collection: Map<string, unknown>, slug: string): Thunk<Promise<void>>;
}

declare module 'decap-cms-core/dist/esm/actions/media.js' {
  import type { AssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js';

  type Thunk<Result> = (dispatch: unknown, getState: unknown) => Result;
  export function addAssets(assets: readonly AssetProxy[]): object;
  export function getAsset(options: {
    readonly collection: unknown;
    readonly entry: unknown;
    readonly path: string;
  }): Thunk<AssetProxy>;
}

declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy.js' {
  export interface AssetProxy {
    readonly path: string;
    readonly fileObj?: File;
    /** Its address in this browser. */
    toString(): string;
  }

  export function createAssetProxy(asset: { readonly path: string; readonly file: File }): AssetProxy;
}

declare module 'decap-cms-widget-*' {
  import type { Widget } from 'decap-cms-core/dist/esm/index.js';

  const widget: { Widget(): Widget };
  // eslint-disable-next-line no-restricted-exports -- it is how these packages export
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const phrases: object;
  // eslint-disable-next-line no-restricted-exports -- it is how these packages export
  export default phrases;
}

declare module 'decap-cms-lib-util' {
  /** SHA-256 of a file, as hexadecimal digits; needs no secure context. */
  export function getBlobSHA(blob: Blob): Promise<string>;

  /** @param notUnderEditorialWorkflow there is no such draft */
  export class EditorialWorkflowError extends Error {
    constructor(message: string, notUnderEditorialWorkflow: boolean);
  }
}

declare module 'decap-cms-backend-proxy' {
  export interface ProxyRequest {
    readonly action: string;
    readonly params: Readonly<Record<string, unknown>>;
  }

  export interface MediaFile {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly size?: number;
    readonly url?: string;
    readonly displayURL?: string;
  }

  export interface EntryToSave {
    /** One: no collection is translated. */
    readonly dataFiles: readonly [{ readonly path: string; readonly slug: string; readonly raw: string }];
    readonly assets: readonly object[];
  }

  export interface SaveOptions {
    readonly collectionName: string;
    readonly newEntry?: boolean;
  }

  export class ProxyBackend {
    constructor(config: object, options: object);
    protected readonly branch: string;
    request(payload: ProxyRequest): Promise<unknown>;
    restoreUser(user: unknown): Promise<unknown>;
    authenticate(credentials: unknown): Promise<unknown>;
    authComponent(): unknown;
    logout(): Promise<unknown> | null;
    getMedia(mediaFolder?: string): Promise<readonly MediaFile[]>;
    getMediaFile(path: string): Promise<MediaFile>;
    unpublishedEntry(asked: object): Promise<unknown>;
    unpublishedEntryMediaFile(collection: string, slug: string, path: string, id: string): Promise<MediaFile>;
    persistMedia(
      asset: { readonly path: string },
      options: { readonly commitMessage: string },
    ): Promise<MediaFile>;
    persistEntry(entry: EntryToSave, options: SaveOptions): Promise<unknown>;
    updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
    getNotes(collection: string, slug: string): Promise<readonly object[]>;
    addNote(collection: string, slug: string, note: { readonly content: string }): Promise<object>;
    updateNote(collection: string, slug: string, id: string, updates: object): Promise<object>;
    deleteNote(collection: string, slug: string, id: string): Promise<void>;
  }
}

declare module '*.css';
