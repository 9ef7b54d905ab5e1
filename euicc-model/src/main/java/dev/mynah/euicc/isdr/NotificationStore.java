package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The pending notifications of a card, oldest first. Their numbers come from one sequence that never goes back: neither a
 * removal nor a loss of power nor a memory reset gives a number a second time (SGP.22 3.5).
 */
public final class NotificationStore {

    /** How many are kept; one more takes the place of the oldest. */
    static final int MOST = 64;

    private static final String COUNTER = "isdr/notification-counter";
    private static final String PREFIX = "isdr/notification/";

    private final CardJournal journal;

    /** The notifications that this journal holds. */
    public NotificationStore(CardJournal journal) {
        this.journal = journal;
    }

    /** Takes the next number of the sequence, from 1. It counts as used even when no notification with it is ever kept. */
    public int nextSequenceNumber() {
        int next = 1 + last();
        journal.put(COUNTER, Der.integer(next));
        return next;
    }

    /**
     * Keeps what was signed of a notification, whose number {@link #nextSequenceNumber} gave.
     *
     * @throws IllegalArgumentException when no notification is in it
     */
    public void keep(Tlv signed) {
        PendingNotification notification = PendingNotification.of(signed)
                .orElseThrow(() -> new IllegalArgumentException("signed: no notification is in it"));
        List<String> kept = keys().toList();
        if (kept.size() >= MOST) {
            journal.remove(kept.get(0));
        }
        journal.put(key(notification.metadata().sequenceNumber()), signed.toBytes());
    }

    /** All of them, oldest first. */
    public List<PendingNotification> all() {
        return keys().flatMap(key -> read(key).stream()).toList();
    }

    /** The one with this number. */
    public Optional<PendingNotification> find(int sequenceNumber) {
        return read(key(sequenceNumber));
    }

    /** Forgets one, unless there is none with this number. */
    public boolean remove(int sequenceNumber) {
        boolean there = journal.get(key(sequenceNumber)).isPresent();
        journal.remove(key(sequenceNumber));
        return there;
    }

    private int last() {
        return journal.get(COUNTER).map(Der::toInt).orElse(OptionalInt.empty()).orElse(0);
    }

    private Stream<String> keys() {
        return journal.keys(PREFIX).stream().sorted();
    }

    private Optional<PendingNotification> read(String key) {
        return journal.get(key)
                .flatMap(kept ->
                        Tlv.parse(kept) instanceof Tlv signed ? PendingNotification.of(signed) : Optional.empty());
    }

    /** Hexadecimal with all its digits, so that keys sort as numbers do. */
    private static String key(int sequenceNumber) {
        return PREFIX + HexFormat.of().toHexDigits(sequenceNumber);
    }
}
