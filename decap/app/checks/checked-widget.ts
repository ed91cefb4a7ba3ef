import type { ControlProps, FieldError, Widget } from 'decap-cms-core/dist/esm/index.js';
import { fieldPath, watchList } from './field-path.ts';
import { liveFaults } from './live-faults.ts';
import { CHECK_WORDS } from './words.ts';

/**
 * A Decap widget that says what the schema has against its value, once its field was left, changed or looked through
 * by a save. It replaces the widget's own check, whose messages are Decap's.
 */
export function checkedWidget(widget: Widget): Widget {
  return {
    ...widget,
    controlComponent: class Checked extends widget.controlComponent {
      /** Nobody is told that a field is empty before they came by. */
      #visited = false;
      #told: string | undefined;
      readonly #endings: (() => void)[] = [];

      constructor(props: ControlProps) {
        super(props);
        // Groups and lists check what is in them and say nothing for themselves.
        const inner = this.validate;
        if (inner) {
          this.validate = () => {
            inner();
            this.#visited = true;
            this.#tell(faultOf(this.props));
          };
        }
      }

      /** Decap asks before a save, and when the field is left. */
      override isValid = (): { readonly error: FieldError | false } => {
        this.#visited = true;
        const error = faultOf(this.props);
        this.#told = error ? error.message : undefined;
        return { error };
      };

      override componentDidMount(): void {
        super.componentDidMount?.();
        this.#endings.push(
          liveFaults.onSettled(() => {
            this.#lookAgain();
          }),
        );
        if (isList(this.state)) this.#endings.push(watchList(this.props.forID, () => keysOf(this.state)));
      }

      override componentDidUpdate(...before: [Readonly<ControlProps>, Readonly<object>, unknown?]): void {
        super.componentDidUpdate?.(...before);
        if (before[0].value === this.props.value) return;
        // Decap took the message away when the value changed.
        this.#told = undefined;
        this.#visited = true;
      }

      override componentWillUnmount(): void {
        for (const end of this.#endings) end();
        super.componentWillUnmount?.();
      }

      #lookAgain(): void {
        if (!this.#visited) return;
        const fault = faultOf(this.props);
        if ((fault ? fault.message : undefined) !== this.#told) this.#tell(fault);
      }

      #tell(fault: FieldError | false): void {
        this.#told = fault ? fault.message : undefined;
        this.props.onValidateObject?.(this.props.forID, fault ? [fault] : []);
      }
    },
  };
}

function faultOf({ field, parentIds, getEntry }: ControlProps): FieldError | false {
  const fault = liveFaults.at(getEntry(), fieldPath(String(field.get('rule')), parentIds));
  if (fault === undefined) return false;
  const { line, message } = fault;
  return {
    type: 'CUSTOM',
    message: line === undefined ? message : CHECK_WORDS.inBody(line, message),
    ...(parentIds === undefined ? {} : { parentIds }),
  };
}

function isList(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keys' in state;
}

function keysOf(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('keys' in state) || !Array.isArray(state.keys))
    return [];
  return state.keys.map(String);
}
