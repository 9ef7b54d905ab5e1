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
                (byte) BitRate.base(down),
                (byte) BitRate.base(up),
                (byte) BitRate.extended(down),
                (byte) BitRate.extended(up),
                (byte) downSteps,
                (byte) upSteps));
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
        int low = BitRate.read(octets.at(direction), extended, 0);
        return at(4 + direction) * STEP_OF_EXTENDED_2 + low;
    }

    private int at(int index) {
        return index < octets.length() ? octets.at(index) : 0;
    }

    @Override
    public String toString() {
        return "APN-AMBR down " + downlinkKbps() + " kbit/s up " + uplinkKbps() + " kbit/s";
    }
}
