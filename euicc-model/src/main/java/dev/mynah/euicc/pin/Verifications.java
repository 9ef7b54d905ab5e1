package dev.mynah.euicc.pin;

import dev.mynah.euicc.file.DedicatedFile;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which codes have been shown on one port since its reset, on whichever channel: the channels share it (TS 102 221 11.1.9.1.1).
 * A code that isn't asked for counts as shown, unless the universal PIN stands for it.
 */
public final class Verifications {

    private final BitSet verified = new BitSet();
    private Pins pins;

    /** Nothing shown yet. */
    public Verifications(Pins pins) {
        this.pins = pins;
    }

    /** Forgets what was shown and goes on with the codes of another profile. */
    public void reset(Pins next) {
        verified.clear();
        pins = next;
    }

    /** A code has been shown. */
    public void add(Pin pin) {
        verified.set(pin.index());
    }

    /** A code was shown wrong and must be shown again. */
    public void remove(Pin pin) {
        verified.clear(pin.index());
    }

    /** The last session of an application is over, and what was shown of its own codes with it (TS 102 221 9.4.2). */
    public void sessionEnded(DedicatedFile application) {
        pins.of(application).forEach(this::remove);
    }

    /** Whether what a key reference protects may be done; see {@link Pins#find}. */
    public boolean test(int keyReference, DedicatedFile directory, @Nullable DedicatedFile application) {
        Pin pin = pins.find(keyReference, directory, application);
        return pin != null && isMet(pin);
    }

    private boolean isMet(Pin pin) {
        if (pin.enabled()) {
            return verified.get(pin.index());
        }
        Pin universal = pin.replaced() ? pins.universal() : null;
        return universal == null || universal == pin || isMet(universal);
    }
}
