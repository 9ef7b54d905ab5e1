package dev.mynah.euicc.pin;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Which codes have been shown on one port since its reset. A code that isn't asked for counts as shown. */
public final class Verifications implements IntPredicate {

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
    public void add(int keyReference) {
        verified.set(keyReference);
    }

    /** A code was shown wrong and must be shown again. */
    public void remove(int keyReference) {
        verified.clear(keyReference);
    }

    /** Whether what this key reference protects may be done. */
    @Override
    public boolean test(int keyReference) {
        Pin pin = pins.find(keyReference);
        return pin != null && (verified.get(keyReference) || !pin.enabled());
    }
}
