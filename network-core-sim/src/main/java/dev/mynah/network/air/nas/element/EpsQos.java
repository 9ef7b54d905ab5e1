package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * The quality of service of a bearer: its class, and bit rates if the class guarantees them. TS 24.301 9.9.4.3.
 *
 * @param octets the QCI, then 0, 4, 8 or 12 octets of bit rates
 */
public record EpsQos(Octets octets) {

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

    /** The class identifier; 5 to 9 guarantee no bit rate. TS 23.203 6.1.7.2. */
    public int qci() {
        return octets.at(0);
    }
}
