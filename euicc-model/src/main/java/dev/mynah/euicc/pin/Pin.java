package dev.mynah.euicc.pin;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.apdu.StatusWord;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One code with its retry counter, and the code that unblocks it with a counter of its own. Every change is in the journal
 * before a status word is given back: a counter can't be turned back by cutting the power.
 */
public final class Pin {

    private final int keyReference;
    private final int maxRetries;
    private final int maxUnblockRetries;
    private final boolean canBeDisabled;
    private final boolean canBeChanged;
    private final boolean canBeUnblocked;
    private final CardJournal journal;
    private final String key;

    private boolean enabled;
    private int retries;
    private int unblockRetries;
    private byte[] code;
    private final byte[] unblockCode;

    private Pin(PinImage made, @Nullable PukImage puk, CardJournal journal, String key) {
        this.keyReference = made.keyReference();
        this.maxRetries = made.maxRetries();
        this.maxUnblockRetries = puk == null ? 0 : puk.maxRetries();
        this.canBeDisabled = made.canBeDisabled();
        this.canBeChanged = made.canBeChanged();
        this.canBeUnblocked = puk != null;
        this.enabled = made.enabled();
        this.retries = made.retriesLeft();
        this.unblockRetries = puk == null ? 0 : puk.retriesLeft();
        this.code = made.code();
        this.unblockCode = puk == null ? new byte[0] : puk.code();
        this.journal = journal;
        this.key = key;
        journal.get(key).filter(it -> it.length == 3 + PinCode.LENGTH).ifPresent(this::restore);
    }

    static Pin of(PinImage made, @Nullable PukImage puk, CardJournal journal, String key) {
        return new Pin(made, puk, journal, key);
    }

    /** The key reference that means this code (TS 102 221 9.5.1). */
    public int keyReference() {
        return keyReference;
    }

    /** Whether it is asked for. */
    public boolean enabled() {
        return enabled;
    }

    /** {@code 63Cx} with what is left of the retries, which is what an empty VERIFY asks for. */
    public StatusWord retriesLeft() {
        return StatusWord.retriesLeft(retries);
    }

    /** {@code 63Cx} with what is left of the retries to unblock. */
    public StatusWord unblockRetriesLeft() {
        return canBeUnblocked ? StatusWord.retriesLeft(unblockRetries) : StatusWord.REFERENCED_DATA_NOT_FOUND;
    }

    /** VERIFY PIN. */
    public StatusWord verify(byte[] candidate) {
        return enabled ? present(candidate) : StatusWord.REFERENCED_DATA_INVALIDATED;
    }

    /** CHANGE PIN. */
    public StatusWord change(byte[] candidate, byte[] next) {
        if (!enabled) {
            return StatusWord.REFERENCED_DATA_INVALIDATED;
        }
        if (!canBeChanged) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        StatusWord presented = present(candidate);
        if (!presented.equals(StatusWord.OK)) {
            return presented;
        }
        if (!PinCode.isWellFormed(next)) {
            return StatusWord.INCORRECT_DATA;
        }
        code = next;
        keep();
        return StatusWord.OK;
    }

    /** ENABLE PIN. */
    public StatusWord enable(byte[] candidate) {
        if (enabled) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        return presentAndSet(candidate, true);
    }

    /** DISABLE PIN. */
    public StatusWord disable(byte[] candidate) {
        if (!canBeDisabled) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!enabled) {
            return StatusWord.REFERENCED_DATA_INVALIDATED;
        }
        return presentAndSet(candidate, false);
    }

    private StatusWord presentAndSet(byte[] candidate, boolean nowEnabled) {
        StatusWord presented = present(candidate);
        if (presented.equals(StatusWord.OK)) {
            enabled = nowEnabled;
            keep();
        }
        return presented;
    }

    /** UNBLOCK PIN. */
    public StatusWord unblock(byte[] candidate, byte[] next) {
        if (!canBeUnblocked) {
            return StatusWord.REFERENCED_DATA_NOT_FOUND;
        }
        if (unblockRetries == 0) {
            return StatusWord.PIN_BLOCKED;
        }
        if (!MessageDigest.isEqual(candidate, unblockCode)) {
            unblockRetries--;
            keep();
            return StatusWord.retriesLeft(unblockRetries);
        }
        if (!PinCode.isWellFormed(next)) {
            return StatusWord.INCORRECT_DATA;
        }
        code = next;
        retries = maxRetries;
        unblockRetries = maxUnblockRetries;
        keep();
        return StatusWord.OK;
    }

    private StatusWord present(byte[] candidate) {
        if (retries == 0) {
            return StatusWord.PIN_BLOCKED;
        }
        if (!MessageDigest.isEqual(candidate, code)) {
            retries--;
            keep();
            return StatusWord.retriesLeft(retries);
        }
        if (retries != maxRetries) {
            retries = maxRetries;
            keep();
        }
        return StatusWord.OK;
    }

    private void keep() {
        byte[] state = new byte[3 + PinCode.LENGTH];
        state[0] = (byte) (enabled ? 1 : 0);
        state[1] = (byte) retries;
        state[2] = (byte) unblockRetries;
        System.arraycopy(code, 0, state, 3, PinCode.LENGTH);
        journal.put(key, state);
    }

    private void restore(byte[] state) {
        enabled = state[0] != 0;
        retries = Math.min(state[1] & 0xFF, maxRetries);
        unblockRetries = Math.min(state[2] & 0xFF, maxUnblockRetries);
        code = Arrays.copyOfRange(state, 3, state.length);
    }

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "Pin %02X %s, %d left".formatted(keyReference, enabled ? "enabled" : "disabled", retries);
    }
}
