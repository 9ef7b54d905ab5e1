package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * The most bits per second of all bearers of an access point together that guarantee none. TS 24.301 9.9.4.2.
 *
 * @param octets downlink and uplink, then the same extended once or twice
 */
public record ApnAmbr(Octets octets) {

    private static final int MBPS = 1000;
    private static final int STEP_OF_EXTENDED_2 = 256 * MBPS;
    private static final int HIGHEST_BASE = 0xFE;

    /** Its coding. */
    public static final ElementType<ApnAmbr> TYPE = ElementType.wrapped(
            "APN aggregate maximum bit rate", "TS 24.301 9.9.4.2", in -> new ApnAmbr(in.rest()), ApnAmbr::octets);

    /** Refuses less than the two octets every such element has. */
    public ApnAmbr {
        if (octets.length() < 2) {
            throw new IllegalArgumentException("APN-AMBR of " + octets.length() + " octets");
        }
    }

    /** The highest rates that can be coded and do not exceed these, in kbit/s; below 65,280 Mbit/s. */
    public static ApnAmbr of(int downlinkKbps, int uplinkKbps) {
        int downSteps = Math.max(0, downlinkKbps - 1) / STEP_OF_EXTENDED_2;
        int upSteps = Math.max(0, uplinkKbps - 1) / STEP_OF_EXTENDED_2;
        int down = downlinkKbps - downSteps * STEP_OF_EXTENDED_2;
        int up = uplinkKbps - upSteps * STEP_OF_EXTENDED_2;
        return new ApnAmbr(Octets.of(
                (byte) base(down), (byte) base(up), (byte) extended(down), (byte) extended(up), (byte) downSteps, (byte)
                        upSteps));
    }

    /** Downlink in kbit/s. */
    public int downlinkKbps() {
        return rate(0);
    }

    /** Uplink in kbit/s. */
    public int uplinkKbps() {
        return rate(1);
    }

    private int rate(int direction) {
        int extended = at(2 + direction);
        int low = extended == 0 ? baseRate(octets.at(direction)) : extendedRate(extended);
        return at(4 + direction) * STEP_OF_EXTENDED_2 + low;
    }

    private int at(int index) {
        return index < octets.length() ? octets.at(index) : 0;
    }

    private static int baseRate(int octet) {
        if (octet == 0xFF) {
            return 0;
        }
        if (octet < 64) {
            return octet;
        }
        return octet < 128 ? 64 + (octet - 64) * 8 : 576 + (octet - 128) * 64;
    }

    private static int extendedRate(int octet) {
        if (octet <= 74) {
            return 8600 + octet * 100;
        }
        return octet <= 186 ? (16 + octet - 74) * MBPS : (128 + (octet - 186) * 2) * MBPS;
    }

    private static int base(int kbps) {
        if (kbps < 1) {
            return 0xFF;
        }
        if (kbps < 64) {
            return kbps;
        }
        return kbps < 576 ? 64 + (kbps - 64) / 8 : Math.min(HIGHEST_BASE, 128 + (kbps - 576) / 64);
    }

    private static int extended(int kbps) {
        if (kbps < 8700) {
            return 0;
        }
        if (kbps <= 16 * MBPS) {
            return (kbps - 8600) / 100;
        }
        return kbps <= 128 * MBPS ? 74 + kbps / MBPS - 16 : Math.min(250, 186 + (kbps / MBPS - 128) / 2);
    }

    @Override
    public String toString() {
        return "APN-AMBR down " + downlinkKbps() + " kbit/s up " + uplinkKbps() + " kbit/s";
    }
}
