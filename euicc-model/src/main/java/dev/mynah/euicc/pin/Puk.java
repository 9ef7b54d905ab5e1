package dev.mynah.euicc.pin;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.apdu.StatusWord;
import java.security.MessageDigest;

/**
 * A code that unblocks others, with a counter of its own: several PINs may share it, and then share its counter. Once the
 * counter is at zero it stays there (TS 102 221 11.1.13).
 */
final class Puk {

    private final byte[] code;
    private final int maxRetries;
    private final CardJournal journal;
    private final String key;
    private int retries;

    Puk(PukImage made, CardJournal journal, String key) {
        this.code = made.code();
        this.maxRetries = made.maxRetries();
        this.journal = journal;
        this.key = key;
        this.retries = journal.get(key)
                .filter(it -> it.length == 1)
                .map(it -> Math.min(it[0] & 0xFF, made.maxRetries()))
                .orElse(made.retriesLeft());
    }

    /** {@code 63Cx} with what is left of the retries. */
    StatusWord retriesLeft() {
        return StatusWord.retriesLeft(retries);
    }

    /** Compares; a wrong code has cost a retry before the status word is known. */
    StatusWord present(byte[] candidate) {
        if (retries == 0) {
            return StatusWord.PIN_BLOCKED;
        }
        if (!MessageDigest.isEqual(candidate, code)) {
            keep(retries - 1);
            return StatusWord.retriesLeft(retries);
        }
        return StatusWord.OK;
    }

    /** The code was right and has been used. */
    void used() {
        if (retries != maxRetries) {
            keep(maxRetries);
        }
    }

    private void keep(int left) {
        retries = left;
        journal.put(key, new byte[] {(byte) left});
    }

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "Puk, " + retries + " left";
    }
}
