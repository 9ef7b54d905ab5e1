package dev.mynah.modem.sms;

import dev.mynah.modem.MessageDomain;
import dev.mynah.modem.NvItems;
import java.util.Arrays;

/** The domain a user has chosen for short messages, kept over a power cycle. */
public final class KeptDomain {
    private static final String ITEM = "/smsdomain";
    /** Calls and messages by one domain, as ever; the other for a subscriber who has only that. */
    private static final MessageDomain USUAL = MessageDomain.CIRCUIT_PREFERRED;

    private final String key;
    private final NvItems items;
    private MessageDomain chosen;

    public KeptDomain(String keyPrefix, NvItems items) {
        this.key = keyPrefix + ITEM;
        this.items = items;
        this.chosen = Arrays.stream(MessageDomain.values())
                .filter(it -> items.get(key).filter(it.name()::equals).isPresent())
                .findFirst()
                .orElse(USUAL);
    }

    public MessageDomain chosen() {
        return chosen;
    }

    void choose(MessageDomain domain) {
        chosen = domain;
        items.put(key, domain.name());
    }
}
