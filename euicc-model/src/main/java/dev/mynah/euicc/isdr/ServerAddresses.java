package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;

/** The servers a local profile assistant finds on the card: a default SM-DP+, which can be set, and the root SM-DS. */
final class ServerAddresses {

    private static final String KEY = "isdr/default-smdp";
    private static final int ADDRESS = 0x80;

    private final EuiccSpec spec;
    private final CardJournal journal;

    ServerAddresses(EuiccSpec spec, CardJournal journal) {
        this.spec = spec;
        this.journal = journal;
    }

    Optional<String> defaultSmdp() {
        return journal.get(KEY)
                .map(kept -> Tlv.parse(kept) instanceof Tlv.Primitive p
                        ? Der.toText(p.value()).filter(it -> !it.isEmpty())
                        : Optional.<String>empty())
                .orElse(spec.defaultSmdpAddress());
    }

    /** Sets the default SM-DP+; an empty address removes it. */
    void defaultSmdp(String address) {
        journal.put(KEY, Tlv.of(ADDRESS, Der.utf8(address)).toBytes());
    }

    /** Brings back the default SM-DP+ the card was made with, unless nobody has changed it. */
    boolean resetDefaultSmdp() {
        boolean changed = !defaultSmdp().equals(spec.defaultSmdpAddress());
        journal.remove(KEY);
        return changed;
    }

    String rootSmds() {
        return spec.rootSmdsAddress();
    }
}
