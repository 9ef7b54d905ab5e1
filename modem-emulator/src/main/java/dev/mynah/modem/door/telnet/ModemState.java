package dev.mynah.modem.door.telnet;

/** What the modem drives of the circuits, as NOTIFY-MODEMSTATE tells it. RFC 2217. */
record ModemState(boolean carrier, boolean ringing, boolean ready, boolean clearToSend) {
    /** How each bit of the upper half has come to be is in the lower one. */
    private static final int EDGES = 4;

    int octet() {
        return (carrier ? 0x80 : 0) | (ringing ? 0x40 : 0) | (ready ? 0x20 : 0) | (clearToSend ? 0x10 : 0);
    }

    /** With what is different from before; of RI only its end is told. */
    int since(ModemState before) {
        int changed = octet() ^ before.octet();
        if (ringing) {
            changed &= ~0x40;
        }
        return octet() | changed >> EDGES;
    }

    ModemState carrier(boolean now) {
        return new ModemState(now, ringing, ready, clearToSend);
    }

    ModemState ringing(boolean now) {
        return new ModemState(carrier, now, ready, clearToSend);
    }

    ModemState ready(boolean now) {
        return new ModemState(carrier, ringing, now, clearToSend);
    }

    ModemState clearToSend(boolean now) {
        return new ModemState(carrier, ringing, ready, now);
    }
}
