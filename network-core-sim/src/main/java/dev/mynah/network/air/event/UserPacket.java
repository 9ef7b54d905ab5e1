package dev.mynah.network.air.event;

import java.time.Instant;

/**
 * A packet of a host as its modem sent or received it. There may be many; readers that are for people leave them out.
 *
 * @param context the number of the context it went through
 * @param octets IPv4 or IPv6
 */
public record UserPacket(Instant time, String subject, int context, boolean uplink, byte[] octets) implements Event {
    @Override
    public String line() {
        return "context " + context + (uplink ? " packet > " : " packet < ") + octets.length + " octets";
    }
}
