package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card port and everybody who is on it at once: the stack of the slot it is in, and doors. As on a real UICC they share its
 * channels, its PIN verifications and its proactive session; each one's traffic goes through a port of its own, and here is
 * what they have to know of each other. All of them live in turns of the card's owner.
 */
public final class SharedPort implements CardPort {
    private final CardPort port;
    private final SecretApdus secrets = new SecretApdus();
    private byte[] atr = new byte[0];
    private int resets;
    private @Nullable PortOccupant occupant;

    public SharedPort(CardPort port) {
        this.port = port;
    }

    /** The port itself where it is shared already. */
    public static SharedPort of(CardPort port) {
        return port instanceof SharedPort shared ? shared : new SharedPort(port);
    }

    @Override
    public byte[] transmit(byte[] commandApdu) {
        return port.transmit(commandApdu);
    }

    @Override
    public byte[] reset() {
        resets++;
        secrets.reset();
        atr = port.reset();
        return atr.clone();
    }

    /** What the port answered to its last reset; no octets before the first. */
    byte[] atr() {
        return atr.clone();
    }

    /** How often it has been reset. What somebody had on it is gone when this has changed. */
    int resets() {
        return resets;
    }

    /** Which octets are secret depends on what anybody selected. */
    SecretApdus secrets() {
        return secrets;
    }

    /** A stack has the port now, and is told what others do there. */
    public void occupy(PortOccupant stack) {
        occupant = stack;
    }

    /** The stack has the port no longer. */
    public void vacate(PortOccupant stack) {
        if (occupant == stack) {
            occupant = null;
        }
    }

    Optional<PortOccupant> occupant() {
        return Optional.ofNullable(occupant);
    }
}
