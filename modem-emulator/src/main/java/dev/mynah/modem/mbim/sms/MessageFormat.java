package dev.mynah.modem.mbim.sms;

import dev.mynah.modem.mbim.wire.Numbered;

/** How a message is written; of CDMA there is none. MBIM 1.0 table 10-100. */
enum MessageFormat implements Numbered {
    PDU(0),
    CDMA(1);

    private final int number;

    MessageFormat(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
