package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import java.util.Arrays;

/**
 * The quality of service of a bearer: its class, and bit rates if the class guarantees them. TS 24.301 9.9.4.3.
 *
 * @param octets the QCI, then 0, 4, 8 or 12 octets of bit rates
 */
public record EpsQos(Octets octets) {
    /** Most and guaranteed, up and down. */
    private static final int RATES = 4;

    /** Its coding. */
    public static final ElementType<EpsQos> TYPE = ElementType.wrapped(
            "EPS quality of service", "TS 24.301 9.9.4.3", in -> new EpsQos(in.rest()), EpsQos::octets);

    /** Refuses an empty value. */
    public EpsQos {
        if (octets.isEmpty()) {
            throw new IllegalArgumentException("EPS quality of service without QCI");
        }
    }

    /** A class that guarantees no bit rate. */
    public static EpsQos of(int qci) {
        return new EpsQos(Octets.of((byte) qci));
    }

    /** A class with its rates in kbit/s, 0 to say nothing of one; below 10 Gbit/s. */
    public static EpsQos of(int qci, int uplink, int downlink, int guaranteedUplink, int guaranteedDownlink) {
        int[] rates = {uplink, downlink, guaranteedUplink, guaranteedDownlink};
        if (Arrays.stream(rates).allMatch(rate -> rate == 0)) {
            return of(qci);
        }
        byte[] octets = new byte[1 + RATES + RATES + RATES];
        octets[0] = (byte) qci;
        for (int i = 0; i < RATES; i++) {
            octets[1 + i] = (byte) BitRate.base(rates[i]);
            octets[1 + RATES + i] = (byte) BitRate.extended(rates[i]);
            octets[1 + 2 * RATES + i] = (byte) BitRate.extended2(rates[i]);
        }
        return new EpsQos(Octets.of(octets));
    }

    /** The most in kbit/s, 0 where nothing is said. */
    public int uplinkKbps() {
        return rate(0);
    }

    public int downlinkKbps() {
        return rate(1);
    }

    public int guaranteedUplinkKbps() {
        return rate(2);
    }

    public int guaranteedDownlinkKbps() {
        return rate(3);
    }

    private int rate(int index) {
        return BitRate.read(at(1 + index), at(1 + RATES + index), at(1 + 2 * RATES + index));
    }

    private int at(int index) {
        return index < octets.length() ? octets.at(index) : 0;
    }

    /** The class identifier; 5 to 9 guarantee no bit rate. TS 23.203 6.1.7.2. */
    public int qci() {
        return octets.at(0);
    }
}
