package dev.mynah.modem.mobility;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.CpMessage;

/** What a message of the short message protocol is called in a trace. TS 24.011 8.1.3. */
public final class CpSummary {
    private CpSummary() {}

    public static String of(Octets plain) {
        return CpMessage.decode(plain)
                .fold(
                        it -> it instanceof CpMessage.CpData
                                ? "CP-DATA"
                                : it instanceof CpMessage.CpAck ? "CP-ACK" : "CP-ERROR",
                        it -> "malformed SMS message: " + it);
    }
}
