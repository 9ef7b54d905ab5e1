package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.nio.charset.StandardCharsets;

/**
 * The name of an access point, {@code internet} or {@code internet.mnc001.mcc001.gprs}. TS 24.301 9.9.4.1, TS 23.003 9.1.
 *
 * @param name labels of 1 to 63 characters, with dots between
 */
public record AccessPointName(String name) {

    private static final int LONGEST = 100;
    private static final int LONGEST_LABEL = 63;

    /** Its coding: each label behind its length. */
    public static final ElementType<AccessPointName> TYPE =
            ElementType.of("Access point name", "TS 24.301 9.9.4.1", AccessPointName::read, AccessPointName::write);

    /** Refuses names that cannot be sent. */
    public AccessPointName {
        if (name.isEmpty() || name.length() >= LONGEST) {
            throw new IllegalArgumentException("access point name of " + name.length() + " characters");
        }
        for (int begin = 0; begin <= name.length(); begin = endOfLabel(name, begin) + 1) {
            int length = endOfLabel(name, begin) - begin;
            if (length == 0 || length > LONGEST_LABEL) {
                throw new IllegalArgumentException("access point name: " + name);
            }
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ' || name.charAt(i) >= 0x7F) {
                throw new IllegalArgumentException("access point name with characters outside ASCII");
            }
        }
    }

    private static int endOfLabel(String name, int begin) {
        int dot = name.indexOf('.', begin);
        return dot < 0 ? name.length() : dot;
    }

    private static AccessPointName read(OctetReader in) {
        var name = new StringBuilder();
        do {
            Octets label = in.octets(in.octet());
            for (int i = 0; i < label.length(); i++) {
                int c = label.at(i);
                if (c <= ' ' || c >= 0x7F || c == '.') {
                    throw in.malformed("character %02X in an access point name".formatted(c));
                }
            }
            if (label.isEmpty() || label.length() > LONGEST_LABEL) {
                throw in.malformed("label of " + label.length() + " octets");
            }
            name.append(name.isEmpty() ? "" : ".").append(new String(label.toByteArray(), StandardCharsets.US_ASCII));
        } while (in.hasMore());
        return new AccessPointName(name.toString());
    }

    private static void write(AccessPointName apn, OctetWriter out) {
        String name = apn.name;
        for (int begin = 0; begin < name.length(); begin = endOfLabel(name, begin) + 1) {
            int end = endOfLabel(name, begin);
            out.octet(end - begin);
            for (int i = begin; i < end; i++) {
                out.octet(name.charAt(i));
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
