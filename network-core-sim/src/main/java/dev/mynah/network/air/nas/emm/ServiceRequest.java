package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.KsiAndSequenceNumber;
import dev.mynah.network.air.nas.element.ShortMac;

/**
 * Service request: the UE wants its radio bearers back. Four octets that carry their own integrity protection, with a
 * security header type instead of a message type. TS 24.301 8.2.25.
 *
 * @param ksiAndSequenceNumber the key set, and the low five bits of the uplink NAS COUNT
 * @param mac the low 16 bits of the message authentication code over the first two octets
 * @param optional elements not known to it
 */
public record ServiceRequest(KsiAndSequenceNumber ksiAndSequenceNumber, ShortMac mac, OptionalElements optional)
        implements EmmMessage {

    /** The security header type that says so. TS 24.301 9.3.1. */
    public static final int SECURITY_HEADER_TYPE = 12;

    /** Its elements. */
    public static final Layout<ServiceRequest> LAYOUT = Layout.of(
                    "Service request", "TS 24.301 8.2.25", ServiceRequest.class)
            .fixed(lowHalf(number("Protocol discriminator", "TS 24.301 9.2")), PROTOCOL_DISCRIMINATOR)
            .fixed(highHalf(number("Security header type", "TS 24.301 9.3.1")), SECURITY_HEADER_TYPE)
            .mandatory(v(KsiAndSequenceNumber.TYPE, 1), ServiceRequest::ksiAndSequenceNumber)
            .mandatory(v(ShortMac.TYPE, 2), ServiceRequest::mac)
            .as(ServiceRequest::new);

    /**
     * Reads a service request. Security header types 13 to 15 are not used; a receiver takes them for 12. TS 24.301
     * 9.3.1.
     */
    public static Decoded<ServiceRequest> decode(Octets message) {
        if (message.at(0) >> 4 <= SECURITY_HEADER_TYPE) {
            return LAYOUT.decode(message);
        }
        int first = SECURITY_HEADER_TYPE << 4 | (message.at(0) & 0xF);
        return LAYOUT.decode(
                new OctetWriter().octet(first).octets(message.from(1)).toOctets());
    }

    /** Without other elements. */
    public ServiceRequest(KsiAndSequenceNumber ksiAndSequenceNumber, ShortMac mac) {
        this(ksiAndSequenceNumber, mac, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceRequest> layout() {
        return LAYOUT;
    }
}
