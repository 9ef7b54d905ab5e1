package dev.mynah.hal.rpc;

import dev.mynah.hal.rpc.wire.DecStrong;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives references back. The owner of an object returns what calls and parcels brought it as soon as they are dealt with: of
 * a two-way call before its reply, of oneway calls at the end of the turn, those of a turn together. Who calls another's
 * object returns all when it is done with it.
 */
final class ReferenceCounts {
    private final RpcSession session;
    /** Objects of ours to give back the references of at the end of the turn, and where if nowhere better. */
    private final Map<Node, @Nullable RpcConnection> owed = new LinkedHashMap<>();

    ReferenceCounts(RpcSession session) {
        this.session = session;
    }

    /** The peer gives back what it was sent; what is too much or for nothing is no harm. */
    void returned(DecStrong returned) {
        Node node = session.book().node(returned.address());
        if (node != null && Integer.compareUnsigned(returned.amount(), node.timesSent) <= 0) {
            node.timesSent -= returned.amount();
            forgetUnused(node);
        }
    }

    /** References of an object of ours are to go back, over the connection of a call in whose turn they came. */
    void owe(Node node) {
        owe(node, null);
    }

    void owe(Node node, @Nullable RpcConnection on) {
        owed.put(node, on);
        session.touched();
    }

    /** False if it has to wait, as nobody reads. */
    private boolean giveBackOwed(Node node, @Nullable RpcConnection on) {
        if (node.onewayRuns || node.givable() <= 0) {
            return true;
        }
        RpcConnection way = session.connections().forReferences(on);
        if (way.congested()) {
            return false;
        }
        giveBack(node, node.givable(), way);
        return true;
    }

    /** Gives back all references to an object of ours that no waiting call stands for. */
    void giveBackOwn(Node node, RpcConnection on) {
        owed.remove(node);
        if (node.givable() > 0) {
            giveBack(node, node.givable(), session.connections().forReferences(on));
        }
    }

    /** Gives an object of the peer back that nobody here knows any more; not before what was called on it has left. */
    void giveBack(Node node) {
        if (session.isOver() || node.unsentCalls > 0) {
            return;
        }
        RpcConnection last = node.lastOneway;
        if (node.timesReceived > 0) {
            giveBack(
                    node,
                    node.timesReceived,
                    last != null ? last : session.connections().forReferences(null));
        } else {
            forgetUnused(node);
        }
    }

    private void giveBack(Node node, int amount, RpcConnection way) {
        node.timesReceived -= amount;
        session.write(way, new DecStrong(node.address, amount));
        forgetUnused(node);
    }

    void release(RemoteBinder binder) {
        if (binder.usable()) {
            binder.node.proxy = null;
            binder.node.released = true;
            giveBack(binder.node);
        }
    }

    void forgetUnused(Node node) {
        if (node.unused()) {
            session.book().forget(node);
            session.touched();
        }
    }

    /** At the end of a turn. */
    void settle() {
        if (!owed.isEmpty()) {
            owed.entrySet().removeIf(entry -> giveBackOwed(entry.getKey(), entry.getValue()));
        }
    }
}
