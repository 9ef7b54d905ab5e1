package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which packets a session of quality of service is for. TS 24.008 10.5.6.12. */
public record QosFilter(
        List<String> localAddresses,
        List<String> remoteAddresses,
        @Nullable PortRange localPort,
        @Nullable PortRange remotePort,
        byte protocol,
        QosFilterTypeOfService tos,
        QosFilterIpv6FlowLabel flowLabel,
        QosFilterIpsecSpi spi,
        byte direction,
        int precedence)
        implements Parcelable {

    public static final byte DIRECTION_DOWNLINK = 0;
    public static final byte DIRECTION_UPLINK = 1;
    public static final byte DIRECTION_BIDIRECTIONAL = 2;
    public static final byte PROTOCOL_UNSPECIFIED = -1;
    public static final byte PROTOCOL_TCP = 6;
    public static final byte PROTOCOL_UDP = 17;
    public static final byte PROTOCOL_ESP = 50;
    public static final byte PROTOCOL_AH = 51;
}
