package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.hal.parcel.BinderTable;
import dev.mynah.hal.parcel.Referenced;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.RpcAddress;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects that cross a session, by address: what is written into parcels and read from them is counted here. */
final class AddressBook implements BinderTable {
    /** A binder in a parcel: its kind, its address, its stability. */
    private static final int BINDER = 1;

    private static final int BINDER_LENGTH = 16;

    private final RpcSession session;
    private final Map<RpcAddress, Node> nodes = new HashMap<>();
    private final IdentityHashMap<LocalBinder, Node> own = new IdentityHashMap<>();
    private final ReferenceQueue<RemoteBinder> collected = new ReferenceQueue<>();
    private int nextNumber;
    private boolean everUsed;

    AddressBook(RpcSession session) {
        this.session = session;
    }

    @Override
    public long addressOf(Referenced object) {
        Node node;
        if (object instanceof LocalBinder local) {
            node = own.get(local);
            if (node == null) {
                node = create(local);
            }
        } else if (object instanceof RemoteBinder remote && remote.of(session) && remote.usable()) {
            node = remote.node;
        } else {
            throw new IllegalArgumentException("only objects of this process and of this session cross a session");
        }
        node.timesSent++;
        return node.address.bits();
    }

    private Node create(LocalBinder local) {
        if (nodes.size() >= session.options().limits().addresses()) {
            throw new IllegalArgumentException("a session knows " + nodes.size() + " objects at most");
        }
        RpcAddress address;
        do {
            address = RpcAddress.of(session.isServer(), nextNumber++);
        } while (nodes.containsKey(address));
        Node node = new Node(address, session.options().stability().wire(), local);
        own.put(local, node);
        nodes.put(address, node);
        everUsed = true;
        return node;
    }

    @Override
    public int stabilityOf(Referenced object) {
        return object instanceof RemoteBinder remote
                ? remote.node.stability
                : session.options().stability().wire();
    }

    @Override
    public @Nullable Referenced at(long bits, int stability) {
        boolean counted = session.version().listsBinders(); // when the message arrived
        RpcAddress address = RpcAddress.of(bits);
        Node node = counted ? nodes.get(address) : received(address, stability);
        if (node == null) {
            return null;
        }
        return node.local != null ? node.local : proxy(node);
    }

    /** Counts what a message's object table lists; false if that is no list of binders. */
    boolean arrived(ParcelBytes parcel) {
        for (int object : parcel.objects()) {
            if (parcel.length() - object < BINDER_LENGTH || parcel.int32(object) != BINDER) {
                return false;
            }
        }
        for (int object : parcel.objects()) {
            received(RpcAddress.of(parcel.int64(object + 4)), parcel.int32(object + 12));
        }
        return true;
    }

    /** After a message has been dealt with: what it listed and nobody read is given back. */
    void swept(ParcelBytes parcel) {
        for (int object : parcel.objects()) {
            Node node = nodes.get(RpcAddress.of(parcel.int64(object + 4)));
            if (node != null && node.local == null && (node.proxy == null || node.proxy.get() == null)) {
                node.released = true;
                session.counts().giveBack(node);
            }
        }
    }

    /** Takes back what a parcel of ours counted that will not be sent. */
    void unsent(ParcelBytes parcel) {
        for (int object : parcel.objects()) {
            Node node = nodes.get(RpcAddress.of(parcel.int64(object + 4)));
            if (node != null) {
                node.timesSent--;
                session.counts().forgetUnused(node);
            }
        }
    }

    private @Nullable Node received(RpcAddress address, int stability) {
        Node node = nodes.get(address);
        if (node == null) {
            if (!address.isObject()
                    || isOwn(address)
                    || nodes.size() >= session.options().limits().addresses()) {
                return null;
            }
            node = new Node(address, stability, null);
            nodes.put(address, node);
            everUsed = true;
        }
        node.timesReceived++;
        node.released = false;
        if (node.local != null) {
            session.counts().owe(node);
        }
        return node;
    }

    private RemoteBinder proxy(Node node) {
        RemoteBinder known = node.proxy == null ? null : node.proxy.get();
        if (known != null) {
            return known;
        }
        RemoteBinder made = new RemoteBinder(session, node);
        node.proxy = new Proxy(made, node, collected);
        return made;
    }

    /** Whether objects of this address would be this side's. */
    boolean isOwn(RpcAddress address) {
        return address.isObject() && address.ownedByServer() == session.isServer();
    }

    /** The object of an address that has been told to the peer, or by it. */
    @Nullable Node node(RpcAddress address) {
        return nodes.get(address);
    }

    void forget(Node node) {
        nodes.remove(node.address, node);
        if (node.local != null) {
            own.remove(node.local, node);
        }
    }

    /** Gives back the objects of the peer that nobody here knows any more. */
    void collect() {
        for (var gone = collected.poll(); gone != null; gone = collected.poll()) {
            Node node = ((Proxy) gone).node;
            if (node.proxy == gone) {
                node.released = true;
                session.counts().giveBack(node);
            }
        }
    }

    int size() {
        return nodes.size();
    }

    /** Whether there were objects, and none is left. */
    boolean emptied() {
        return everUsed && nodes.isEmpty();
    }

    /** Forgets everything. Those who called the peer's objects learn that they have died. */
    void die() {
        List<Node> all = new ArrayList<>(nodes.values());
        nodes.clear();
        own.clear();
        for (Node node : all) {
            RemoteBinder proxy = node.proxy == null ? null : node.proxy.get();
            if (proxy != null) {
                proxy.died();
            }
        }
    }

    private static final class Proxy extends WeakReference<RemoteBinder> {
        final Node node;

        Proxy(RemoteBinder binder, Node node, ReferenceQueue<RemoteBinder> queue) {
            super(binder, queue);
            this.node = node;
        }
    }
}
