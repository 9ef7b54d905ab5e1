package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * The most bits per second of all flows of a PDU session together that guarantee none. TS 24.501 9.11.4.14.
 *
 * @param downlinkUnit 1 for 1 kbit/s, each further one four times the one before, but 6, 11, 16 begin anew at 1 Mbit/s, ...
 * @param downlink in that unit, 16 bits
 */
public record SessionAmbr(int downlinkUnit, int downlink, int uplinkUnit, int uplink) {

    /** Its coding. */
    public static final ElementType<SessionAmbr> TYPE = ElementType.of(
            "Session-AMBR",
            "TS 24.501 9.11.4.14",
            in -> new SessionAmbr(in.octet(), in.uint16(), in.octet(), in.uint16()),
            (ambr, out) -> out.octet(ambr.downlinkUnit)
                    .uint16(ambr.downlink)
                    .octet(ambr.uplinkUnit)
                    .uint16(ambr.uplink));

    private static final int KBPS = 1;
    private static final int MBPS = 6;
    private static final int MOST = 0xFFFF;
    private static final int LAST_UNIT = 25;

    /** Rates in kbit/s, in whole Mbit/s from 65,536 kbit/s on. */
    public static SessionAmbr of(int downlinkKbps, int uplinkKbps) {
        return new SessionAmbr(unit(downlinkKbps), count(downlinkKbps), unit(uplinkKbps), count(uplinkKbps));
    }

    static int unit(int kbps) {
        return kbps > MOST ? MBPS : KBPS;
    }

    static int count(int kbps) {
        return kbps > MOST ? Math.min(MOST, kbps / 1000) : kbps;
    }

    public long downlinkKbps() {
        return rate(downlinkUnit, downlink);
    }

    public long uplinkKbps() {
        return rate(uplinkUnit, uplink);
    }

    static long rate(int unit, int count) {
        if (unit == 0 || unit > LAST_UNIT) {
            return 0;
        }
        long kbps = count * (1L << (2 * ((unit - 1) % 5)));
        for (int thousands = (unit - 1) / 5; thousands > 0; thousands--) {
            kbps = Math.multiplyExact(kbps, 1000L);
        }
        return kbps;
    }
}
