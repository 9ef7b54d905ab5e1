package dev.mynah.euicc.ota;

import dev.mynah.euicc.CardJournal;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The counter of each key set: the highest CNTR that came with it (TS 102 225 5.1.4). */
final class PacketCounters {

    private static final long HIGHEST = 0xFF_FFFF_FFFFL;

    private final CardJournal journal;
    private final String prefix;

    PacketCounters(CardJournal journal, String prefix) {
        this.journal = journal;
        this.prefix = prefix;
    }

    /** What a packet's counter is worth; a good one is not kept yet. */
    ResponseStatus judge(SecurityDomain domain, OtaKey key, int check, long counter) {
        if (check != SecurityParameters.COUNTER_HIGHER && check != SecurityParameters.COUNTER_NEXT) {
            return ResponseStatus.POR_OK;
        }
        long highest = highest(domain, key);
        if (highest == HIGHEST) {
            return ResponseStatus.COUNTER_BLOCKED;
        }
        if (counter <= highest) {
            return ResponseStatus.COUNTER_LOW;
        }
        return check == SecurityParameters.COUNTER_NEXT && counter != highest + 1
                ? ResponseStatus.COUNTER_HIGH
                : ResponseStatus.POR_OK;
    }

    void keep(SecurityDomain domain, OtaKey key, long counter) {
        journal.put(
                key(domain, key),
                ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
    }

    private long highest(SecurityDomain domain, OtaKey key) {
        long kept = journal.get(key(domain, key))
                .map(it -> ByteBuffer.wrap(it).getLong())
                .orElse(0L);
        return Math.max(kept, key.counter());
    }

    private String key(SecurityDomain domain, OtaKey key) {
        return prefix + HexFormat.of().formatHex(domain.aid()) + "/" + key.version();
    }
}
