package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * The quality of service of a PDP context: delay, reliability, rates. TS 24.008 10.5.6.5.
 *
 * @param octets 11 to 20 octets
 */
public record QualityOfService(Octets octets) {

    /** What a station that asks for nothing in particular sends: whatever is subscribed. */
    public static final QualityOfService SUBSCRIBED = new QualityOfService(Octets.of(new byte[12]));

    /**
     * Interactive, lowest handling priority, up to 8640 kbit/s each way, packets of up to 1500 octets in any order,
     * nothing guaranteed.
     */
    public static final QualityOfService INTERACTIVE = new QualityOfService(Octets.hex("0b921f7396fefe742bffff00"));

    private static final int TRAFFIC_CLASS_AT = 3;

    /** Its coding. */
    public static final ElementType<QualityOfService> TYPE = ElementType.wrapped(
            "Quality of service",
            "TS 24.008 10.5.6.5",
            in -> new QualityOfService(in.octets(in.remaining())),
            QualityOfService::octets);

    /** 1 conversational, 2 streaming, 3 interactive, 4 background; 0 asks for what is subscribed. */
    public int trafficClass() {
        return octets.length() > TRAFFIC_CLASS_AT ? octets.at(TRAFFIC_CLASS_AT) >> 5 : 0;
    }
}
