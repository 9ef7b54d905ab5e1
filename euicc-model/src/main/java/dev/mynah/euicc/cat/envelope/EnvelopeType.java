package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.ObjectReader;
import java.util.Arrays;
import java.util.Optional;

/** The table of envelopes (TS 101 220 7.2): tag, clause, and how it is read. */
@SuppressWarnings("ImmutableEnumChecker") // the readings are references to static methods
public enum EnvelopeType {
    SMS_PP_DOWNLOAD(0xD1, "TS 31.111 7.1.1", SmsPpDownload::read),
    CELL_BROADCAST_DOWNLOAD(0xD2, "TS 31.111 7.1.2", CellBroadcastDownload::read),
    MENU_SELECTION(0xD3, "TS 102 223 7.2", MenuSelection::read),
    CALL_CONTROL(0xD4, "TS 102 223 7.3.1", CallControl::read),
    MO_SHORT_MESSAGE_CONTROL(0xD5, "TS 31.111 7.3.2", MoSmsControl::read),
    EVENT_DOWNLOAD(0xD6, "TS 102 223 7.5", EventDownload::read),
    TIMER_EXPIRATION(0xD7, "TS 102 223 7.4", TimerExpiration::read),
    USSD_DOWNLOAD(0xD9, "TS 31.111 7.1.3", UssdDownload::read);

    /** Reads an envelope from its objects; what is wrong with them is noted in the reader. */
    interface Reading {
        Envelope read(ObjectReader in);
    }

    private final int tag;
    private final String clause;
    private final Reading reading;

    EnvelopeType(int tag, String clause, Reading reading) {
        this.tag = tag;
        this.clause = clause;
        this.reading = reading;
    }

    /** The tag of its BER-TLV. */
    public int tag() {
        return tag;
    }

    /** The standard's name. */
    public String text() {
        return name().replace('_', ' ').replace("SMS PP", "SMS-PP");
    }

    public String clause() {
        return clause;
    }

    Envelope read(ObjectReader in) {
        return reading.read(in);
    }

    /** The envelope with a tag; empty when it isn't known. */
    public static Optional<EnvelopeType> of(int tag) {
        return Arrays.stream(values()).filter(it -> it.tag == tag).findFirst();
    }
}
