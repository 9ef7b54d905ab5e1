package dev.mynah.modem.mux;

/**
 * The circuits of a channel as one side drives them. TS 27.010 5.4.6.3.7.
 *
 * @param stopped FC: the side takes no frames now
 * @param ready RTC: DTR of a host, DSR of the modem
 * @param request RTR: RTS or CTS
 * @param ringing IC: RI
 * @param carrier DV: DCD
 */
record V24Signals(boolean stopped, boolean ready, boolean request, boolean ringing, boolean carrier) {
    static final V24Signals MODEM = new V24Signals(false, true, true, false, false);

    static V24Signals of(int octet) {
        return new V24Signals(
                (octet & 0x02) != 0,
                (octet & 0x04) != 0,
                (octet & 0x08) != 0,
                (octet & 0x40) != 0,
                (octet & 0x80) != 0);
    }

    int octet() {
        return 1
                | (stopped ? 0x02 : 0)
                | (ready ? 0x04 : 0)
                | (request ? 0x08 : 0)
                | (ringing ? 0x40 : 0)
                | (carrier ? 0x80 : 0);
    }

    V24Signals stopped(boolean now) {
        return new V24Signals(now, ready, request, ringing, carrier);
    }

    V24Signals ready(boolean now) {
        return new V24Signals(stopped, now, request, ringing, carrier);
    }

    V24Signals ringing(boolean now) {
        return new V24Signals(stopped, ready, request, now, carrier);
    }

    V24Signals carrier(boolean now) {
        return new V24Signals(stopped, ready, request, ringing, now);
    }
}
