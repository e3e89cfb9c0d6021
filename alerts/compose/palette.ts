/** How mails look: colours that hold in light and in dark, and one font. */
import type { Html } from './html.ts';

// Clients that know no dark mode, or strip style elements, keep the inline colours.
export const DARK: Html = {
    html: `:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #0f1311 !important; }
  .card { background: #1a201d !important; border-color: #2a332e !important; }
  .ink { color: #e9eeeb !important; }
  .soft { color: #9aa8a0 !important; }
  .rule { border-color: #2a332e !important; }
  .box { border-color: #46524c !important; }
  .track { background: #2a332e !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 18px !important; }
}`,
};

export const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
export const INK = `${FONT};color:#18211d`;
export const SOFT = `${FONT};color:#5b6861`;

/** The coin with its P, as letters, since pictures may be left out. */
export const MARK =
    'display:inline-block;width:24px;height:24px;margin:0 8px 0 0;border-radius:50%;background:#a85a28;' +
    'color:#ffffff;font-size:14px;line-height:24px;font-weight:700;letter-spacing:0;text-align:center';
