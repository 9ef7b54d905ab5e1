package dev.mynah.modem.sim;

import dev.mynah.network.air.event.Event;
import java.time.Instant;
import java.util.HexFormat;

/** The modem reset a card port; no octets of an answer mean there is no card. */
public record CardReset(Instant time, String subject, byte[] atr) implements Event {
    @Override
    public String line() {
        return atr.length == 0
                ? "card absent"
                : "card reset, ATR " + HexFormat.of().withUpperCase().formatHex(atr);
    }
}
