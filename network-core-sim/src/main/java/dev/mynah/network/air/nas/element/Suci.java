package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * A subscription concealed identifier made of an IMSI. TS 23.003 2.2B, TS 24.501 9.11.3.4.
 *
 * @param home the home network, not concealed
 * @param routingIndicator 1 to 4 digits by which the home network finds its UDM
 * @param scheme how the rest is concealed: 0 not at all, 1 profile A, 2 profile B (TS 33.501 C)
 * @param keyId which of the home network's keys was used, 0 with the null scheme
 * @param output what the scheme made of the MSIN: with the null scheme its digits as TBCD
 */
public record Suci(Plmn home, String routingIndicator, int scheme, int keyId, Octets output)
        implements MobileIdentity5gs {

    /** Nothing is concealed. */
    public static final int NULL_SCHEME = 0;

    /** ECIES on Curve25519. */
    public static final int PROFILE_A = 1;

    /** ECIES on secp256r1. */
    public static final int PROFILE_B = 2;

    private static final int KIND = 1;
    private static final int MOST_ROUTING_DIGITS = 4;

    /** Refuses what does not fit. */
    public Suci {
        Digits.check("routingIndicator", routingIndicator, 0, MOST_ROUTING_DIGITS);
        if (scheme < 0 || scheme > 15) {
            throw new IllegalArgumentException("scheme: " + scheme);
        }
        if (keyId < 0 || keyId > 255) {
            throw new IllegalArgumentException("keyId: " + keyId);
        }
    }

    /** A SUCI of the null scheme. */
    public static Suci open(Plmn home, String routingIndicator, String msin) {
        return new Suci(home, routingIndicator, NULL_SCHEME, 0, tbcd(msin));
    }

    /** Digits as TBCD, the low half of an octet first; an odd number of them is filled with F. */
    public static Octets tbcd(String digits) {
        var out = new OctetWriter();
        for (int i = 0; i < digits.length(); i += 2) {
            int high = i + 1 < digits.length() ? digits.charAt(i + 1) - '0' : 0xF;
            out.octet(high << 4 | (digits.charAt(i) - '0'));
        }
        return out.toOctets();
    }

    /** The digits of TBCD, if it is some. */
    public static Optional<String> digits(Octets tbcd) {
        var digits = new StringBuilder();
        for (int i = 0; i < tbcd.length(); i++) {
            int low = tbcd.at(i) & 0xF;
            int high = tbcd.at(i) >> 4;
            boolean filled = high == 0xF && i == tbcd.length() - 1;
            if (low > 9 || (high > 9 && !filled)) {
                return Optional.empty();
            }
            digits.append(low);
            if (!filled) {
                digits.append(high);
            }
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    static Suci read(OctetReader in) {
        in.skip(1);
        Plmn home = PlmnCoding.read(in);
        var routing = new StringBuilder();
        int digits = in.octet() | (in.octet() << 8);
        for (int i = 0; i < MOST_ROUTING_DIGITS; i++) {
            int digit = (digits >> (4 * i)) & 0xF;
            if (digit == 0xF) {
                break;
            }
            if (digit > 9) {
                throw in.malformed("routing indicator digit " + Integer.toHexString(digit));
            }
            routing.append(digit);
        }
        return new Suci(home, routing.toString(), in.octet() & 0xF, in.octet(), in.rest());
    }

    void write(OctetWriter out) {
        out.octet(KIND);
        PlmnCoding.write(home, out);
        int digits = 0xFFFF;
        for (int i = 0; i < routingIndicator.length(); i++) {
            digits = (digits & ~(0xF << (4 * i))) | ((routingIndicator.charAt(i) - '0') << (4 * i));
        }
        out.octet(digits).octet(digits >> 8).octet(scheme).octet(keyId).octets(output);
    }

    /** As TS 23.003 28.7.3 spells it. */
    @Override
    public String toString() {
        String shown = scheme == NULL_SCHEME ? digits(output).orElseGet(output::toString) : output.toString();
        return "suci-0-%s-%s-%s-%d-%d-%s".formatted(home.mcc(), home.mnc(), routingIndicator, scheme, keyId, shown);
    }
}
