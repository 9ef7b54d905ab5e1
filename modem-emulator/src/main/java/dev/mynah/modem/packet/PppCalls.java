package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Line;
import dev.mynah.modem.ppp.PppLink;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The calls over which hosts are attached by PPP, one at a time for a context. */
final class PppCalls {
    private final String subject;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final EventStream events;
    private final PacketContexts contexts;
    private final Map<Integer, PppCall> calls = new HashMap<>();

    PppCalls(String subject, Timeline timeline, RandomGenerator random, EventStream events, PacketContexts contexts) {
        this.subject = subject;
        this.timeline = timeline;
        this.random = random;
        this.events = events;
        this.contexts = contexts;
    }

    boolean has(int cid) {
        return calls.containsKey(cid);
    }

    PppCall begin(int cid, Line line) {
        PppCall call = new PppCall(this, contexts, cid, line);
        calls.put(cid, call);
        return call;
    }

    void ended(int cid, PppCall call) {
        calls.remove(cid, call);
    }

    PppLink link(int cid, PppLink.User user) {
        return new PppLink(subject + "/ppp" + cid, timeline, random, events, user);
    }
}
