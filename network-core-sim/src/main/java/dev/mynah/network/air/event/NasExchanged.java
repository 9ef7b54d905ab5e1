package dev.mynah.network.air.event;

import dev.mynah.network.air.Cell;
import java.time.Instant;

/**
 * A NAS message as one UE sent or received it.
 *
 * @param imsi the subscriber, or empty while none is known
 * @param plain the message without its security envelope: what was meant
 * @param onAir the octets that crossed the air
 * @param summary the message's name and the elements a reader looks for
 */
public record NasExchanged(
        Instant time,
        String subject,
        String imsi,
        Cell cell,
        boolean uplink,
        byte[] plain,
        byte[] onAir,
        String summary)
        implements Event {
    @Override
    public String line() {
        return "imsi=" + (imsi.isEmpty() ? "?" : imsi) + (uplink ? " nas > " : " nas < ") + summary;
    }
}
