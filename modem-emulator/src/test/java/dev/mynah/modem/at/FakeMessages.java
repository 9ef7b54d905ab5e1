package dev.mynah.modem.at;

import dev.mynah.modem.MessageDomain;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Messages of a slot that go nowhere: the test looks at what was sent, and brings what arrives. */
public final class FakeMessages implements Messages {
    public final List<Octets> sent = new ArrayList<>();
    public final List<RpAddress> sentBy = new ArrayList<>();
    public final List<Receiver> receivers = new ArrayList<>();
    public final List<Verdict> verdicts = new ArrayList<>();
    public final Map<Memory, Map<Integer, Kept>> kept = new EnumMap<>(Memory.class);
    public Future<Sent> answer = Future.succeededFuture(new Sent(7, Optional.empty()));
    public Optional<RpAddress> centre = Optional.of(RpAddress.number("+491710760000"));
    public Memory incoming = Memory.CARD;
    public boolean reportsApart;
    private MessageDomain domain = MessageDomain.CIRCUIT_PREFERRED;
    private boolean more;

    FakeMessages() {
        for (Memory memory : Memory.values()) {
            kept.put(memory, new TreeMap<>());
        }
    }

    /** A message arrives; true when a host took it. */
    public boolean arrives(Arrived message) {
        for (Receiver receiver : List.copyOf(receivers)) {
            if (receiver.wish(message) != Wish.NONE) {
                receiver.take(message, verdicts::add);
                return true;
            }
        }
        return false;
    }

    @Override
    public Future<Sent> send(RpAddress serviceCentre, Octets tpdu) {
        sentBy.add(serviceCentre);
        sent.add(tpdu);
        Promise<Sent> promise = Promise.promise();
        answer.onComplete(promise);
        return promise.future();
    }

    @Override
    public Future<Sent> sendFirst(RpAddress serviceCentre, Octets tpdu) {
        return send(serviceCentre, tpdu);
    }

    @Override
    public Future<Void> room(boolean there) {
        return Future.succeededFuture();
    }

    @Override
    public void domain(MessageDomain wanted) {
        domain = wanted;
    }

    @Override
    public MessageDomain domain() {
        return domain;
    }

    @Override
    public void moreToSend(boolean wanted) {
        more = wanted;
    }

    @Override
    public boolean moreToSend() {
        return more;
    }

    private Map<Integer, Kept> memory(Memory memory) {
        return kept.computeIfAbsent(memory, unseen -> new TreeMap<>());
    }

    @Override
    public List<Kept> list(Memory memory) {
        return List.copyOf(memory(memory).values());
    }

    @Override
    public Optional<Kept> read(Memory memory, int index) {
        return Optional.ofNullable(memory(memory).get(index));
    }

    @Override
    public Future<Integer> keep(Memory memory, Status status, RpAddress serviceCentre, Octets tpdu) {
        for (int index = 1; index <= capacity(memory); index++) {
            if (!memory(memory).containsKey(index)) {
                memory(memory).put(index, new Kept(index, status, serviceCentre, tpdu));
                return Future.succeededFuture(index);
            }
        }
        return Future.failedFuture(new Refusal(Reason.MEMORY_FULL));
    }

    @Override
    public void mark(Memory memory, int index, Status status) {
        memory(memory).computeIfPresent(index, (place, it) -> new Kept(place, status, it.serviceCentre(), it.tpdu()));
    }

    @Override
    public void sent(Memory memory, int index, int reference) {
        mark(memory, index, Status.STORED_SENT);
    }

    @Override
    public Future<Void> delete(Memory memory, int index) {
        return memory(memory).remove(index) == null
                ? Future.failedFuture(new Refusal(Reason.INVALID_INDEX))
                : Future.succeededFuture();
    }

    @Override
    public int capacity(Memory memory) {
        return memory == Memory.CARD ? 10 : 100;
    }

    @Override
    public Memory incoming() {
        return incoming;
    }

    @Override
    public void incoming(Memory memory) {
        incoming = memory;
    }

    @Override
    public void reportsApart() {
        reportsApart = true;
    }

    @Override
    public Optional<RpAddress> serviceCentre() {
        return centre;
    }

    @Override
    public Future<Void> serviceCentre(RpAddress address) {
        centre = Optional.of(address);
        return Future.succeededFuture();
    }

    @Override
    public Runnable receive(Receiver receiver) {
        receivers.add(receiver);
        return () -> receivers.remove(receiver);
    }
}
