package dev.mynah.hal.service.sim;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import io.vertx.core.Future;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The toolkit service of a host: what it shows and asks for the card, while it runs. */
final class ToolkitHost {
    /**
     * As TERMINAL PROFILE has it (TS 102 223 5.2): menus, text and keys, tones, idle mode text, language, browser, and
     * whether there shall be a call. What goes through the network is the modem's.
     */
    private static final byte[] FEATURES = HexFormat.of().parseHex("086017310000001060");

    private final Subscription slot;
    private @Nullable Toolkit claimed;
    private @Nullable Runnable release;

    ToolkitHost(Subscription slot) {
        this.slot = slot;
    }

    /** Takes part from now on; once is enough until the card is another. */
    void runs() {
        Toolkit toolkit = slot.toolkit();
        if (claimed != toolkit) {
            claimed = toolkit;
            release = toolkit.claim(FEATURES);
        }
    }

    /** Whether it has taken part with a card that may be gone. */
    boolean running() {
        return claimed != null;
    }

    void left() {
        Runnable last = release;
        claimed = null;
        release = null;
        if (last != null) {
            last.run();
        }
    }

    /** The command that waits for an answer, which a host that has begun anew does not know. */
    Optional<byte[]> pending() {
        return slot.toolkit().pending();
    }

    Future<Void> respond(String terminalResponse) {
        return slot.toolkit().respond(Hex.octets(terminalResponse));
    }

    Future<EnvelopeAnswer> envelope(String envelope) {
        return slot.toolkit().envelope(Hex.octets(envelope));
    }
}
