package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * A frame on an IPA link: two octets of length, which count the payload only, one of protocol.
 *
 * @param protocol {@link #CCM} or {@link #OSMO}, others are passed over
 * @param payload at most 65,535 octets; that of {@link #OSMO} begins with an octet that says which extension
 */
public record IpaFrame(int protocol, Octets payload) {

    /** The link's own management. */
    public static final int CCM = 0xFE;
    /** Osmocom's extensions. */
    public static final int OSMO = 0xEE;
    /** The extension that carries GSUP. */
    public static final int GSUP = 0x05;

    static final int HEADER = 3;

    private static final int MOST_OCTETS = 0xFFFF;

    /** Refuses what the length can't say. */
    public IpaFrame {
        if (payload.length() > MOST_OCTETS) {
            throw new IllegalArgumentException("payload of " + payload.length() + " octets");
        }
    }

    /** A frame that carries a GSUP message. */
    public static IpaFrame gsup(Octets message) {
        return new IpaFrame(OSMO, new OctetWriter().octet(GSUP).octets(message).toOctets());
    }

    /** The GSUP message in it; empty for a frame that carries something else. */
    public Optional<Octets> gsup() {
        return protocol == OSMO && !payload.isEmpty() && payload.at(0) == GSUP
                ? Optional.of(payload.from(1))
                : Optional.empty();
    }

    public Octets encode() {
        return new OctetWriter()
                .uint16(payload.length())
                .octet(protocol)
                .octets(payload)
                .toOctets();
    }
}
