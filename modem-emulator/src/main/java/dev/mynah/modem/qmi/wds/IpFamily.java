package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.PdpType;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.stream.Stream;

/** Which addresses a connection is for. */
enum IpFamily {
    V4(4, PdpType.IP),
    V6(6, PdpType.IPV6),
    UNSPECIFIED(8, PdpType.IPV4V6);

    private final int code;
    private final PdpType type;

    IpFamily(int code, PdpType type) {
        this.code = code;
        this.type = type;
    }

    int code() {
        return code;
    }

    /** The type of a context made for such a connection alone. */
    PdpType type() {
        return type;
    }

    /** Whether a context of the type has such addresses. */
    boolean in(PdpType of) {
        return this == UNSPECIFIED || of == PdpType.IPV4V6 || of == type;
    }

    boolean has(InetAddress address) {
        return this == UNSPECIFIED || (this == V4) == (address instanceof Inet4Address);
    }

    /** Whether a packet is of such a connection. */
    boolean carries(byte[] packet) {
        return this == UNSPECIFIED || packet[0] >> 4 == code;
    }

    static IpFamily of(int code) {
        return Stream.of(values())
                .filter(it -> it.code == code)
                .findFirst()
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_IP_FAMILY_PREFERENCE));
    }
}
