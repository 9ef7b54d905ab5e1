package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.mbim.wire.Numbered;
import java.net.Inet4Address;

/** Which kinds of address a context has. MBIM 1.0 table 10-68. */
public enum IpType implements Numbered {
    DEFAULT(0, PdpType.IPV4V6),
    IPV4(1, PdpType.IP),
    IPV6(2, PdpType.IPV6),
    IPV4V6(3, PdpType.IPV4V6),
    /** Of two contexts, where others would have one; here it is one of both kinds. */
    IPV4_AND_IPV6(4, PdpType.IPV4V6);

    private final int number;
    private final PdpType pdpType;

    IpType(int number, PdpType pdpType) {
        this.number = number;
        this.pdpType = pdpType;
    }

    @Override
    public int number() {
        return number;
    }

    public PdpType pdpType() {
        return pdpType;
    }

    public static IpType of(PdpType type) {
        return switch (type) {
            case IP -> IPV4;
            case IPV6 -> IPV6;
            case IPV4V6 -> IPV4V6;
        };
    }

    /** What a bearer has. */
    public static IpType of(Bearer bearer) {
        boolean v4 = bearer.addresses().stream().anyMatch(Inet4Address.class::isInstance);
        boolean v6 = bearer.addresses().stream().anyMatch(it -> !(it instanceof Inet4Address));
        return v4 && v6 ? IPV4V6 : v6 ? IPV6 : IPV4;
    }
}
