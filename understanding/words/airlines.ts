/** Codes that stand before a flight's number, in capitals; those that are also a common word are left out. */
export const AIRLINE_CODES: ReadonlySet<string> = new Set(
    'AA AF AV AY AZ BA BG CX CZ DL EK ET EW EY FR GA IB JL KE KL LH LO LX MH NH NK NZ OZ PK QF QR RJ SK SN SQ TG TK TP UA UX VN VS VY WN WS'.split(
        ' ',
    ),
);
