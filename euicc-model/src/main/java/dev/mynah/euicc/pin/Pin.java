package dev.mynah.euicc.pin;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.apdu.StatusWord;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One code with its retry counter. Every change is in the journal before a status word is given back: a counter can't be turned
 * back by cutting the power.
 */
public final class Pin {

    private static final int ENABLED = 1;
    private static final int REPLACED = 2;

    private final PinImage made;
    private final int index;
    private final @Nullable Puk puk;
    private final CardJournal journal;
    private final String key;

    private boolean enabled;
    private boolean replaced;
    private int retries;
    private byte[] code;

    Pin(PinImage made, int index, @Nullable Puk puk, CardJournal journal, String key) {
        this.made = made;
        this.index = index;
        this.puk = puk;
        this.enabled = made.enabled();
        this.retries = made.retriesLeft();
        this.code = made.code();
        this.journal = journal;
        this.key = key;
        journal.get(key).filter(it -> it.length == 2 + PinCode.LENGTH).ifPresent(this::restore);
    }

    /** The key reference that means this code (TS 102 221 9.5.1). */
    public int keyReference() {
        return made.keyReference();
    }

    /** The path of the directory it belongs to. */
    String directory() {
        return made.directory();
    }

    /** Its place among the codes of the profile. */
    int index() {
        return index;
    }

    /** Whether it is asked for. */
    public boolean enabled() {
        return enabled;
    }

    /** Whether, not being asked for, it has the universal PIN asked for in its place. */
    public boolean replaced() {
        return replaced && !enabled;
    }

    /** Whether no more tries are left. */
    public boolean blocked() {
        return retries == 0;
    }

    /** Whether a code that unblocks it came with it. */
    public boolean canBeUnblocked() {
        return puk != null;
    }

    /** {@code 63Cx} with what is left of the retries, which is what an empty VERIFY asks for. */
    public StatusWord retriesLeft() {
        return StatusWord.retriesLeft(retries);
    }

    /** {@code 63Cx} with what is left of the retries to unblock. */
    public StatusWord unblockRetriesLeft() {
        return puk != null ? puk.retriesLeft() : StatusWord.REFERENCED_DATA_NOT_FOUND;
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
        if (!made.canBeChanged()) {
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

    /** ENABLE PIN, which also ends its replacement. */
    public StatusWord enable(byte[] candidate) {
        if (enabled) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        return presentAndSet(candidate, true, false);
    }

    /**
     * DISABLE PIN.
     *
     * @param byUniversalPin whether the universal PIN is asked for in its place
     */
    public StatusWord disable(byte[] candidate, boolean byUniversalPin) {
        if (!made.canBeDisabled()) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!enabled) {
            return StatusWord.REFERENCED_DATA_INVALIDATED;
        }
        return presentAndSet(candidate, false, byUniversalPin);
    }

    private StatusWord presentAndSet(byte[] candidate, boolean nowEnabled, boolean nowReplaced) {
        StatusWord presented = present(candidate);
        if (presented.equals(StatusWord.OK)) {
            enabled = nowEnabled;
            replaced = nowReplaced;
            keep();
        }
        return presented;
    }

    /** UNBLOCK PIN: the code is new, and asked for from now on even if it was not before. */
    public StatusWord unblock(byte[] candidate, byte[] next) {
        if (puk == null) {
            return StatusWord.REFERENCED_DATA_NOT_FOUND;
        }
        StatusWord presented = puk.present(candidate);
        if (!presented.equals(StatusWord.OK)) {
            return presented;
        }
        if (!PinCode.isWellFormed(next)) {
            return StatusWord.INCORRECT_DATA;
        }
        puk.used();
        code = next;
        retries = made.maxRetries();
        enabled = true;
        replaced = false;
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
        if (retries != made.maxRetries()) {
            retries = made.maxRetries();
            keep();
        }
        return StatusWord.OK;
    }

    private void keep() {
        byte[] state = new byte[2 + PinCode.LENGTH];
        state[0] = (byte) ((enabled ? ENABLED : 0) | (replaced ? REPLACED : 0));
        state[1] = (byte) retries;
        System.arraycopy(code, 0, state, 2, PinCode.LENGTH);
        journal.put(key, state);
    }

    private void restore(byte[] state) {
        enabled = (state[0] & ENABLED) != 0;
        replaced = (state[0] & REPLACED) != 0;
        retries = Math.min(state[1] & 0xFF, made.maxRetries());
        code = Arrays.copyOfRange(state, 2, state.length);
    }

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "Pin %02X %s, %d left".formatted(keyReference(), enabled ? "enabled" : "disabled", retries);
    }
}
