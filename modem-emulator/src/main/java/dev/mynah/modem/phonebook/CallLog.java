package dev.mynah.modem.phonebook;

import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.Name;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.SubscriptionEvent;
import java.util.HashSet;
import java.util.Set;

/** Writes down a slot's calls as they come and go: whom it called, who called, and who called in vain. */
public final class CallLog {
    private final CallList dialled;
    private final CallList missed;
    private final CallList received;
    /** Calls that are in a list already. */
    private final Set<Integer> noted = new HashSet<>();

    /** @param keyPrefix such as {@code slot0} */
    public CallLog(NvItems items, String keyPrefix) {
        dialled = new CallList(items, keyPrefix + "/calls/dialled");
        missed = new CallList(items, keyPrefix + "/calls/missed");
        received = new CallList(items, keyPrefix + "/calls/received");
    }

    public PhoneBook dialled() {
        return dialled;
    }

    public PhoneBook missed() {
        return missed;
    }

    public PhoneBook received() {
        return received;
    }

    /** Something happened in the slot. */
    public void noticed(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallChanged changed) {
            Call call = changed.call();
            if (!call.incoming()) {
                note(call, dialled);
            } else if (call.state() == State.ACTIVE) {
                note(call, received);
            }
        } else if (event instanceof SubscriptionEvent.CallEnded ended) {
            if (ended.call().incoming()) {
                note(ended.call(), missed);
            }
            noted.remove(ended.call().id());
        }
    }

    /** Who withholds his number cannot be called back. */
    private void note(Call call, CallList list) {
        if (noted.add(call.id()) && !call.number().isEmpty()) {
            list.add(call.number(), call.name().map(Name::text).orElse(""));
        }
    }
}
