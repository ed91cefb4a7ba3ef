/** The name under which `config/` asks for the widget of a body and `register.ts` offers it. */
export const BODY_WIDGET = 'body';
